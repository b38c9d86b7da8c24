import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './incidents.schema.ts';

export const incidentRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/incidents/search',
    operation: 'searchIncidents',
    summary: 'Search incidents: what waits for a person to mend it',
    action: 'incident.read',
    body: schema.incidentSearch,
    status: 200,
    answer: schema.incidents,
    async handle({ incidents }, { caller, body }) {
      return ok(await incidents.search(caller.tenant, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/incidents/{key}/resolution',
    operation: 'resolveIncident',
    summary: 'Try again what failed',
    action: 'incident.resolve',
    params: schema.incidentParams,
    body: schema.resolveIncident,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ incidents }, { caller, params, body, idempotencyKey }) {
      await incidents.resolve(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
];
