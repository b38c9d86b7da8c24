import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './organisation.schema.ts';

export const organisationRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/departments/search',
    operation: 'searchDepartments',
    summary: 'Search departments',
    action: 'organisation.read',
    body: schema.departmentSearch,
    status: 200,
    answer: schema.departments,
    async handle({ organisation }, { caller, body }) {
      return ok(await organisation.searchDepartments(caller.tenant, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/windows/search',
    operation: 'searchWindows',
    summary: 'Search service windows',
    action: 'organisation.read',
    body: schema.windowSearch,
    status: 200,
    answer: schema.windows,
    async handle({ organisation }, { caller, body }) {
      return ok(await organisation.searchWindows(caller.tenant, body));
    },
  }),
];
