import { formDocument } from '../forms/forms.schema.ts';
import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './definitions.schema.ts';

export const definitionRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/process-definitions/search',
    operation: 'searchProcessDefinitions',
    summary: 'Search process definitions',
    action: 'definition.read',
    body: schema.processDefinitionSearch,
    status: 200,
    answer: schema.processDefinitions,
    async handle({ definitions }, { caller, body }) {
      return ok(await definitions.search(caller.tenant, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-definitions/{key}',
    operation: 'getProcessDefinition',
    summary: 'One version of a process definition',
    action: 'definition.read',
    params: schema.processDefinitionParams,
    status: 200,
    answer: schema.processDefinition,
    async handle({ definitions }, { caller, params }) {
      return ok(await definitions.get(caller.tenant, params.key));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-definitions/{key}/xml',
    operation: 'getProcessDefinitionXml',
    summary: 'The BPMN file as it was deployed',
    action: 'definition.read',
    params: schema.processDefinitionParams,
    status: 200,
    answer: { contentType: 'text/xml' },
    async handle({ definitions }, { caller, params }) {
      const body = await definitions.xml(caller.tenant, params.key);
      return { status: 200, body, contentType: 'text/xml' };
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-definitions/{key}/start-form',
    operation: 'getStartForm',
    summary: 'Form of the start event; nothing when it has none',
    action: 'definition.read',
    params: schema.processDefinitionParams,
    status: 200,
    orNothing: 204,
    answer: formDocument,
    async handle({ definitions }, { caller, params }) {
      const form = await definitions.startForm(caller.tenant, params.key);
      return form ? ok(form) : noContent();
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-definitions/{key}/statistics/elements',
    operation: 'getElementStatistics',
    summary: 'Element instances and incidents by element',
    action: 'definition.read',
    params: schema.processDefinitionParams,
    status: 200,
    answer: schema.elementStatistics,
    async handle({ definitions }, { caller, params }) {
      return ok({ items: await definitions.elementStatistics(caller.tenant, params.key) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/models/check',
    operation: 'checkModel',
    summary: 'Validate a model as a deployment would, without deploying it',
    action: 'model.check',
    body: schema.checkModel,
    large: true,
    status: 200,
    answer: schema.modelCheck,
    async handle({ deployments }, { caller, body }) {
      return ok(await deployments.check(caller.tenant, body.xml));
    },
  }),
];
