import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './messages.schema.ts';

export const messageRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/messages/publication',
    operation: 'publishMessage',
    summary: 'Publish a message: to the one that waits for it, else it starts a process',
    action: 'message.publish',
    body: schema.publishMessage,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.publishedMessage,
    async handle({ messages }, { caller, body, idempotencyKey }) {
      return ok(await messages.publish(caller, body, idempotencyKey));
    },
  }),
  route({
    method: 'post',
    path: '/v2/messages/search',
    operation: 'searchMessages',
    summary: 'Messages that are kept until somebody waits for them',
    action: 'message.read',
    body: schema.keptMessageSearch,
    status: 200,
    answer: schema.keptMessages,
    async handle({ messages }, { caller, body }) {
      return ok(await messages.searchKept(caller.tenant, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/message-subscriptions/search',
    operation: 'searchMessageSubscriptions',
    summary: 'Which cases wait for which messages',
    action: 'message.read',
    body: schema.subscriptionSearch,
    status: 200,
    answer: schema.messageSubscriptions,
    async handle({ messages }, { caller, body }) {
      return ok(await messages.searchSubscriptions(caller.tenant, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/signals/broadcast',
    operation: 'broadcastSignal',
    summary: 'Broadcast a signal to everything that waits for it, and to processes that it starts',
    action: 'message.publish',
    body: schema.broadcastSignal,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.broadcastedSignal,
    async handle({ messages }, { caller, body, idempotencyKey }) {
      return ok(await messages.broadcast(caller, body, idempotencyKey));
    },
  }),
];
