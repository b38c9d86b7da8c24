import { z } from 'zod';
import { key } from '../http/schema.ts';
import { instanceFilter } from '../instances/instances.schema.ts';
import type { Instruction } from './batch-instruction.ts';

const elementId = z.string().min(1).max(200);
const reason = z.string().min(1).max(4000).describe('Kept in the record of each case');
const pair = z.object({ sourceElementId: elementId, targetElementId: elementId }).strict();
const chosen = {
  filter: instanceFilter.describe('Of the cases that it finds, those that this can be done to'),
  reason,
};

export const plainBatch = z.object(chosen).strict();
export const modificationBatch = z
  .object({ ...chosen, moveInstructions: z.array(pair).min(1).max(100) })
  .strict();
export const migrationBatch = z
  .object({
    ...chosen,
    migrationPlan: z
      .object({
        targetProcessDefinitionKey: key,
        mappingInstructions: z.array(pair).max(10_000).default([]),
        timers: z.enum(['keep', 'recompute']).default('keep'),
      })
      .strict(),
  })
  .strict();

type Pair = z.output<typeof pair>;

export function modificationOf(pairs: Pair[]): Instruction {
  const move = pairs.map(({ sourceElementId, targetElementId }) => ({
    source: sourceElementId,
    target: targetElementId,
  }));
  return { type: 'MODIFY_PROCESS_INSTANCE', move };
}

export function migrationOf(plan: z.output<typeof migrationBatch>['migrationPlan']): Instruction {
  const { targetProcessDefinitionKey, mappingInstructions, timers } = plan;
  const mapping = Object.fromEntries(
    mappingInstructions.map((each) => [each.sourceElementId, each.targetElementId]),
  );
  return {
    type: 'MIGRATE_PROCESS_INSTANCE',
    processDefinitionKey: targetProcessDefinitionKey,
    mapping,
    timers,
  };
}
