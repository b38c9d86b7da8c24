import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './supervision.schema.ts';

/** Electronic supervision (电子监察): urgings that want an answer (督办). */
export const supervisionRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/urgings/search',
    operation: 'searchUrgings',
    summary: 'Search urgings (督办)',
    action: 'urging.read',
    body: schema.urgingSearch,
    status: 200,
    answer: schema.urgings,
    async handle({ supervision }, { caller, body }) {
      return ok(await supervision.search(caller, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/urgings',
    operation: 'raiseUrging',
    summary: 'Urge somebody to get on with a case, and want an answer',
    action: 'urging.raise',
    params: schema.caseParams,
    body: schema.raiseUrging,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ supervision }, { caller, params, body, idempotencyKey }) {
      await supervision.raise(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/urgings/{key}/answer',
    operation: 'answerUrging',
    summary: 'Answer an urging',
    action: 'urging.answer',
    params: schema.urgingParams,
    body: schema.answerUrging,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ supervision }, { caller, params, body, idempotencyKey }) {
      await supervision.answer(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
];
