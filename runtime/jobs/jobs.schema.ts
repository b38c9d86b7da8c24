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
const jobKind = z.enum(['BPMN_ELEMENT', 'EXECUTION_LISTENER', 'TASK_LISTENER']);
const listenerEventType = z
  .enum([
    'UNSPECIFIED',
    'START',
    'END',
    'CREATING',
    'ASSIGNING',
    'UPDATING',
    'COMPLETING',
    'CANCELING',
  ])
  .describe('What a listener listens to; UNSPECIFIED for the work of an element');
export const activatedJob = named(
  'ActivatedJob',
  z.object({
    jobKey: z.string(),
    type: z.string(),
    kind: jobKind,
    listenerEventType,
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    elementId: z.string(),
    retries: z.int(),
    priority: z.int(),
    deadline: time,
    variables,
    customHeaders: z.record(z.string(), z.string()),
    traceparent: z
      .string()
      .nullable()
      .describe('W3C trace context of the request that led to the job'),
  }),
);
export const activatedJobs = z.object({ jobs: z.array(activatedJob) });

export const jobState = z.enum([
  'CREATED',
  'ACTIVATED',
  'SUSPENDED',
  'COMPLETED',
  'FAILED',
  'CANCELED',
]);
export const job = named(
  'Job',
  z.object({
    jobKey: z.string(),
    type: z.string(),
    kind: jobKind,
    listenerEventType,
    processInstanceKey: z.string(),
    processDefinitionId: z.string(),
    elementId: z.string(),
    state: jobState,
    retries: z.int(),
    priority: z.int(),
    worker: z.string().nullable(),
    deadline: time.nullable(),
    createdAt: time,
  }),
);
export const jobSearch = searchRequest(
  {
    jobKey: key.optional(),
    type: z.string().max(200).optional(),
    kind: jobKind.optional(),
    listenerEventType: listenerEventType.optional(),
    processInstanceKey: key.optional(),
    elementId: z.string().max(200).optional(),
    state: jobState.optional(),
  },
  ['createdAt'],
);
export const jobs = searchResult(job);
export const jobParams = z.object({ key });

const date = z
  .string()
  .max(40)
  .refine((text) => text === '' || !Number.isNaN(Date.parse(text)), 'Expected a date in ISO 8601');
const names = z.array(shortText).max(200);
export const jobResult = named(
  'JobResult',
  z
    .object({
      type: z.literal('userTask').optional(),
      denied: z.boolean().nullish(),
      deniedReason: longText.nullish(),
      corrections: z
        .object({
          assignee: z.string().max(64).nullish(),
          candidateUsers: names.nullish(),
          candidateGroups: names.nullish(),
          dueDate: date.nullish(),
          followUpDate: date.nullish(),
          priority: z.int().min(0).max(100).nullish(),
        })
        .strict()
        .nullish()
        .describe('What is to be different; null stays as it is, an empty text or list clears'),
    })
    .strict()
    .describe('What a task listener says of the change that waits for it'),
);
export const completeJob = z
  .object({ variables: variables.optional(), result: jobResult.nullish() })
  .strict();
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
          retries: z.int().min(1).max(1000).optional().describe('How often it may still be tried'),
          timeout: z
            .int()
            .min(1000)
            .max(86_400_000)
            .optional()
            .describe('Lease in milliseconds, from now on'),
        })
        .strict()
        .refine(
          ({ retries, timeout }) => (retries === undefined) !== (timeout === undefined),
          'Expected either retries or timeout',
        ),
      worker: z
        .string()
        .max(200)
        .optional()
        .describe('With a timeout: only while the job is this worker’s; 409 otherwise'),
      reason: longText.min(1).optional(),
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
export type JobKind = z.infer<typeof jobKind>;
export type ListenerEventType = z.infer<typeof listenerEventType>;
export type JobResult = z.infer<typeof jobResult>;
export type FailJob = z.infer<typeof failJob>;
export type UpdateJob = z.infer<typeof updateJob>;
export type JobItem = z.infer<typeof job>;
export type JobSearch = z.infer<typeof jobSearch>;
