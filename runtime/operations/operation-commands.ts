import type { MigrateInstance, ModifyInstance } from '../../engine/index.ts';
import { splitKey } from '../execution/index.ts';
import { invalid } from '../problem.ts';
import type { MigrationPlan, ModifyBody, MoveInstruction } from './operations.schema.ts';

/** Who asks for an operation on an instance, and why. */
export interface Motive {
  by: string;
  reason?: string | undefined;
}

/** The members that say who and why, as commands have them. */
export function motiveOf({ by, reason }: Motive): { by: string; reason?: string } {
  return { by, ...(reason !== undefined && reason !== '' && { reason }) };
}

export function modification(
  instance: string,
  body: Pick<ModifyBody, 'activateInstructions' | 'terminateInstructions' | 'moveInstructions'>,
  motive: Motive,
): ModifyInstance {
  const terminate: number[] = [];
  const terminateElements: string[] = [];
  for (const each of body.terminateInstructions) {
    if ('elementId' in each) terminateElements.push(each.elementId);
    else terminate.push(counterIn(instance, each.elementInstanceKey));
  }
  const activate = body.activateInstructions.map((each) => {
    const { elementId, ancestorElementInstanceKey: scope, variableInstructions = [] } = each;
    return {
      element: elementId,
      ...(scope !== undefined && { scope: counterIn(instance, scope) }),
      ...(variableInstructions.length > 0 && {
        variables: Object.assign({}, ...variableInstructions.map(({ variables }) => variables)),
      }),
    };
  });
  const move = body.moveInstructions.map(moveOf);
  return {
    type: 'ModifyInstance',
    ...(activate.length > 0 && { activate }),
    ...(terminate.length > 0 && { terminate }),
    ...(terminateElements.length > 0 && { terminateElements }),
    ...(move.length > 0 && { move }),
    ...motiveOf(motive),
  };
}

function moveOf({ sourceElementId, targetElementId }: MoveInstruction) {
  return { source: sourceElementId, target: targetElementId };
}

export function migration(plan: MigrationPlan, motive: Motive): MigrateInstance {
  return {
    type: 'MigrateInstance',
    mapping: mappingOf(plan),
    ...(plan.timers === 'recompute' && { timers: plan.timers }),
    ...motiveOf(motive),
  };
}

export function mappingOf({ mappingInstructions }: MigrationPlan): Record<string, string> {
  return Object.fromEntries(
    mappingInstructions.map(({ sourceElementId, targetElementId }) => [
      sourceElementId,
      targetElementId,
    ]),
  );
}

/** The counter of something that must be of this instance. */
export function counterIn(instance: string, key: string): number {
  const split = splitKey(key);
  if (split?.instance === instance) return split.counter;
  throw invalid(`Expected a key of something in ${instance}, but ${key} is none.`, {
    code: 'not-of-this-instance',
  });
}
