import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './messages.schema.ts';

export const messageRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/messages/publication',
    operation: 'publishMessage',
    summary: 'Publish a message; it starts the process whose start event waits for it',
    action: 'message.publish',
    body: schema.publishMessage,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.publishedMessage,
    async handle({ messages }, { caller, body, idempotencyKey }) {
      return ok(await messages.publish(caller, body, idempotencyKey));
    },
  }),
];
