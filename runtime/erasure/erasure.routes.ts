import { created, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { instanceParams } from '../instances/instances.schema.ts';
import * as schema from './erasure.schema.ts';

export const erasureRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/erasure',
    operation: 'eraseData',
    summary: 'Erase the personal data of a case that has ended; its chain still verifies',
    action: 'instance.erase',
    params: instanceParams,
    body: schema.eraseData,
    status: 201,
    answer: schema.erasure,
    async handle({ erasure }, { caller, params, body }) {
      return created(await erasure.erase(caller, params.key, body));
    },
  }),
];
