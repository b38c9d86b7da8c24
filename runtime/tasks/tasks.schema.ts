import { z } from 'zod';
import { manyMode, MOST_AT_ONCE } from '../http/each.ts';
import { formDocument } from '../forms/forms.schema.ts';
import {
  key,
  longText,
  named,
  searchRequest,
  searchResult,
  shortText,
  text,
  time,
  problem,
  list,
  variableFilter,
  variables,
} from '../http/schema.ts';
import { light } from '../instances/instances.schema.ts';

export const TASK_ACTIONS = [
  'claim',
  'release',
  'assign',
  'complete',
  'reject',
  'saveDraft',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** What ends in -ING waits for the listeners that the model has for it. */
export const taskState = named(
  'UserTaskState',
  z.enum([
    'CREATING',
    'CREATED',
    'SUSPENDED',
    'ASSIGNING',
    'UPDATING',
    'COMPLETING',
    'COMPLETED',
    'CANCELING',
    'CANCELED',
  ]),
);

export const userTask = named(
  'UserTask',
  z.object({
    userTaskKey: z.string(),
    name: z.string(),
    elementId: z.string(),
    elementInstanceKey: z.string(),
    processInstanceKey: z.string(),
    rootProcessInstanceKey: z.string(),
    processDefinitionKey: z.string(),
    processDefinitionId: z.string(),
    processDefinitionName: z.string(),
    version: z.int(),
    businessId: z.string().nullable(),
    state: taskState,
    assignee: z.string().nullable(),
    assigneeName: z.string().nullable(),
    candidateUsers: z.array(z.string()),
    candidateGroups: z.array(z.string()),
    window: z.string().nullable(),
    windowName: z.string().nullable(),
    department: z.string().nullable(),
    departmentName: z.string().nullable(),
    formId: z.string().nullable(),
    priority: z.int(),
    createdAt: time,
    completedAt: time.nullable(),
    completedBy: z.string().nullable(),
    dueAt: time.nullable(),
    legalDue: time.nullable(),
    promisedDue: time.nullable(),
    light,
    paused: z.boolean(),
    assignmentReason: z.string().nullable(),
    deniedReason: z
      .string()
      .nullable()
      .describe('Why a listener did not allow the last change; empty if it did not say'),
    availableActions: z.array(z.enum(TASK_ACTIONS)),
  }),
);
export const taskSearch = searchRequest(
  {
    userTaskKey: key.optional(),
    processInstanceKey: key.optional(),
    rootProcessInstanceKey: key.optional(),
    state: taskState.optional(),
    assignee: z.string().max(64).optional(),
    completedBy: z.string().max(64).optional(),
    candidateUser: z.string().max(64).optional(),
    candidateGroup: z.string().max(64).optional(),
    window: z.string().max(64).optional(),
    department: z.string().max(64).optional(),
    elementId: z.string().max(200).optional(),
    processDefinitionId: z.string().max(200).optional(),
    mine: z.boolean().optional(),
    myWindow: z.boolean().optional(),
    unassigned: z.boolean().optional(),
    businessId: text.optional(),
    light: light.optional(),
    variables: z.array(variableFilter).min(1).max(10).optional(),
  },
  ['createdAt', 'completedAt', 'dueAt', 'priority'],
);
export const userTasks = searchResult(userTask);
export const taskParams = z.object({ key });

export const material = named(
  'Material',
  z.object({
    name: z.string(),
    copies: z.int(),
    kind: z.enum(['original', 'copy']),
    required: z.boolean(),
  }),
);
export const taskForm = named(
  'UserTaskForm',
  z.object({
    form: formDocument.nullable(),
    variables,
    draft: variables.optional().describe('Text that the caller kept'),
    materials: z.array(material),
    responsible: z.string().nullable(),
    complaint: z.string().nullable(),
  }),
);
export const taskDraft = z.object({ variables }).strict();
export const assignTask = z
  .object({
    assignee: z.string().min(1).max(64).optional(),
    reason: z.string().max(500).optional(),
  })
  .strict();
export const completeTask = z.object({ variables: variables.optional() }).strict();
export const completeTasks = z
  .object({
    items: z
      .array(z.object({ userTaskKey: key, variables: variables.optional() }).strict())
      .min(1)
      .max(MOST_AT_ONCE)
      .refine(
        (items) => new Set(items.map(({ userTaskKey }) => userTaskKey)).size === items.length,
        {
          message: 'Expected each task once',
        },
      ),
    mode: manyMode,
  })
  .strict();
/** In the order of the request; with a problem where a task could not be completed. */
export const completedTasks = list(
  z.object({ userTaskKey: key, problem: problem.optional() }).strict(),
);

export type CompleteTasksBody = z.infer<typeof completeTasks>;
export type CompletedTasks = z.infer<typeof completedTasks>;
export type TaskState = z.infer<typeof taskState>;
export const rejectTask = z
  .object({
    elementId: shortText.describe('The earlier element that begins anew'),
    variables: z
      .enum(['keep', 'restore'])
      .default('keep')
      .describe('Whether the variables become what they were when it last began'),
    reason: longText.min(1),
  })
  .strict();

/** An earlier task of the case, to which a task may be sent back. */
export const rejectionTarget = named(
  'RejectionTarget',
  z.object({
    elementId: z.string(),
    elementName: z.string(),
    completedBy: z.string().nullable(),
    completedByName: z.string().nullable(),
    completedAt: time.nullable(),
  }),
);
export const rejectionTargets = z.object({ items: z.array(rejectionTarget) });

export type RejectionTarget = z.infer<typeof rejectionTarget>;
export type RejectTaskBody = z.output<typeof rejectTask>;
export type UserTask = z.infer<typeof userTask>;
export type TaskSearch = z.infer<typeof taskSearch>;
export type TaskForm = z.infer<typeof taskForm>;
export type Material = z.infer<typeof material>;
