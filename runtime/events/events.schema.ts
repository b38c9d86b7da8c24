import { z } from 'zod';
import { named } from '../http/schema.ts';

/** Data of one server-sent event; the event's name is `task`, `instance` or `definition`. */
export const nudge = named(
  'Nudge',
  z.object({
    type: z.string(),
    processInstanceKey: z.string().optional(),
    userTaskKey: z.string().optional(),
    position: z.int(),
  }),
);
export type Nudge = z.infer<typeof nudge>;
