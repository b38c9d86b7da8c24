import type { ScopeOrNode } from '../../model/definition.ts';
import { beginnings } from './begins.ts';
import { type ScopeFinding, listed } from './finding.ts';
import { waysOut } from './node-facts.ts';
import { type Part, partsOf } from './parts.ts';
import { reachableFrom } from './reach.ts';
import type { ScopeAnalysis } from './scope-analysis.ts';

/**
 * Elements and flows that no run reaches (W. van der Aalst, 1998: a dead transition). Those that hang
 * together are one finding, named after where it begins. What is dead only because something before
 * it never goes on is left out: `explained` names what is reported already.
 */
export function deadElements(analysis: ScopeAnalysis, explained: Set<string>): ScopeFinding[] {
  const isReached = reachedness(analysis);
  const dead = new Set([...partsOf(analysis)].filter((part) => !isReached(part)));
  const findings: ScopeFinding[] = [];
  for (const part of dead) {
    const group = groupAround(part, dead);
    for (const each of group) dead.delete(each);
    const first = group.filter(({ before }) => !before.some((each) => group.includes(each)));
    const causes = first.length > 0 ? first : group.slice(0, 1);
    const own = causes.filter(
      ({ id, before }) => !explained.has(id) && !before.some((each) => explained.has(each.id)),
    );
    const [cause] = own;
    if (cause !== undefined) findings.push(finding(cause, own, group));
  }
  return findings;
}

/** With every marking known, what was passed; else what the drawing alone does not rule out. */
function reachedness(analysis: ScopeAnalysis): (part: Part) => boolean {
  const { definition, scope, exploration, reached } = analysis;
  if (exploration.complete && exploration.doubles.length === 0) return ({ id }) => reached.has(id);
  const first = beginnings(definition, scope).flat();
  const starts = [...first.map(({ index }) => index), ...scope.eventSubProcesses];
  const nodes = reachableFrom(definition, starts);
  const taken = (node: ScopeOrNode, flow: number) =>
    nodes.has(node.index) && waysOut(definition, node).some((way) => way.includes(flow));
  return ({ node, flow }) => (flow < 0 ? nodes.has(node.index) : taken(node, flow));
}

/** Dead parts that hang together. */
function groupAround(part: Part, dead: Set<Part>): Part[] {
  const group = new Set([part]);
  for (const each of group) {
    for (const beside of [...each.before, ...each.after]) if (dead.has(beside)) group.add(beside);
  }
  return [...group];
}

function finding(cause: Part, causes: Part[], group: Part[]): ScopeFinding {
  const others = group.filter((each) => !causes.includes(each));
  const behind = others.filter(({ flow }) => flow < 0).map(({ name }) => name);
  const rest = behind.length > 0 ? `, nor what lies behind: ${listed(behind)}` : '';
  return {
    kind: 'dead-element',
    severity: 'warning',
    element: cause.id,
    elements: [...causes, ...others].map(({ id }) => id),
    path: [],
    missing: [],
    message: `Expected ${cause.name} to be reached but no run comes to it${rest}`,
  };
}
