import { z } from 'zod';
import { named, time } from '../http/schema.ts';

const sentence = z.string().trim().min(1).max(1000);

export const eraseData = z
  .object({
    reason: sentence,
    legalBasis: sentence.describe('The article that demands or allows it'),
    businessId: z
      .boolean()
      .default(false)
      .describe('The business id is personal too (such as an identity number): erase it'),
  })
  .strict();

export const erasure = named(
  'Erasure',
  z.object({
    at: time,
    actor: z.string(),
    reason: z.string(),
    legalBasis: z.string(),
    instances: z.int(),
    entries: z.int().describe('Entries whose content is gone'),
  }),
);

export type EraseDataBody = z.infer<typeof eraseData>;
export type ErasureItem = z.infer<typeof erasure>;
