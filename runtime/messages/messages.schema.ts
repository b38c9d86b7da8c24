import { z } from 'zod';
import { shortText, variables } from '../http/schema.ts';

const YEAR_MS = 366 * 24 * 3_600_000;

export const publishMessage = z
  .object({
    name: shortText,
    correlationKey: z
      .string()
      .max(200)
      .optional()
      .describe('What whoever waits for it expects; by default the business id of the case'),
    businessId: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('Stands for the correlation key where that is absent'),
    messageId: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('A second message with it is ignored'),
    timeToLive: z
      .int()
      .min(0)
      .max(YEAR_MS)
      .optional()
      .describe('Milliseconds for which it is kept while nobody waits for it'),
    variables: variables.optional(),
  })
  .strict();
export const publishedMessage = z.object({
  processInstanceKey: z
    .string()
    .optional()
    .describe('The instance that got the message, or that it started'),
});

export const broadcastSignal = z
  .object({ signalName: shortText, variables: variables.optional() })
  .strict();
export const broadcastedSignal = z.object({
  processInstanceKeys: z
    .array(z.string())
    .describe('The instances that caught the signal, and those that it started'),
});

export type PublishMessage = z.infer<typeof publishMessage>;
export type BroadcastSignal = z.infer<typeof broadcastSignal>;
