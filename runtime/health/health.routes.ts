import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './health.schema.ts';

export const healthRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/health/live',
    operation: 'getLiveness',
    summary: 'The process is alive',
    action: 'public.read',
    status: 200,
    answer: schema.live,
    handle: () => ok({ status: 'ok' }),
  }),
  route({
    method: 'get',
    path: '/v2/health/ready',
    operation: 'getReadiness',
    summary:
      'The database answers and is up to date, the queue has room, timers fire; 503 otherwise',
    action: 'public.read',
    status: 200,
    answer: schema.readiness,
    async handle({ health }) {
      return ok({ status: 'ok', checks: await health.ready() });
    },
  }),
];
