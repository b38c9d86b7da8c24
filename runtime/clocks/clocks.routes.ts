import { noContent, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './clocks.schema.ts';

const params = schema.clockParams;

/** The clocks of time limits; the key is that of the clock. */
export const timeLimitRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/clocks/{key}/pause',
    operation: 'pauseClock',
    summary:
      'Stop a time limit for a special procedure (特别程序); the applicant is told in writing',
    action: 'clock.pause',
    params,
    body: schema.pauseClock,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ timeLimits }, { caller, params, body, idempotencyKey }) {
      await timeLimits.pause(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/clocks/{key}/resumption',
    operation: 'resumeClock',
    summary: 'Let a time limit go on that a person has stopped',
    action: 'clock.pause',
    params,
    body: schema.resumeClock,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ timeLimits }, { caller, params, body, idempotencyKey }) {
      await timeLimits.resume(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/clocks/{key}/extension',
    operation: 'extendClock',
    summary: 'Extend a time limit once (延期), by at most what the model allows',
    action: 'clock.extend',
    params,
    body: schema.extendClock,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ timeLimits }, { caller, params, body, idempotencyKey }) {
      await timeLimits.extend(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
];
