import type { ProcessDefinition, ScopeOrNode, SequenceFlow } from '../../model/definition.ts';

/** A job of a worker outside, a called process: either may end in any error. */
export function isOutsideWork({ type, job, decision, script }: ScopeOrNode): boolean {
  if (job !== undefined || type === 'serviceTask' || type === 'callActivity') return true;
  if (type === 'businessRuleTask') return decision === undefined;
  return type === 'scriptTask' && script === undefined;
}

/** The engine comes to rest here until somebody or something outside acts. */
export function waits(node: ScopeOrNode): boolean {
  if (isOutsideWork(node)) return true;
  switch (node.type) {
    case 'userTask':
    case 'eventBasedGateway':
    case 'adHocSubProcess':
      return true;
    case 'receiveTask':
      return node.events.length > 0;
    case 'intermediateCatchEvent':
      return node.events.some(({ kind }) => kind !== 'link');
    default:
      return false;
  }
}

/** A token that comes here ends, and nothing is done: two of them do no harm. */
export function isPlainEnd(node: ScopeOrNode): boolean {
  return node.type === 'endEvent' && node.events.length === 0 && node.job === undefined;
}

/** Whoever comes first ends the scope: terminate, error and cancel end events. */
export function endsScope({ type, events, job }: ScopeOrNode): boolean {
  const ends = ['terminate', 'error', 'cancel'];
  return type === 'endEvent' && job === undefined && events.some(({ kind }) => ends.includes(kind));
}

/** Conditions `=true` and `=false` are known before any data are. */
export function constantOf({ condition }: SequenceFlow): boolean | undefined {
  const source = condition?.source.trim();
  if (source === 'true') return true;
  return source === 'false' ? false : undefined;
}

/**
 * The sets of flows that a node may let tokens out on, whatever the data are. A condition that is
 * not written yet is not counted as one that always holds: the static checks name it already.
 */
export function waysOut(definition: ProcessDefinition, node: ScopeOrNode): number[][] {
  if (node.type === 'exclusiveGateway') return exclusiveWays(definition, node).map((way) => [way]);
  if (node.type === 'parallelGateway' || node.awaitsAll) return [node.outgoing];
  if (node.type === 'eventBasedGateway') return node.outgoing.map((flow) => [flow]);
  const ways = conditionalWays(definition, node);
  const mustGoOn = node.type === 'inclusiveGateway' || node.type === 'complexGateway';
  return mustGoOn && node.outgoing.length > 0 ? ways.filter((way) => way.length > 0) : ways;
}

/** Clause 13.4.2: the first that holds, else the default. */
function exclusiveWays({ flows }: ProcessDefinition, node: ScopeOrNode): number[] {
  const ways: number[] = [];
  for (const index of node.outgoing) {
    const flow = flows[index];
    const constant = flow && constantOf(flow);
    if (index === node.defaultFlow || constant === false) continue;
    ways.push(index);
    if (constant === true) return ways;
  }
  if (node.defaultFlow >= 0) ways.push(node.defaultFlow);
  return ways;
}

/** Beyond so many conditions not every combination is tried: each alone, every two, and all. */
const MOST_COMBINED = 6;

/** Clauses 13.3.1 and 13.4.3: all that hold; the default only if no condition does. */
function conditionalWays({ flows }: ProcessDefinition, node: ScopeOrNode): number[][] {
  const always: number[] = [];
  const conditional: number[] = [];
  let isOneTrue = false;
  for (const index of node.outgoing) {
    const flow = flows[index];
    if (flow === undefined || index === node.defaultFlow) continue;
    const constant = constantOf(flow);
    if (constant === true) isOneTrue = true;
    if (flow.condition === undefined || constant === true) always.push(index);
    else if (constant === undefined) conditional.push(index);
  }
  const byDefault = node.defaultFlow >= 0 && !isOneTrue ? [node.defaultFlow] : [];
  return combinations(conditional).map((chosen) =>
    chosen.length > 0 ? [...always, ...chosen] : [...always, ...byDefault],
  );
}

function combinations(items: number[]): number[][] {
  if (items.length > MOST_COMBINED) {
    const pairs = items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other]));
    return [[], ...items.map((item) => [item]), ...pairs, items];
  }
  let sets: number[][] = [[]];
  for (const item of items) sets = [...sets, ...sets.map((set) => [...set, item])];
  return sets;
}

/** Standard loop that nothing ends (clause 13.3.6). */
export function turnsForEver({ loop }: ScopeOrNode): boolean {
  if (loop?.kind !== 'standard' || loop.maximum !== undefined) return false;
  return loop.condition === undefined || loop.condition.source.trim() === 'true';
}

export function isActivity({ type }: ScopeOrNode): boolean {
  return !type.endsWith('Event') && !type.endsWith('Gateway') && type !== 'process';
}

/** Looks at the whole scope before it goes on (clauses 13.4.3 and 13.4.5). */
export function isWaitingJoin({ type, incoming }: ScopeOrNode): boolean {
  return type === 'complexGateway' || (type === 'inclusiveGateway' && incoming.length > 1);
}
