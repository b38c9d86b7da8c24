import { z } from 'zod';
import { manyMode, MOST_AT_ONCE } from '../http/each.ts';
import {
  key,
  list,
  named,
  longText,
  pageRequest,
  problem,
  searchRequest,
  searchResult,
  shortText,
  text,
  time,
  timeRange,
  variableFilter,
  variables,
  json,
} from '../http/schema.ts';

export const light = named('Light', z.enum(['green', 'yellow', 'red', 'none']));
export const instanceState = named(
  'ProcessInstanceState',
  z.enum(['ACTIVE', 'SUSPENDED', 'COMPLETED', 'TERMINATED']),
);

export const startInstruction = named(
  'StartInstruction',
  z.object({ elementId: shortText }).strict(),
);
export const startInstance = named(
  'StartProcessInstance',
  z
    .object({
      processDefinitionId: z.string().max(200).optional(),
      processDefinitionKey: key.optional(),
      version: z.int().positive().optional(),
      businessId: shortBusinessId().optional(),
      window: z.string().max(64).optional(),
      variables: variables.optional(),
      startInstructions: z
        .array(startInstruction)
        .min(1)
        .max(100)
        .optional()
        .describe('Elements to begin with, instead of the start event'),
      reason: longText.min(1).optional(),
    })
    .strict()
    .refine((body) => !!body.processDefinitionId !== !!body.processDefinitionKey, {
      message: 'Expected either processDefinitionId or processDefinitionKey',
    }),
);

function shortBusinessId() {
  return z.string().min(1).max(200);
}

export const startedInstance = named(
  'StartedProcessInstance',
  z.object({
    processInstanceKey: z.string(),
    processDefinitionKey: z.string(),
    processDefinitionId: z.string(),
    version: z.int(),
    businessId: z.string().nullable(),
  }),
);

export const startInstances = z
  .object({ items: z.array(startInstance).min(1).max(MOST_AT_ONCE), mode: manyMode })
  .strict();
/** In the order of the request: what was started, or why not. */
export const startedInstances = list(z.union([startedInstance, z.object({ problem }).strict()]));

export const processInstance = named(
  'ProcessInstance',
  z.object({
    processInstanceKey: z.string(),
    rootProcessInstanceKey: z.string(),
    parentProcessInstanceKey: z.string().nullable(),
    processDefinitionKey: z.string(),
    processDefinitionId: z.string(),
    processDefinitionName: z.string(),
    version: z.int(),
    businessId: z.string().nullable(),
    state: instanceState,
    hasIncident: z.boolean(),
    startedAt: time,
    completedAt: time.nullable(),
    startedBy: z.string().nullable(),
    startedByName: z.string().nullable(),
    window: z.string().nullable(),
    windowName: z.string().nullable(),
    department: z.string().nullable(),
    legalDue: time.nullable(),
    promisedDue: time.nullable(),
    light,
    paused: z.boolean(),
  }),
);
const instanceFilters = {
  processInstanceKey: key.optional(),
  rootProcessInstanceKey: key.optional(),
  parentProcessInstanceKey: key.optional(),
  processDefinitionId: z.string().max(200).optional(),
  processDefinitionKey: key.optional(),
  businessId: text.optional(),
  state: instanceState.optional(),
  hasIncident: z.boolean().optional(),
  startedAt: timeRange.optional(),
  completedAt: timeRange.optional(),
  window: z.string().max(64).optional(),
  late: z.boolean().optional(),
  initiator: z.string().max(64).optional(),
  variables: z.array(variableFilter).min(1).max(10).optional(),
};
/** Which process instances are meant, in searches and in batches. */
export const instanceFilter = z.object(instanceFilters).strict();
export const instanceSearch = searchRequest(instanceFilters, [
  'startedAt',
  'completedAt',
  'businessId',
  'processInstanceKey',
]);
export const processInstances = searchResult(processInstance);
export const instanceParams = z.object({ key });

export const instanceVariables = list(
  named(
    'Variable',
    z.object({
      name: z.string(),
      value: json,
      scopeKey: z.string(),
      scopeElementId: z.string(),
    }),
  ),
);

const unit = z.enum(['workingDays', 'calendarDays', 'workingHours']);
const amount = z.object({ amount: z.number(), unit });

