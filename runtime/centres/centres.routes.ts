import { created, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './centres.schema.ts';

export const centreRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/centres',
    operation: 'listCentres',
    summary: 'Centres beside the first one that share this database',
    action: 'centre.manage',
    status: 200,
    answer: schema.centres,
    async handle({ centres }, { caller }) {
      return ok({ items: await centres.list(caller) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/centres',
    operation: 'createCentre',
    summary: 'Add a centre, with its host names and its first account',
    action: 'centre.manage',
    body: schema.newCentre,
    status: 201,
    answer: schema.createdCentre,
    async handle({ centres }, { caller, body }) {
      return created(await centres.create(caller, body));
    },
  }),
];
