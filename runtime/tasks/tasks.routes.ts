import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './tasks.schema.ts';

const params = schema.taskParams;

export const taskRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/user-tasks/search',
    operation: 'searchUserTasks',
    summary: 'Search user tasks that the caller may see',
    action: 'task.read',
    body: schema.taskSearch,
    status: 200,
    answer: schema.userTasks,
    async handle({ tasks }, { caller, body }) {
      return ok(await tasks.search(caller, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/user-tasks/completion',
    operation: 'completeUserTasks',
    summary: 'Complete many tasks: each for itself, with an outcome for each, or all or none',
    action: 'task.complete',
    body: schema.completeTasks,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.completedTasks,
    async handle({ taskCompletion }, { caller, body, idempotencyKey }) {
      return ok(await taskCompletion.completeMany(caller, body, idempotencyKey));
    },
  }),
  route({
    method: 'get',
    path: '/v2/user-tasks/{key}',
    operation: 'getUserTask',
    summary: 'One user task',
    action: 'task.read',
    params,
    status: 200,
    answer: schema.userTask,
    async handle({ tasks }, { caller, params }) {
      return ok(await tasks.get(caller, params.key));
    },
  }),
  route({
    method: 'get',
    path: '/v2/user-tasks/{key}/form',
    operation: 'getUserTaskForm',
    summary: "The task's form, its values and the text that the caller kept",
    action: 'task.read',
    params,
    status: 200,
    answer: schema.taskForm,
    async handle({ taskForms }, { caller, params }) {
      return ok(await taskForms.get(caller, params.key));
    },
  }),
  route({
    method: 'put',
    path: '/v2/user-tasks/{key}/draft',
    operation: 'saveUserTaskDraft',
    summary: 'Keep what was typed so far',
    action: 'task.saveDraft',
    params,
    body: schema.taskDraft,
    status: 204,
    answer: null,
    async handle({ taskForms }, { caller, params, body }) {
      await taskForms.saveDraft(caller, params.key, body.variables);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/user-tasks/{key}/assignment',
    operation: 'assignUserTask',
    summary: 'Claim the task, or give it to somebody; 409 names the holder',
    action: 'task.read',
    params,
    body: schema.assignTask,
    headers: ['Idempotency-Key'],
    status: 200,
    answer: schema.userTask,
    async handle({ tasks }, { caller, params, body, idempotencyKey }) {
      return ok(await tasks.assign(caller, params.key, { ...body, idempotencyKey }));
    },
  }),
  route({
    method: 'delete',
    path: '/v2/user-tasks/{key}/assignment',
    operation: 'releaseUserTask',
    summary: 'Give the task back to its window or candidates',
    action: 'task.release',
    params,
    status: 204,
    answer: null,
    async handle({ tasks }, { caller, params }) {
      await tasks.release(caller, params.key);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/user-tasks/{key}/completion',
    operation: 'completeUserTask',
    summary: 'Complete the task; 422 names the form fields that are wrong',
    action: 'task.complete',
    params,
    body: schema.completeTask,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ taskCompletion }, { caller, params, body, idempotencyKey }) {
      const variables = body.variables ?? {};
      await taskCompletion.complete(caller, params.key, { variables, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'get',
    path: '/v2/user-tasks/{key}/rejection-targets',
    operation: 'getRejectionTargets',
    summary: 'Where the task may be sent back to: earlier tasks of the case, the latest first',
    action: 'task.reject',
    params,
    status: 200,
    answer: schema.rejectionTargets,
    async handle({ tasks }, { caller, params }) {
      return ok(await tasks.rejectionTargets(caller, params.key));
    },
  }),
  route({
    method: 'post',
    path: '/v2/user-tasks/{key}/rejection',
    operation: 'rejectUserTask',
    summary: 'Send the task back: an earlier element begins anew, and what came of it ends',
    action: 'task.reject',
    params,
    body: schema.rejectTask,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ tasks }, { caller, params, body, idempotencyKey }) {
      await tasks.reject(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
];
