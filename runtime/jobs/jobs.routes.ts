import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { listenerResult } from './job-results.ts';
import * as schema from './jobs.schema.ts';

const params = schema.jobParams;

export const jobRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/jobs/activation',
    operation: 'activateJobs',
    summary: 'Take jobs of one type under a lease, waiting for one if asked to',
    action: 'job.work',
    body: schema.activateJobs,
    status: 200,
    answer: schema.activatedJobs,
    async handle({ jobActivation }, { caller, body, signal }) {
      return ok({ jobs: await jobActivation.activate(caller, body, signal) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/jobs/search',
    operation: 'searchJobs',
    summary: 'Search jobs',
    action: 'job.read',
    body: schema.jobSearch,
    status: 200,
    answer: schema.jobs,
    async handle({ jobWork }, { caller, body }) {
      return ok(await jobWork.search(caller.tenant, body));
    },
  }),
  route({
    method: 'patch',
    path: '/v2/jobs/{key}',
    operation: 'updateJob',
    summary: 'Keep a leased job for longer, or set how often an open one may still be tried',
    action: 'job.work',
    params,
    body: schema.updateJob,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ jobWork }, { caller, params, body, idempotencyKey }) {
      await jobWork.update(caller, params.key, { ...body, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/jobs/{key}/completion',
    operation: 'completeJob',
    summary: 'Complete a job',
    action: 'job.work',
    params,
    body: schema.completeJob,
    headers: ['Idempotency-Key'],
    status: 204,
    answer: null,
    async handle({ jobWork }, { caller, params, body, idempotencyKey }) {
      const variables = body.variables ?? {};
      const result = listenerResult(body.result);
      await jobWork.complete(caller, params.key, { variables, result, idempotencyKey });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/jobs/{key}/failure',
    operation: 'failJob',
    summary: 'Report that a job failed; no retries left raises an incident',
    action: 'job.work',
    params,
    body: schema.failJob,
    status: 204,
    answer: null,
    async handle({ jobWork }, { caller, params, body }) {
      await jobWork.fail(caller, params.key, body);
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/jobs/{key}/error',
    operation: 'throwJobError',
    summary: 'Report a BPMN error',
    action: 'job.work',
    params,
    body: schema.throwJobError,
    status: 204,
    answer: null,
    async handle({ jobWork }, { caller, params, body }) {
      await jobWork.throwError(caller, params.key, body);
      return noContent();
    },
  }),
];
