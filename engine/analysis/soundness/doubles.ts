import type { ScopeOrNode } from '../../model/definition.ts';
import { type ScopeFinding, nameOf } from './finding.ts';
import { isActivity } from './node-facts.ts';
import { reachableFrom } from './reach.ts';
import { type ScopeAnalysis, wayTo } from './scope-analysis.ts';
import { idsOf } from './trail.ts';

interface Double {
  /** The marking before, and what was passed then. */
  marking: number;
  passed: string[];
  /** Where paths come together without waiting for each other, and what then runs twice. */
  merge: ScopeOrNode;
  node: ScopeOrNode;
}

/**
 * Two tokens at one place: what follows runs twice, and with each turn of a loop more may come. The
 * net is not safe (T. Murata, section IV-A). What lies behind is a consequence, not named again.
 */
export function doubles(analysis: ScopeAnalysis): ScopeFinding[] {
  const { definition, net, exploration } = analysis;
  const findings: ScopeFinding[] = [];
  const behind = new Set<number>();
  for (const { marking, via, place } of exploration.doubles) {
    const node = definition.nodes[net.places[place]?.node ?? -1];
    if (node === undefined || behind.has(node.index)) continue;
    const passed = idsOf(net.transitions[via]?.origin.trail);
    const merge = mergeAmong(analysis, passed) ?? node;
    const twice = activityBehind(analysis, passed, merge) ?? node;
    findings.push(double(analysis, { marking, passed, merge, node: twice }));
    for (const each of reachableFrom(definition, [merge.index, node.index])) behind.add(each);
  }
  return findings;
}

/** The first thing that is done behind the merge. */
function activityBehind({ definition }: ScopeAnalysis, passed: string[], merge: ScopeOrNode) {
  return passed
    .slice(passed.lastIndexOf(merge.id) + 1)
    .map((id) => definition.nodes[definition.nodeIndexById.get(id) ?? -1])
    .find((node) => node !== undefined && isActivity(node));
}

/** The last node on the way to which several flows lead and which takes each token by itself. */
function mergeAmong({ definition }: ScopeAnalysis, passed: string[]): ScopeOrNode | undefined {
  return passed
    .toReversed()
    .map((id) => definition.nodes[definition.nodeIndexById.get(id) ?? -1])
    .find((node) => node !== undefined && node.incoming.length > 1 && !node.joins);
}

function double(analysis: ScopeAnalysis, { marking, passed, merge, node }: Double): ScopeFinding {
  const before = wayTo(analysis, marking).flat();
  const target = merge === node ? nameOf(node) : `${nameOf(merge)} and so at ${nameOf(node)}`;
  return {
    kind: 'lack-of-synchronisation',
    severity: 'warning',
    element: merge.id,
    elements: [...new Set([merge.id, node.id])],
    path: upTo([...before, ...passed], node.id),
    missing: [],
    message: `Expected one token at a time at ${target} but a second one comes while the first is there`,
  };
}

/** The way ends with the element where it ends; what is passed later says nothing of it. */
function upTo(path: string[], id: string): string[] {
  const at = path.lastIndexOf(id);
  return at < 0 ? [...path, id] : path.slice(0, at + 1);
}
