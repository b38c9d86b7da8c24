import {
  DEFAULT_LIMITS,
  timerDue,
  type Parameter,
  type ProcessDefinition,
  type ScopeOrNode,
} from '../../engine/index.ts';
import type { Writer } from '../execution/index.ts';
import { invalid } from '../problem.ts';
import type { ClockKind } from './clock.ts';
import { deleteStartTimers, insertStartTimer } from './timers.store.ts';

export interface StartTimersRequest {
  tenant: string;
  processDefinitionKey: string;
  definition: ProcessDefinition;
  now: number;
  clockDomain: ClockKind;
  /** IANA zone of the centre. */
  zone: string;
}

/** Puts the timer start events of a new version in the place of the earlier version's. */
export async function replaceStartTimers(
  writer: Writer,
  request: StartTimersRequest,
): Promise<void> {
  const { tenant, definition, processDefinitionKey, clockDomain, now, zone } = request;
  await deleteStartTimers(writer, { tenant, processId: definition.id });
  for (const node of timerStartEvents(definition)) {
    if (node.event?.kind !== 'timer') continue;
    const text = textOf(node, node.event.value, { now, zone });
    const { due, repetitions } = timerDue(node.event.timer, text, now, zone);
    await insertStartTimer(writer, {
      tenant,
      processId: definition.id,
      processDefinitionKey,
      elementId: node.id,
      clockDomain,
      due,
      repetitions: repetitions ?? null,
      cycle: node.event.timer === 'cycle' ? text : null,
    });
  }
}

function timerStartEvents({ nodes }: ProcessDefinition): ScopeOrNode[] {
  return (nodes[0]?.startEvents ?? []).flatMap((index) => {
    const node = nodes[index];
    return node?.event?.kind === 'timer' ? [node] : [];
  });
}

/** There are no variables before the start. */
function textOf(
  node: ScopeOrNode,
  value: Parameter<string>,
  { now, zone }: { now: number; zone: string },
): string {
  if ('constant' in value) return value.constant;
  const budget = { steps: DEFAULT_LIMITS.expressionSteps };
  const text = value.expression.evaluate(() => undefined, { now, zone, budget });
  if (typeof text === 'string') return text;
  throw invalid(`Expected the timer of ${node.id} to be a text but it is ${JSON.stringify(text)}`);
}
