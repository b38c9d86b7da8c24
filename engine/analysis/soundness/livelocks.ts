import { componentsOf } from './components.ts';
import { type ScopeFinding, nameOf } from './finding.ts';
import { waits } from './node-facts.ts';
import { type ScopeAnalysis, wayToElement } from './scope-analysis.ts';
import { collectIds } from './trail.ts';

/**
 * Parts of the state space that are never left and in which the scope never ends: the model lacks
 * the option to complete (W. van der Aalst, 1998). Asked only when every marking is known.
 */
export function livelocks(analysis: ScopeAnalysis): ScopeFinding[] {
  if (!analysis.exploration.complete) return [];
  const steps = stepsWithoutEnd(analysis);
  if (steps.size === 0) return [];
  const component = componentsOf(analysis.exploration.keys.length, (marking) =>
    (steps.get(marking) ?? []).map(({ to }) => to),
  );
  const left = new Set<number>();
  const passed = new Map<number, number[]>();
  for (const [marking, each] of steps) {
    const own = component[marking] ?? -1;
    for (const { via, to } of each) {
      if (component[to] === own) passed.set(own, [...(passed.get(own) ?? []), via]);
      else left.add(own);
    }
  }
  const last = [...passed].filter(([number]) => !left.has(number));
  return last.map(([, transitions]) => livelock(analysis, transitions));
}

interface Step {
  via: number;
  to: number;
}

/** The steps between markings from which the scope neither ends nor comes to another finding. */
function stepsWithoutEnd({ exploration }: ScopeAnalysis): Map<number, Step[]> {
  const { from, via, to } = exploration.edges;
  const ends = markingsWithEnd(exploration);
  const steps = new Map<number, Step[]>();
  for (const [at, source] of from.entries()) {
    if (ends[source] === 1) continue;
    const known = steps.get(source) ?? [];
    known.push({ via: via[at] ?? -1, to: to[at] ?? -1 });
    steps.set(source, known);
  }
  return steps;
}

function markingsWithEnd({ keys, edges, over, stuck }: ScopeAnalysis['exploration']): Uint8Array {
  const before = keys.map((): number[] => []);
  const open = [...over, ...stuck];
  for (const [at, to] of edges.to.entries()) {
    const from = edges.from[at] ?? 0;
    if (to < 0) open.push(from);
    else before[to]?.push(from);
  }
  const ends = new Uint8Array(keys.length);
  for (let marking = open.pop(); marking !== undefined; marking = open.pop()) {
    if (ends[marking] === 1) continue;
    ends[marking] = 1;
    for (const each of before[marking] ?? []) open.push(each);
  }
  return ends;
}

function livelock(analysis: ScopeAnalysis, transitions: number[]): ScopeFinding {
  const { definition, net, draft, reached } = analysis;
  const ids = new Set<string>();
  const seen = new Set<undefined>();
  for (const via of transitions) collectIds(net.transitions[via]?.origin.trail, ids, seen);
  const nodes = [...ids].flatMap(
    (id) => definition.nodes[definition.nodeIndexById.get(id) ?? -1] ?? [],
  );
  const isWaiting = nodes.some(
    (node) => waits(node) || draft.outcomes.get(node.index)?.waits === true,
  );
  const order = [...reached.keys()];
  const [first] = nodes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const id = first?.id ?? analysis.scope.id;
  return {
    kind: 'endless-loop',
    severity: 'warning',
    element: id,
    elements: [id, ...[...ids].filter((each) => each !== id)],
    path: wayToElement(analysis, id),
    missing: [],
    loop: { hasExit: false, waits: isWaiting },
    message: `Expected a way out of the loop at ${nameOf(first ?? analysis.scope)} but there is none`,
  };
}
