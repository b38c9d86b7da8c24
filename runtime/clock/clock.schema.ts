import { z } from 'zod';
import { named, time } from '../http/schema.ts';

export const clockState = named(
  'ClockState',
  z.object({ now: time, kind: z.enum(['real', 'virtual']) }),
);
export const setClock = z.object({ now: time }).strict();
export const status = named(
  'Status',
  z.object({
    version: z.string(),
    engineRevision: z.int(),
    sample: z.boolean(),
    zone: z.string(),
    clock: z.enum(['real', 'virtual']),
    database: z.enum(['sqlite', 'postgres']),
    log: z.object({
      keyId: z
        .string()
        .nullable()
        .describe('Key that signs the heads of the log; null = none are signed'),
      failing: z.boolean().describe('The last head could not be signed or exported'),
    }),
  }),
);

export type ClockState = z.infer<typeof clockState>;
export type Status = z.infer<typeof status>;
