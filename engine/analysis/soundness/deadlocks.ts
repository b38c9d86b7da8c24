import type { ScopeOrNode } from '../../model/definition.ts';
import { type ScopeFinding, listed, nameOf } from './finding.ts';
import { isActivity } from './node-facts.ts';
import { originsOf } from './reach.ts';
import { type ScopeAnalysis, wayTo } from './scope-analysis.ts';

/** A join that waits with a token, and the flows on which it has none. */
interface Waiting {
  join: ScopeOrNode;
  /** Indexes of sequence flows. */
  missing: number[];
}

/**
 * Joins that wait for tokens which can never come. Where several wait, only those are named that do
 * not wait for another one. Each is reported once, by its shortest path.
 */
export function deadlocks(analysis: ScopeAnalysis): ScopeFinding[] {
  const findings = new Map<number, ScopeFinding>();
  for (const marking of analysis.exploration.stuck) {
    for (const waiting of causes(analysis, marking)) {
      if (findings.has(waiting.join.index)) continue;
      findings.set(waiting.join.index, deadlock(analysis, waiting, marking));
    }
  }
  return [...findings.values()];
}

function causes(analysis: ScopeAnalysis, marking: number): Waiting[] {
  const { definition } = analysis;
  const stuck = waitingIn(analysis, marking);
  const others = (join: ScopeOrNode) => [...stuck.keys()].filter((each) => each !== join);
  const waiting = [...stuck.values()].filter(({ join }) => !isActivity(join) || join.joins);
  const first = waiting.filter(({ join, missing }) =>
    missing.every((flow) => {
      const origins = originsOf(definition, join, flow);
      return !others(join).some(({ index }) => origins.has(index));
    }),
  );
  // Those that wait for each other are a cause together; one that is never left is named elsewhere.
  const isNeverLeft = [...stuck.keys()].some((node) => isActivity(node) && !node.joins);
  return first.length > 0 || isNeverLeft ? first : waiting;
}

function waitingIn({ definition, draft, net, exploration }: ScopeAnalysis, marking: number) {
  const filled = new Set<number>();
  const stuck = new Map<ScopeOrNode, Waiting>();
  for (const place of [...(exploration.keys[marking] ?? '')].map((char) => char.charCodeAt(0))) {
    const { node = -1, flow = -1, twins = [] } = net.places[place] ?? {};
    const join = definition.nodes[node];
    if (join !== undefined) stuck.set(join, { join, missing: [] });
    filled.add(flow);
    for (const twin of twins) filled.add(draft.net.places[twin]?.flow ?? -1);
  }
  for (const waiting of stuck.values()) {
    waiting.missing = waiting.join.incoming.filter((flow) => !filled.has(flow));
  }
  return stuck;
}

function deadlock(
  analysis: ScopeAnalysis,
  { join, missing }: Waiting,
  marking: number,
): ScopeFinding {
  const { definition } = analysis;
  const ids = missing.flatMap((index) => definition.flows[index]?.id ?? []);
  const expected =
    join.startQuantity > 1
      ? `${String(join.startQuantity)} tokens for ${nameOf(join)} but no more`
      : `a token on every flow into ${nameOf(join)} but none`;
  const where = ids.length > 0 && join.startQuantity === 1 ? ` on ${listed(ids)}` : '';
  return {
    kind: 'deadlock',
    severity: 'warning',
    element: join.id,
    elements: [join.id, ...ids],
    path: [...wayTo(analysis, marking).flat(), join.id],
    missing: ids,
    message: `Expected ${expected} can come any more${where}`,
  };
}
