import { created, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './deployments.schema.ts';

export const deploymentRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/deployments',
    operation: 'createDeployment',
    summary: 'Deploy BPMN models, DMN decisions and forms, all or nothing',
    action: 'deployment.create',
    body: schema.deploymentForm,
    multipart: true,
    status: 201,
    answer: schema.deployment,
    async handle({ deployments }, { caller, body, files }) {
      return created(await deployments.deploy(caller, { files, note: body.note }));
    },
  }),
  route({
    method: 'post',
    path: '/v2/deployments/search',
    operation: 'searchDeployments',
    summary: 'Search deployments',
    action: 'deployment.read',
    body: schema.deploymentSearch,
    status: 200,
    answer: schema.deployments,
    async handle({ deployments }, { caller, body }) {
      return ok(await deployments.search(caller.tenant, body));
    },
  }),
];