export const clock = named(
  'Clock',
  z.object({
    clockKey: z.string(),
    elementId: z.string(),
    elementName: z.string(),
    unit: z.enum(['workingDays', 'calendarDays', 'workingHours']),
    legal: z.number().nullable(),
    promised: z.number().nullable(),
    startedAt: time,
    legalDue: time.nullable(),
    promisedDue: time.nullable(),
    status: z.enum(['running', 'paused', 'met', 'breached']),
    provisional: z.boolean(),
    excluded: z.number().describe("In the limit's unit; milliseconds for working hours"),
    pauses: z.array(
      z.object({
        from: time,
        to: time.nullable(),
        reason: z.string(),
        article: z.string().nullable(),
        procedure: z.string().nullable().describe('Special procedure that a person has ordered'),
        document: z.string().nullable(),
        notice: z.string().nullable().describe('What the applicant is told in writing'),
        expected: amount.nullable().describe('How long it was expected to take'),
        by: z.string().nullable().describe('Who stopped it; null where the model does'),
        byName: z.string().nullable(),
        endedBy: z.string().nullable(),
        endedByName: z.string().nullable(),
        excluded: z.number().nullable().describe('What this pause has left out, as `excluded`'),
      }),
    ),
    breachedAt: time.nullable(),
    light,
    article: z.string().nullable(),
    calendar: z.string(),
    allowedExtension: z.number().nullable(),
    extensionBy: z.string().nullable().describe('Role of who may extend it'),
    extension: z
      .object({
        amount: z.number(),
        at: time,
        by: z.string(),
        byName: z.string(),
        reason: z.string(),
        document: z.string().nullable(),
        notice: z.string(),
      })
      .nullable(),
    escalatedTo: z.string().nullable().describe('Highest level that has been urged'),
    availableActions: z.array(z.enum(['pause', 'resume', 'extend'])),
  }),
);
export const clocks = list(clock);

export const historyEvent = named(
  'HistoryEvent',
  z.object({
    position: z.int().describe('Number of the committed entry'),
    seq: z.int(),
    index: z.int(),
    at: time,
    actor: z.string(),
    actorName: z.string(),
    type: z.string(),
    element: z.string().optional(),
    elementName: z.string().optional(),
    key: z.string().optional(),
    data: z.record(z.string(), json),
  }),
);
export const eventSearch = z
  .object({
    filter: z
      .object({
        type: z.string().max(64).optional(),
        element: z.string().max(200).optional(),
        actor: z.string().max(64).optional(),
        at: timeRange.optional(),
      })
      .strict()
      .optional(),
    page: pageRequest.optional(),
  })
  .strict();
export const historyEvents = searchResult(historyEvent);

export const journalEntry = named(
  'JournalEntry',
  z.object({
    position: z.int(),
    seq: z.int(),
    now: time,
    actor: z.string(),
    actorName: z.string(),
    cause: json.optional(),
    engineRevision: z.int(),
    definitionHash: z.string(),
    command: json,
    events: z.array(json),
    deliveries: z.array(json),
    hash: z.string(),
    previousHash: z.string(),
  }),
);
export const erasureNotice = named(
  'ErasureNotice',
  z.object({
    at: time,
    actor: z.string(),
    reason: z.string(),
    legalBasis: z.string(),
    entries: z.int(),
  }),
);
export const journal = named(
  'Journal',
  z.object({
    processInstanceKey: z.string(),
    definitionKey: z.string(),
    definitionXml: z.string(),
    entries: z.array(journalEntry),
    erasure: erasureNotice.optional().describe('The contents of all entries before were erased'),
  }),
);

export const verification = named(
  'Verification',
  z.object({
    verdict: z.enum(['verified', 'intact', 'broken']),
    chain: z.enum(['intact', 'broken']),
    execution: z.enum(['same', 'different', 'notExecutable']),
    entries: z.int(),
    firstDifference: z
      .object({
        seq: z.int(),
        what: z.string(),
        expected: z.string().optional(),
        found: z.string().optional(),
      })
      .optional(),
    erasure: erasureNotice.optional(),
  }),
);

export const elementInstances = list(
  named(
    'ElementInstance',
    z.object({
      elementInstanceKey: z.string(),
      elementId: z.string(),
      elementName: z.string(),
      type: z.string(),
      state: instanceState,
      startedAt: time,
      endedAt: time.nullable(),
    }),
  ),
);

export type Light = z.infer<typeof light>;
export type StartInstanceBody = z.infer<typeof startInstance>;
export type StartInstancesBody = z.infer<typeof startInstances>;
export type StartedInstances = z.infer<typeof startedInstances>;
export type StartedInstanceItem = z.infer<typeof startedInstance>;
export type ProcessInstance = z.infer<typeof processInstance>;
export type EventSearch = z.infer<typeof eventSearch>;
export type InstanceSearch = z.infer<typeof instanceSearch>;
export type InstanceVariables = z.infer<typeof instanceVariables>;
export type ClockItem = z.infer<typeof clock>;
export type HistoryEvent = z.infer<typeof historyEvent>;
export type Journal = z.infer<typeof journal>;
export type JournalEntryItem = z.infer<typeof journalEntry>;
export type VerificationItem = z.infer<typeof verification>;
export type ElementInstances = z.infer<typeof elementInstances>;
