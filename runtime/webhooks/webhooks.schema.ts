import { z } from 'zod';
import { EVENT_TYPES } from '../../engine/index.ts';
import { key, named, searchRequest, searchResult, time } from '../http/schema.ts';

const url = z.url({ protocol: /^https?$/ }).max(2000);
const eventTypes = z
  .array(z.enum(EVENT_TYPES))
  .min(1)
  .max(100)
  .nullable()
  .describe('Events to be told; null = all');
const processDefinitionIds = z
  .array(z.string().min(1).max(200))
  .min(1)
  .max(100)
  .nullable()
  .describe('Processes whose instances are told of; null = all');
const includeVariables = z
  .boolean()
  .describe('Whether values of variables, and texts that may quote them, are sent');

export const webhook = named(
  'Webhook',
  z.object({
    webhookKey: z.string(),
    url: z.string(),
    eventTypes: z.array(z.string()).nullable(),
    processDefinitionIds: z.array(z.string()).nullable(),
    includeVariables: z.boolean(),
    active: z.boolean(),
    sequence: z.int().describe('Position in the journal up to which deliveries have been queued'),
    createdAt: time,
    createdBy: z.string(),
    updatedAt: time,
  }),
);
const secret = z.string().describe('whsec_… of the Standard Webhooks specification; shown once');
export const createdWebhook = named('CreatedWebhook', webhook.extend({ secret }));
export const newWebhookSecret = named('NewWebhookSecret', z.object({ secret }));
export const createWebhook = named(
  'CreateWebhook',
  z
    .object({
      url,
      eventTypes: eventTypes.default(null),
      processDefinitionIds: processDefinitionIds.default(null),
      includeVariables: includeVariables.default(false),
      active: z.boolean().default(true),
    })
    .strict(),
);
export const updateWebhook = named(
  'UpdateWebhook',
  z
    .object({
      url: url.optional(),
      eventTypes: eventTypes.optional(),
      processDefinitionIds: processDefinitionIds.optional(),
      includeVariables: includeVariables.optional(),
      active: z.boolean().optional(),
    })
    .strict(),
);
export const webhookParams = z.object({ key });
export const webhookSearch = searchRequest({ active: z.boolean().optional() }, ['createdAt']);
export const webhooks = searchResult(webhook);
export const replayWebhook = named(
  'ReplayWebhook',
  z
    .object({ sequence: z.int().min(1).describe('From this position on, everything again') })
    .strict(),
);

export const deliveryState = z.enum(['PENDING', 'DELIVERED', 'FAILED']);
export const delivery = named(
  'WebhookDelivery',
  z.object({
    sequence: z.int(),
    webhookId: z.string().describe('Header webhook-id: the same each time it is sent'),
    processInstanceKey: z.string(),
    rootProcessInstanceKey: z.string().describe('The case, whose deliveries keep their order'),
    state: deliveryState,
    attempts: z.int(),
    queuedAt: time,
    attemptedAt: time.nullable(),
    nextAttemptAt: time.nullable(),
    status: z.int().nullable().describe('Of the last answer'),
    errorMessage: z.string().nullable(),
  }),
);
export const deliverySearch = searchRequest(
  {
    sequence: z.int().min(1).optional(),
    rootProcessInstanceKey: key.optional(),
    state: deliveryState.optional(),
  },
  ['sequence'],
);
export const deliveries = searchResult(delivery);
export const deliveryParams = z.object({
  key,
  sequence: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
});

export type Webhook = z.infer<typeof webhook>;
export type CreatedWebhook = z.infer<typeof createdWebhook>;
export type CreateWebhook = z.infer<typeof createWebhook>;
export type UpdateWebhook = z.infer<typeof updateWebhook>;
export type WebhookSearch = z.infer<typeof webhookSearch>;
export type Delivery = z.infer<typeof delivery>;
export type DeliverySearch = z.infer<typeof deliverySearch>;
