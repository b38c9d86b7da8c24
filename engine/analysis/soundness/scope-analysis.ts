import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { type CompactNet, compact, MOST_PLACES } from './compact-net.ts';
import type { Draft } from './draft.ts';
import { drawScope, hasWaitingJoins } from './draw-scope.ts';
import { type Exploration, explore } from './explore.ts';
import { waits } from './node-facts.ts';
import { reduce } from './reduce.ts';
import { nodesAt, type ScopeOutcome, type Thrown } from './thrown.ts';
import { collectIds, idsOf, type Trail } from './trail.ts';

/** One scope, looked at by itself. */
export interface ScopeAnalysis {
  definition: ProcessDefinition;
  scope: ScopeOrNode;
  draft: Draft;
  net: CompactNet;
  exploration: Exploration;
  /** By id of an element or flow that is reached: the first transition that passes it. */
  reached: Map<string, number>;
  outcome: ScopeOutcome;
}

export function analyseScope(
  definition: ProcessDefinition,
  scope: ScopeOrNode,
  context: Pick<Draft, 'outcomes' | 'undoing'> & { maximumStates: number },
): ScopeAnalysis {
  const draft = drawScope(definition, scope, context);
  const transitions = reduce(draft.net, { hasWaitingJoins: hasWaitingJoins(draft) });
  const net = compact(draft.net, transitions, capacityOf(definition, scope));
  const isTooWide = net.places.length > MOST_PLACES;
  const exploration = explore(net, isTooWide ? 0 : context.maximumStates);
  const reached = reachedBy(net, exploration);
  const outcome = outcomeOf(draft, exploration, { reached, outcomes: context.outcomes });
  return { definition, scope, draft, net, exploration, reached, outcome };
}

/** Several tokens on one flow are meant where quantities say so (clause 13.3.2). */
function capacityOf(definition: ProcessDefinition, scope: ScopeOrNode): number {
  let most = 1;
  for (const node of nodesAt(definition, scope.children)) {
    const { startQuantity, completionQuantity, incoming } = node;
    const waiting = startQuantity > 1 ? startQuantity + incoming.length : 1;
    most = Math.max(most, waiting, completionQuantity);
  }
  return Math.min(MOST_TOKENS, most);
}

/** Tokens on one place are counted in a byte. */
const MOST_TOKENS = 254;

function reachedBy(net: CompactNet, { firstFired }: Exploration): Map<string, number> {
  const reached = new Map<string, number>();
  const seen = new Set<Trail>();
  for (const via of firstFired.keys()) {
    const ids = new Set<string>();
    collectIds(net.transitions[via]?.origin.trail, ids, seen);
    for (const id of ids) if (!reached.has(id)) reached.set(id, via);
  }
  return reached;
}

interface Inside {
  reached: Map<string, number>;
  outcomes: Map<number, ScopeOutcome>;
}

/** Of a scope that is too large nothing is ruled out. */
function outcomeOf(
  { definition, scope, leaving }: Draft,
  { complete, over }: Exploration,
  { reached, outcomes }: Inside,
): ScopeOutcome {
  const happened = leaving.filter(
    ({ node }) => !complete || reached.has(definition.nodes[node]?.id ?? ''),
  );
  return {
    completes: !complete || over.length > 0,
    thrown: distinct(happened.flatMap(({ thrown }) => (thrown === 'cancel' ? [] : [thrown]))),
    cancels: happened.some(({ thrown }) => thrown === 'cancel'),
    waits: nodesAt(definition, scope.children).some(
      (node) => waits(node) || outcomes.get(node.index)?.waits === true,
    ),
  };
}

function distinct(thrown: Thrown[]): Thrown[] {
  const byText = new Map(
    thrown.map((each) => [`${each.kind} ${String(each.anyCode)} ${each.code ?? ''}`, each]),
  );
  return [...byText.values()];
}

/** The ids passed on the shortest way to a marking, one list for each transition. */
export function wayTo({ net, exploration }: ScopeAnalysis, marking: number): string[][] {
  const way: string[][] = [];
  for (let at = marking; at > 0; at = exploration.parents[at] ?? 0) {
    way.push(idsOf(net.transitions[exploration.via[at] ?? -1]?.origin.trail));
  }
  return way.reverse();
}

/** The ids passed until an element or flow is reached for the first time; it is the last one. */
export function wayToElement(analysis: ScopeAnalysis, id: string): string[] {
  const { net, exploration, reached } = analysis;
  const via = reached.get(id);
  if (via === undefined) return [];
  const before = wayTo(analysis, exploration.firstFired.get(via) ?? 0).flat();
  const last = idsOf(net.transitions[via]?.origin.trail, id);
  const at = last.indexOf(id);
  return [...before, ...(at < 0 ? last : last.slice(0, at + 1))];
}
