import { created, noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './webhooks.schema.ts';

const action = 'webhook.manage';
const params = schema.webhookParams;

export const webhookRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/webhooks/search',
    operation: 'searchWebhooks',
    summary: 'Search webhooks',
    action,
    body: schema.webhookSearch,
    status: 200,
    answer: schema.webhooks,
    async handle({ webhooks }, { caller, body }) {
      return ok(await webhooks.search(caller, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/webhooks',
    operation: 'createWebhook',
    summary: 'Create a webhook; the answer holds its secret, which is not shown again',
    action,
    body: schema.createWebhook,
    status: 201,
    answer: schema.createdWebhook,
    async handle({ webhooks }, { caller, body }) {
      return created(await webhooks.create(caller, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/webhooks/{key}',
    operation: 'getWebhook',
    summary: 'One webhook',
    action,
    params,
    status: 200,
    answer: schema.webhook,
    async handle({ webhooks }, { caller, params }) {
      return ok(await webhooks.get(caller, params.key));
    },
  }),
  route({
    method: 'patch',
    path: '/v2/webhooks/{key}',
    operation: 'updateWebhook',
    summary: 'Change a webhook',
    action,
    params,
    body: schema.updateWebhook,
    status: 200,
    answer: schema.webhook,
    async handle({ webhooks }, { caller, params, body }) {
      return ok(await webhooks.update(caller, params.key, body));
    },
  }),
  route({
    method: 'delete',
    path: '/v2/webhooks/{key}',
    operation: 'deleteWebhook',
    summary: 'Delete a webhook and its log; what is pending is not sent',
    action,
    params,
    status: 204,
    answer: null,
    async handle({ webhooks }, { caller, params }) {
      await webhooks.remove(caller, params.key);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/webhooks/{key}/secret',
    operation: 'renewWebhookSecret',
    summary: 'A new secret in the place of the old one; it is not shown again',
    action,
    params,
    status: 201,
    answer: schema.newWebhookSecret,
    async handle({ webhooks }, { caller, params }) {
      return created(await webhooks.renewSecret(caller, params.key));
    },
  }),
  route({
    method: 'post',
    path: '/v2/webhooks/{key}/replay',
    operation: 'replayWebhook',
    summary: 'Send everything from a sequence number on once more',
    action,
    params,
    body: schema.replayWebhook,
    status: 204,
    answer: null,
    async handle({ webhooks }, { caller, params, body }) {
      await webhooks.replay(caller, params.key, body.sequence);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/webhooks/{key}/deliveries/search',
    operation: 'searchWebhookDeliveries',
    summary: 'Search what a webhook has sent and has still to send',
    action,
    params,
    body: schema.deliverySearch,
    status: 200,
    answer: schema.deliveries,
    async handle({ webhooks }, { caller, params, body }) {
      return ok(await webhooks.searchDeliveries(caller, params.key, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/webhooks/{key}/deliveries/{sequence}/retry',
    operation: 'retryWebhookDelivery',
    summary: 'Send a delivery again that was given up',
    action,
    params: schema.deliveryParams,
    status: 204,
    answer: null,
    async handle({ webhooks }, { caller, params }) {
      await webhooks.retry(caller, params.key, params.sequence);
      return noContent();
    },
  }),
];
