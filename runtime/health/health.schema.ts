import { z } from 'zod';
import { named } from '../http/schema.ts';

const check = z.enum(['ok', 'failed']);

export const live = z.object({ status: z.literal('ok') });

export const readiness = named(
  'Readiness',
  z.object({
    status: z.literal('ok'),
    checks: z.object({ database: check, migrations: check, queue: check, timers: check }),
  }),
);

export type Check = z.infer<typeof check>;
export type Checks = z.infer<typeof readiness>['checks'];
