import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './conditionals.schema.ts';

export const conditionalRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/conditionals/evaluation',
    operation: 'evaluateConditionals',
    summary: 'Start each process that begins with a condition which holds for the variables',
    action: 'instance.start',
    body: schema.evaluateConditionals,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.evaluatedConditionals,
    async handle({ conditionals }, { caller, body, idempotencyKey }) {
      return ok(await conditionals.evaluate(caller, body, idempotencyKey));
    },
  }),
];
