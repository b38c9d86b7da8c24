import {
  migrationObstacles,
  type InstanceState,
  type ProcessDefinition,
} from '../../engine/index.ts';
import type { InspectedInstance, Preview } from '../execution/index.ts';
import type { OperationEffect, OperationPlan, OperationRefusal } from './operations.schema.ts';

type Kind = OperationEffect['kind'];

/** Something open in an instance: its element, and when it comes due. */
interface Open {
  kind: Kind;
  key: number;
  elementId: string;
  elementName: string;
  due: number | undefined;
}

/** What a command that was tried would do to all that is open. */
export function planOf({ before, outcome }: Preview): OperationPlan {
  if (!outcome.accepted) {
    const { detail } = outcome.problem;
    const refusal = { elementInstanceKey: null, elementId: null, message: detail };
    return { accepted: false, refusals: [refusal], effects: [] };
  }
  return { accepted: true, refusals: [], effects: effectsOf(before, outcome.after) };
}

export interface MigrationTarget {
  definition: ProcessDefinition;
  mapping: Record<string, string>;
}

/** The same for a migration; of a refused one, each obstacle and where all else would go. */
export function migrationPlanOf(preview: Preview, target: MigrationTarget): OperationPlan {
  const plan = planOf(preview);
  const { state } = preview.before;
  const obstacles = migrationObstacles(target.definition, state, target.mapping);
  if (plan.accepted || obstacles.length === 0) return plan;
  const refusals = obstacles.map(({ key, element, message }): OperationRefusal => ({
    elementInstanceKey: key === undefined ? null : keyWithin(state, key),
    elementId: element,
    message,
  }));
  const refused = new Set(obstacles.map(({ key }) => key));
  const elements = openIn(preview.before).filter(({ kind }) => kind === 'elementInstance');
  const effects = elements.map((open) =>
    refused.has(open.key) ? effect(state, open, undefined, 'refused') : mapped(state, open, target),
  );
  return { accepted: false, refusals, effects };
}

function mapped(
  state: InstanceState,
  open: Open,
  { definition, mapping }: MigrationTarget,
): OperationEffect {
  const id = open.key === 1 ? definition.id : (mapping[open.elementId] ?? open.elementId);
  const node = definition.nodes[definition.nodeIndexById.get(id) ?? -1];
  return effect(state, open, { ...open, elementId: id, elementName: node?.name ?? '' }, 'kept');
}

function effectsOf(before: InspectedInstance, after: InspectedInstance): OperationEffect[] {
  const { state } = before;
  const later = new Map(openIn(after).map((open) => [placeOf(open), open]));
  const effects = openIn(before).map((open) => {
    const kept = later.get(placeOf(open));
    later.delete(placeOf(open));
    return effect(state, open, kept, kept === undefined ? 'ended' : 'kept');
  });
  return [
    ...effects,
    ...[...later.values()].map((open) => effect(state, undefined, open, 'begun')),
  ];
}

function placeOf({ kind, key }: Open): string {
  return `${kind} ${String(key)}`;
}

function effect(
  state: InstanceState,
  before: Open | undefined,
  after: Open | undefined,
  outcome: OperationEffect['outcome'],
): OperationEffect {
  const { kind, key } = (before ?? after) as Open;
  return {
    kind,
    key: keyWithin(state, key),
    elementId: before?.elementId ?? null,
    elementName: before?.elementName ?? '',
    targetElementId: after?.elementId ?? null,
    targetElementName: after?.elementName ?? '',
    outcome,
    due: after?.due === undefined ? null : new Date(after.due).toISOString(),
  };
}

function keyWithin({ key }: InstanceState, counter: number): string {
  return `${key}.${String(counter)}`;
}

/** An ended instance has nothing open any more. */
function openIn({ definition, state }: InspectedInstance): Open[] {
  const of = (kind: Kind, key: number, place: number | string, due?: number): Open => {
    const node =
      typeof place === 'number'
        ? state.elements.get(place)?.node
        : definition.nodes[definition.nodeIndexById.get(place) ?? -1];
    return { kind, key, elementId: node?.id ?? '', elementName: node?.name ?? '', due };
  };
  return [
    ...[...state.elements.keys()].map((key) => of('elementInstance', key, key)),
    ...[...state.tasks.values()].map(({ key, owner }) => of('userTask', key, owner)),
    ...[...state.jobs.values()].map(({ key, owner }) => of('job', key, owner)),
    ...[...state.timers.values()].map(({ key, element, due }) => of('timer', key, element, due)),
    ...[...state.subscriptions.values()].map(({ key, element }) =>
      of('subscription', key, element),
    ),
    ...[...state.incidents.values()].map(({ key, owner }) => of('incident', key, owner)),
    ...[...state.clocks.values()].map(({ key, owner, wake }) => of('clock', key, owner, wake)),
  ];
}
