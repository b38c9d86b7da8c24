import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './forms.schema.ts';

export const formRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/forms/search',
    operation: 'searchForms',
    summary: 'Search forms',
    action: 'form.read',
    body: schema.formSearch,
    status: 200,
    answer: schema.forms,
    async handle({ forms }, { caller, body }) {
      return ok(await forms.search(caller.tenant, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/forms/{formId}',
    operation: 'getForm',
    summary: 'A form: its latest version, or the one asked for',
    action: 'form.read',
    params: schema.formParams,
    query: schema.formQuery,
    status: 200,
    answer: schema.formDocument,
    async handle({ forms }, { caller, params, query }) {
      return ok(await forms.get(caller.tenant, params.formId, query.version));
    },
  }),
];
