import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import type { Action } from '../identity/permissions.ts';
import type { Instruction } from './batch-instruction.ts';
import type { BatchControl } from './batch-operations.service.ts';
import * as schema from './batch-operations.schema.ts';
import * as request from './batch-requests.schema.ts';

/** A batch that needs nothing but a filter and a reason. */
function plainBatch(
  noun: string,
  operation: string,
  given: { summary: string; action: Action; instruction: Instruction },
): Route {
  const { summary, action, instruction } = given;
  return route({
    method: 'post',
    path: `/v2/process-instances/${noun}`,
    operation,
    summary,
    action,
    body: request.plainBatch,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.createdBatch,
    async handle({ batchOperations }, { caller, body, idempotencyKey }) {
      return ok(await batchOperations.create(caller, { ...body, instruction, idempotencyKey }));
    },
  });
}

function control(noun: BatchControl, operation: string, summary: string): Route {
  return route({
    method: 'post',
    path: `/v2/batch-operations/{key}/${noun}`,
    operation,
    summary,
    action: 'batch.manage',
    params: schema.batchParams,
    status: 204,
    answer: null,
    async handle({ batchOperations }, { caller, params }) {
      await batchOperations.control(caller, params.key, noun);
      return noContent();
    },
  });
}

export const batchOperationRoutes: Route[] = [
  plainBatch('cancellation', 'cancelProcessInstances', {
    summary: 'End all cases of a filter before their time',
    action: 'instance.cancel',
    instruction: { type: 'CANCEL_PROCESS_INSTANCE' },
  }),
  plainBatch('suspension', 'suspendProcessInstances', {
    summary: 'Let all cases of a filter stand still',
    action: 'instance.suspend',
    instruction: { type: 'SUSPEND_PROCESS_INSTANCE' },
  }),
  plainBatch('resumption', 'resumeProcessInstances', {
    summary: 'Let all suspended cases of a filter go on',
    action: 'instance.suspend',
    instruction: { type: 'RESUME_PROCESS_INSTANCE' },
  }),
  plainBatch('incident-resolution', 'resolveIncidents', {
    summary: 'Try again what failed in all cases of a filter',
    action: 'incident.resolve',
    instruction: { type: 'RESOLVE_INCIDENT' },
  }),
  plainBatch('calendar-adoption', 'adoptCalendar', {
    summary: 'Count the open deadlines of all cases of a filter by the calendars now in force',
    action: 'calendar.adopt',
    instruction: { type: 'ADOPT_CALENDAR' },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/modification',
    operation: 'modifyProcessInstances',
    summary: 'Move the tokens of all cases of a filter',
    action: 'instance.modify',
    body: request.modificationBatch,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.createdBatch,
    async handle({ batchOperations }, { caller, body, idempotencyKey }) {
      const { moveInstructions, ...rest } = body;
      const instruction = request.modificationOf(moveInstructions);
      return ok(await batchOperations.create(caller, { ...rest, instruction, idempotencyKey }));
    },
  }),
  route({
    method: 'post',
    path: '/v2/process-instances/migration',
    operation: 'migrateProcessInstances',
    summary: 'Let all cases of a filter go on with another version',
    action: 'instance.migrate',
    body: request.migrationBatch,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.createdBatch,
    async handle({ batchOperations }, { caller, body, idempotencyKey }) {
      const { migrationPlan, ...rest } = body;
      const instruction = request.migrationOf(migrationPlan);
      return ok(await batchOperations.create(caller, { ...rest, instruction, idempotencyKey }));
    },
  }),
  route({
    method: 'post',
    path: '/v2/batch-operations/search',
    operation: 'searchBatchOperations',
    summary: 'Search operations on many cases',
    action: 'batch.read',
    body: schema.batchSearch,
    status: 200,
    answer: schema.batchOperations,
    async handle({ batchOperations }, { caller, body }) {
      return ok(await batchOperations.search(caller, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/batch-operation-items/search',
    operation: 'searchBatchOperationItems',
    summary: 'What each case of batch operations came to',
    action: 'batch.read',
    body: schema.batchItemSearch,
    status: 200,
    answer: schema.batchItems,
    async handle({ batchOperations }, { caller, body }) {
      return ok(await batchOperations.items(caller, body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/batch-operations/{key}',
    operation: 'getBatchOperation',
    summary: 'How far a batch operation is',
    action: 'batch.read',
    params: schema.batchParams,
    status: 200,
    answer: schema.batchOperation,
    async handle({ batchOperations }, { caller, params }) {
      return ok(await batchOperations.get(caller, params.key));
    },
  }),
  control('suspension', 'suspendBatchOperation', 'Let a batch operation stand still'),
  control('resumption', 'resumeBatchOperation', 'Let a suspended batch operation go on'),
  control('cancellation', 'cancelBatchOperation', 'End a batch operation with what it has done'),
];
