import { z } from 'zod';
import { shortText, variables } from '../http/schema.ts';

export const publishMessage = z
  .object({
    name: shortText,
    correlationKey: z.string().max(200).optional(),
    variables: variables.optional(),
    businessId: z.string().min(1).max(200).optional(),
  })
  .strict();
export const publishedMessage = z.object({
  processInstanceKey: z.string().optional().describe('The instance that the message started'),
});

export type PublishMessage = z.infer<typeof publishMessage>;
