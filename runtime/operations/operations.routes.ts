import { created, noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { startedInstance } from '../instances/instances.schema.ts';
import * as schema from './operations.schema.ts';

const params = schema.instanceParams;

export const operationRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/cancellation',
    operation: 'cancelProcessInstance',
    summary: 'End a case before its time',
    action: 'instance.cancel',
    params,
    body: schema.cancelInstance,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      await operations.cancel(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/suspension',
    operation: 'suspendProcessInstance',
    summary: 'Let a case and all that it has called stand still',
    action: 'instance.suspend',
    params,
    body: schema.suspendInstance,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      await operations.suspend(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/resumption',
    operation: 'resumeProcessInstance',
    summary: 'Let a suspended case go on',
    action: 'instance.suspend',
    params,
    body: schema.resumeInstance,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      await operations.resume(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/modification',
    operation: 'modifyProcessInstance',
    summary: 'Begin, end and move elements by hand; with dryRun, say what would happen',
    action: 'instance.modify',
    params,
    body: schema.modifyInstance,
    headers: ['Idempotency-Key'],
    status: 200,
    orNothing: 204,
    answer: schema.operationPlan,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      const plan = await operations.modify(caller, params.key, { ...body, idempotencyKey });
      return plan === undefined ? noContent() : ok(plan);
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/migration',
    operation: 'migrateProcessInstance',
    summary: 'Go on with another version; with dryRun, say what would happen',
    action: 'instance.migrate',
    params,
    body: schema.migrateInstance,
    headers: ['Idempotency-Key'],
    status: 200,
    orNothing: 204,
    answer: schema.operationPlan,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      const plan = await operations.migrate(caller, params.key, { ...body, idempotencyKey });
      return plan === undefined ? noContent() : ok(plan);
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/iterations',
    operation: 'addIteration',
    summary: 'One more instance of a running multi-instance activity',
    action: 'instance.modify',
    params,
    body: schema.addIteration,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      await operations.addIteration(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/iterations/{elementInstanceKey}/withdrawal',
    operation: 'withdrawIteration',
    summary: 'One instance less of a running multi-instance activity',
    action: 'instance.modify',
    params: schema.iterationParams,
    body: schema.withdrawIteration,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      const { key, elementInstanceKey } = params;
      const asked = { ...body, elementInstanceKey, idempotencyKey };
      await operations.withdrawIteration(caller, key, asked);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/{key}/restart',
    operation: 'restartProcessInstance',
    summary: 'Begin an ended case anew at given elements, with the variables of then',
    action: 'instance.restart',
    params,
    body: schema.restartInstance,
    headers: ['Idempotency-Key'],
    status: 201,
    answer: startedInstance,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      return created(await operations.restart(caller, params.key, { ...body, idempotencyKey }));
    },
  }),
  route({
    method: 'put',
    path: '/v2/element-instances/{key}/variables',
    operation: 'setVariables',
    summary: 'Set variables of an element instance, or of a whole case by its key',
    action: 'instance.writeData',
    params,
    body: schema.setVariables,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ operations }, { caller, params, body, idempotencyKey }) {
      await operations.setVariables(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
];
