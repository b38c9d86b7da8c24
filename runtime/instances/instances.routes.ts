import { created, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './instances.schema.ts';

const params = schema.instanceParams;

export const instanceRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/process-instances',
    operation: 'startProcessInstance',
    summary: 'Start a case',
    action: 'instance.start',
    body: schema.startInstance,
    headers: ['Idempotency-Key'],
    status: 201,
    answer: schema.startedInstance,
    async handle({ instanceStart }, { caller, body, idempotencyKey }) {
      return created(await instanceStart.start(caller, body, idempotencyKey));
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/batch',
    operation: 'startProcessInstances',
    summary: 'Start many cases: each for itself, with an outcome for each, or all or none',
    action: 'instance.start',
    body: schema.startInstances,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.startedInstances,
    async handle({ instanceStart }, { caller, body, idempotencyKey }) {
      return ok(await instanceStart.startMany(caller, body, idempotencyKey));
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/search',
    operation: 'searchProcessInstances',
    summary: 'Search process instances',
    action: 'instance.read',
    body: schema.instanceSearch,
    status: 200,
    answer: schema.processInstances,
    async handle({ instances }, { caller, body }) {
      return ok(await instances.search(caller, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}',
    operation: 'getProcessInstance',
    summary: 'One process instance',
    action: 'instance.read',
    params,
    status: 200,
    answer: schema.processInstance,
    async handle({ instances }, { caller, params }) {
      return ok(await instances.get(caller, params.key));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/variables',
    operation: 'getVariables',
    summary: 'Variables by scope; the read is kept in the audit stream',
    action: 'instance.readData',
    params,
    status: 200,
    answer: schema.instanceVariables,
    async handle({ instances }, { caller, params }) {
      return ok({ items: await instances.variables(caller, params.key) });
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/clocks',
    operation: 'getClocks',
    summary: 'Time limits of the case and its steps, with their pauses',
    action: 'instance.read',
    params,
    status: 200,
    answer: schema.clocks,
    async handle({ instances }, { caller, params }) {
      return ok({ items: await instances.clocks(caller, params.key) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/events/search',
    operation: 'searchEvents',
    summary: 'What happened, in order',
    action: 'instance.readData',
    params,
    body: schema.eventSearch,
    status: 200,
    answer: schema.historyEvents,
    async handle({ history }, { caller, params, body }) {
      return ok(await history.events(caller, params.key, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/journal',
    operation: 'getJournal',
    summary: 'The entries of an instance and its own model, for replay',
    action: 'instance.readData',
    params,
    status: 200,
    answer: schema.journal,
    async handle({ history }, { caller, params }) {
      return ok(await history.journal(caller, params.key));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/verification',
    operation: 'verifyProcessInstance',
    summary: 'Check the hash chain and execute the recorded commands again',
    action: 'instance.verify',
    params,
    status: 200,
    answer: schema.verification,
    async handle({ history }, { caller, params }) {
      return ok(await history.verify(caller, params.key));
    },
  }),
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/element-instances',
    operation: 'getElementInstances',
    summary: 'Elements that ran or run',
    action: 'instance.read',
    params,
    status: 200,
    answer: schema.elementInstances,
    async handle({ instances }, { caller, params }) {
      return ok({ items: await instances.elementInstances(caller, params.key) });
    },
  }),
];
