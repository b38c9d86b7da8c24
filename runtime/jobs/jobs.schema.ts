import { z } from 'zod';
import {
  key,
  longText,
  named,
  searchRequest,
  searchResult,
  shortText,
  time,
  variables,
} from '../http/schema.ts';

export const activateJobs = named(
  'ActivateJobs',
  z
    .object({
      type: shortText,
      worker: z.string().max(200).default('default'),
      timeout: z.int().min(1000).max(86_400_000).describe('Lease in milliseconds'),
      maxJobsToActivate: z.int().min(1).max(1000),
      requestTimeout: z
        .int()
        .min(0)
        .max(60_000)
        .default(0)
        .describe('How long to wait for a job, in milliseconds; 0 answers at once'),
      fetchVariable: z.array(shortText).max(200).optional(),
    })
    .strict(),
);
export const activatedJob = named(
  'ActivatedJob',
  z.object({
    jobKey: z.string(),
    type: z.string(),
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    elementId: z.string(),
    retries: z.int(),
    deadline: time,
    variables,
    customHeaders: z.record(z.string(), z.string()),
  }),
);
export const activatedJobs = z.object({ jobs: z.array(activatedJob) });

export const jobState = z.enum(['CREATED', 'ACTIVATED', 'COMPLETED', 'FAILED', 'CANCELED']);
export const job = named(
  'Job',
  z.object({
    jobKey: z.string(),
    type: z.string(),
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    elementId: z.string(),
    state: jobState,
    retries: z.int(),
    worker: z.string().nullable(),
    deadline: time.nullable(),
    createdAt: time,
  }),
);
export const jobSearch = searchRequest(
  {
    jobKey: key.optional(),
    type: z.string().max(200).optional(),
    processInstanceKey: key.optional(),
    elementId: z.string().max(200).optional(),
    state: jobState.optional(),
  },
  ['createdAt'],
);
export const jobs = searchResult(job);
export const jobParams = z.object({ key });

export const completeJob = z.object({ variables: variables.optional() }).strict();
export const failJob = z
  .object({
    retries: z.int().min(0).max(1000),
    errorMessage: longText.default(''),
    retryBackOff: z
      .int()
      .min(0)
      .max(30 * 86_400_000)
      .default(0)
      .describe('How long the job is given to nobody, in milliseconds'),
  })
  .strict();
export const updateJob = named(
  'UpdateJob',
  z
    .object({
      changeset: z
        .object({
          timeout: z.int().min(1000).max(86_400_000).describe('Lease in milliseconds, from now on'),
        })
        .strict(),
      worker: z
        .string()
        .max(200)
        .optional()
        .describe('Only while the job is this worker’s; 409 otherwise'),
    })
    .strict(),
);
export const throwJobError = z
  .object({
    errorCode: shortText,
    errorMessage: longText.optional(),
    variables: variables.optional(),
  })
  .strict();

export type ActivateJobs = z.infer<typeof activateJobs>;
export type ActivatedJobItem = z.infer<typeof activatedJob>;
export type FailJob = z.infer<typeof failJob>;
export type UpdateJob = z.infer<typeof updateJob>;
export type JobItem = z.infer<typeof job>;
export type JobSearch = z.infer<typeof jobSearch>;
