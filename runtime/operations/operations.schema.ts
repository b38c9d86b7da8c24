import { z } from 'zod';
import { json, key, longText, named, shortText, time, variables } from '../http/schema.ts';
import { startInstruction } from '../instances/instances.schema.ts';

export const instanceParams = z.object({ key });
export const iterationParams = z.object({ key, elementInstanceKey: key });

/** Why a person intervenes; it stands in the journal and in the audit stream. */
const reason = longText.min(1);
const dryRun = z
  .boolean()
  .default(false)
  .describe('Answer what would happen (200) instead of doing it (204)');

export const cancelInstance = z.object({ reason: longText.default('') }).strict();
export const suspendInstance = z.object({ reason }).strict();
export const resumeInstance = z.object({ reason: reason.optional() }).strict();

const activateInstruction = z
  .object({
    elementId: shortText,
    ancestorElementInstanceKey: key
      .optional()
      .describe('The scope to begin in; needed only where there are several'),
    variableInstructions: z
      .array(z.object({ variables }).strict())
      .max(50)
      .optional()
      .describe('Variables of the new element instance'),
  })
  .strict();
const terminateInstruction = z.union([
  z.object({ elementInstanceKey: key }).strict(),
  z.object({ elementId: shortText }).strict(),
]);
export const moveInstruction = named(
  'MoveInstruction',
  z.object({ sourceElementId: shortText, targetElementId: shortText }).strict(),
);
export const modifyInstance = named(
  'ModifyProcessInstance',
  z
    .object({
      activateInstructions: z.array(activateInstruction).max(100).default([]),
      terminateInstructions: z.array(terminateInstruction).max(1000).default([]),
      moveInstructions: z.array(moveInstruction).max(100).default([]),
      reason: reason.optional(),
      dryRun,
    })
    .strict()
    .refine(
      ({ activateInstructions: begin, terminateInstructions: end, moveInstructions: move }) =>
        begin.length + end.length + move.length > 0,
      { message: 'Expected an instruction to activate, terminate or move, but there is none' },
    ),
);

export const migrationPlan = named(
  'MigrationPlan',
  z
    .object({
      targetProcessDefinitionKey: key,
      mappingInstructions: z
        .array(z.object({ sourceElementId: shortText, targetElementId: shortText }).strict())
        .max(1000)
        .default([])
        .describe('Elements and sequence flows that have another id in the target'),
      timers: z
        .enum(['keep', 'recompute'])
        .default('keep')
        .describe('Whether open timers keep their due times'),
    })
    .strict(),
);
export const migrateInstance = named(
  'MigrateProcessInstance',
  z.object({ ...migrationPlan.shape, reason: reason.optional(), dryRun }).strict(),
);

export const OPEN_KINDS = [
  'elementInstance',
  'userTask',
  'job',
  'timer',
  'subscription',
  'incident',
  'clock',
] as const;
export const operationEffect = named(
  'OperationEffect',
  z.object({
    kind: z.enum(OPEN_KINDS),
    key: z.string(),
    elementId: z.string().nullable().describe('Before; null for what begins'),
    elementName: z.string(),
    targetElementId: z.string().nullable().describe('After; null for what ends'),
    targetElementName: z.string(),
    outcome: z.enum(['kept', 'ended', 'begun', 'refused']),
    due: time.nullable().describe('Of a timer, or the next threshold of a clock, afterwards'),
  }),
);
export const operationRefusal = named(
  'OperationRefusal',
  z.object({
    elementInstanceKey: z.string().nullable(),
    elementId: z.string().nullable(),
    message: z.string(),
  }),
);
export const operationPlan = named(
  'OperationPlan',
  z.object({
    accepted: z.boolean(),
    refusals: z.array(operationRefusal),
    effects: z.array(operationEffect),
  }),
);

export const addIteration = z
  .object({ elementInstanceKey: key, item: json.optional(), reason })
  .strict();
export const withdrawIteration = z.object({ reason }).strict();

export const restartInstance = named(
  'RestartProcessInstance',
  z
    .object({
      startInstructions: z.array(startInstruction).min(1).max(100),
      processDefinitionKey: key
        .optional()
        .describe('Version to run on; that of the ended instance if absent'),
      reason,
    })
    .strict(),
);

export const setVariables = z
  .object({
    variables,
    local: z
      .boolean()
      .default(false)
      .describe('Set them in this scope, instead of where they exist around it'),
    reason: reason.optional(),
  })
  .strict();

export type ModifyBody = z.output<typeof modifyInstance>;
export type MigrateBody = z.output<typeof migrateInstance>;
export type MigrationPlan = z.output<typeof migrationPlan>;
export type MoveInstruction = z.output<typeof moveInstruction>;
export type RestartBody = z.output<typeof restartInstance>;
export type OperationPlan = z.infer<typeof operationPlan>;
export type OperationEffect = z.infer<typeof operationEffect>;
export type OperationRefusal = z.infer<typeof operationRefusal>;
