import type { SequenceFlow } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { emit, type Execution, nodeAt, scheduleEntry } from './execution.ts';
import { Failure } from './failure.ts';
import { describe, evaluate, lookup } from './variables.ts';

/**
 * The flows that an activity or event leaves by (clause 13.3.1): unconditional ones always,
 * conditional ones when true, the default only if every *conditional* one is false.
 */
export function chooseFlows(execution: Execution, element: ElementInstance): number[] {
  const { outgoing, defaultFlow } = element.node;
  const from = conditionScope(element);
  const chosen: number[] = [];
  let anyConditionTrue = false;
  for (const index of outgoing) {
    if (index === defaultFlow) continue;
    const flow = flowAt(execution, index);
    if (flow.condition === undefined) chosen.push(index);
    else if (conditionHolds(execution, from, flow)) {
      chosen.push(index);
      anyConditionTrue = true;
    }
  }
  if (defaultFlow >= 0 && !anyConditionTrue) chosen.push(defaultFlow);
  return chosen;
}

/**
 * The one flow by which an exclusive gateway passes a token on: the first in the order of the model
 * whose condition holds, else the default; neither is an incident (clause 13.4.2).
 */
export function chooseFirstFlow(execution: Execution, element: ElementInstance): number[] {
  const { outgoing, defaultFlow } = element.node;
  if (outgoing.length === 0) return [];
  const from = conditionScope(element);
  for (const index of outgoing) {
    if (index === defaultFlow) continue;
    if (conditionHolds(execution, from, flowAt(execution, index))) return [index];
  }
  if (defaultFlow >= 0) return [defaultFlow];
  throw new Failure('noFlow', noFlowMessage(execution, element));
}

/** What the listeners of a gateway have found out is there for the choice, and ends with it. */
export function conditionScope(element: ElementInstance): { scope: number } {
  const { key, node } = element;
  const decides = node.listeners !== undefined && node.type.endsWith('Gateway');
  return decides ? { scope: key } : element;
}

export function noFlowMessage(execution: Execution, element: ElementInstance): string {
  const { node } = element;
  const { scope } = conditionScope(element);
  const conditions = node.outgoing.map((index) => {
    const { id, condition } = flowAt(execution, index);
    return `${id}: ${condition?.source ?? ''}`;
  });
  const names = new Set(
    node.outgoing.flatMap((index) => flowAt(execution, index).condition?.names ?? []),
  );
  const values = [...names].map(
    (name) => `${name} = ${describe(lookup(execution, scope, name) ?? null)}`,
  );
  return (
    `Expected one of the conditions to hold or a default flow but found neither ` +
    `(${conditions.join('; ')}; ${values.join(', ')})`
  );
}

/** Whether a flow's condition is true; one that is neither true nor false is an incident. */
export function conditionHolds(
  execution: Execution,
  { scope }: Pick<ElementInstance, 'scope'>,
  flow: SequenceFlow,
  override?: Variables,
): boolean {
  if (flow.condition === undefined) return true;
  const value = evaluate(execution, scope, flow.condition, override);
  if (typeof value === 'boolean') return value;
  throw new Failure(
    'expression',
    `Expected the condition of sequence flow ${flow.id} to be true or false but ` +
      `"${flow.condition.source}" is ${describe(value)}`,
  );
}

/** Lets tokens out on each flow, as many as the activity produces (clause 13.3.2). */
export function takeFlows(execution: Execution, element: ElementInstance, flows: number[]): void {
  const { completionQuantity } = element.node;
  for (const index of flows) {
    for (let token = 0; token < completionQuantity; token += 1) {
      takeFlow(execution, flowAt(execution, index), element.scope);
    }
  }
}

/** Lets one token out. Each take is an event: replay shows the way that was gone. */
export function takeFlow(
  execution: Execution,
  flow: SequenceFlow,
  scope: number,
  caught?: Variables,
): void {
  emit(execution, { type: 'FlowTaken', flow: flow.id, scope });
  const node = nodeAt(execution.definition, flow.target);
  scheduleEntry(execution, caught === undefined ? { node, scope } : { node, scope, caught });
}

export function flowAt(execution: Execution, index: number): SequenceFlow {
  const flow = execution.definition.flows[index];
  if (flow === undefined) throw new Error(`Expected a sequence flow with index ${String(index)}`);
  return flow;
}
