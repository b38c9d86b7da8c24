import { z } from 'zod';
import {
  key,
  named,
  searchRequest,
  searchResult,
  shortText,
  time,
  timeRange,
  variables,
} from '../http/schema.ts';

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

export const messageSubscription = named(
  'MessageSubscription',
  z.object({
    messageSubscriptionKey: z.string(),
    processInstanceKey: z.string(),
    rootProcessInstanceKey: z.string(),
    elementId: z.string(),
    messageName: z.string(),
    correlationKey: z.string().nullable(),
    createdAt: time,
  }),
);
export const subscriptionSearch = searchRequest(
  {
    messageSubscriptionKey: key.optional(),
    processInstanceKey: key.optional(),
    elementId: z.string().max(200).optional(),
    messageName: z.string().max(200).optional(),
    correlationKey: z.string().max(200).optional(),
    createdAt: timeRange.optional(),
  },
  ['createdAt'],
);
export const messageSubscriptions = searchResult(messageSubscription);

export const keptMessage = named(
  'KeptMessage',
  z.object({
    messageKey: z.string(),
    name: z.string(),
    correlationKey: z.string().nullable(),
    expiresAt: time,
  }),
);
export const keptMessageSearch = searchRequest(
  {
    messageKey: key.optional(),
    name: z.string().max(200).optional(),
    correlationKey: z.string().max(200).optional(),
    expiresAt: timeRange.optional(),
  },
  ['expiresAt'],
);
export const keptMessages = searchResult(keptMessage);

export type MessageSubscription = z.infer<typeof messageSubscription>;
export type SubscriptionSearch = z.infer<typeof subscriptionSearch>;
export type KeptMessage = z.infer<typeof keptMessage>;
export type KeptMessageSearch = z.infer<typeof keptMessageSearch>;
export type PublishMessage = z.infer<typeof publishMessage>;
export type BroadcastSignal = z.infer<typeof broadcastSignal>;
