import type { FlowNodeType, ProcessDefinition, ScopeOrNode } from '../model/definition.ts';
import { NO_LENGTH, isLonger, lengthOfLimit } from './path-length.ts';
import type { LimitKind } from './path-length.ts';
import type { PathLength, PathReport, ScopeReport } from './path-report.ts';
import { scopeGraph } from './scope-graph.ts';
import { longestPathOfScope } from './scope-path.ts';
import type { ScopePath } from './scope-path.ts';
import { isWait, waitingTime } from './waiting-time.ts';

const ACTIVITIES: ReadonlySet<FlowNodeType | 'process'> = new Set([
  'task',
  'manualTask',
  'userTask',
  'serviceTask',
  'sendTask',
  'receiveTask',
  'businessRuleTask',
  'callActivity',
]);

/** Scopes that the normal flow runs through. What handles exceptions or undoes work is no part of it. */
const PARTS_WITH_STEPS: ReadonlySet<FlowNodeType | 'process'> = new Set([
  'subProcess',
  'transaction',
  'adHocSubProcess',
]);

/** Longest paths of the scopes by index, for each kind of limit. */
type Paths = Record<LimitKind, Map<number, ScopePath>>;

/**
 * The longest path through a process by its time limits (`yc:timeLimit`).
 *
 * - Of the branches of a gateway the longest counts, whether they run together or exclude another.
 * - A loop is counted once: a path ends at an end, so steps that only lead back are not on it.
 * - A timer that the path must wait for counts in calendar days if its duration is a constant.
 * - An activity that pauses the clock is not counted.
 * - A subprocess counts with its own limit, or else with the longest path inside.
 * - A boundary event is an alternative that begins when its activity's limit has passed: at the
 *   latest moment at which it can happen.
 */
export function longestPath(definition: ProcessDefinition): PathReport {
  const scopes = countedScopes(definition);
  const paths: Paths = { legal: new Map(), promised: new Map() };
  const loops: number[] = [];
  // Inner scopes first: their lengths are needed outside.
  for (const scope of scopes.toReversed()) {
    const graph = scopeGraph(definition, scope);
    loops.push(...graph.loops);
    for (const kind of ['legal', 'promised'] as const) {
      const lengthOf = (index: number): PathLength => lengthOfNode(definition, paths, kind, index);
      paths[kind].set(scope.index, longestPathOfScope(graph, lengthOf));
    }
  }
  return report(definition, { scopes, paths, loops });
}

function report(
  definition: ProcessDefinition,
  { scopes, paths, loops }: { scopes: ScopeOrNode[]; paths: Paths; loops: number[] },
): PathReport {
  const nodes = scopes
    .flatMap((scope) => scope.children)
    .sort((a, b) => a - b)
    .flatMap((index) => definition.nodes[index] ?? []);
  const limited = scopes.flatMap((scope) => scopeReport(scope, paths) ?? []);
  return {
    process: definition.id,
    legal: paths.legal.get(0)?.length ?? { ...NO_LENGTH },
    promised: paths.promised.get(0)?.length ?? { ...NO_LENGTH },
    path: elementsOf(definition, paths.promised),
    legalPath: elementsOf(definition, paths.legal),
    unlimited: nodes.filter(needsLimit).map((node) => node.id),
    excluded: nodes.filter((node) => node.clock).map((node) => node.id),
    unknownWaits: nodes.filter((node) => isWait(node) && !waitingTime(node)).map((node) => node.id),
    loops: loops.sort((a, b) => a - b).flatMap((flow) => definition.flows[flow]?.id ?? []),
    scopes: limited,
    exceeds: limited
      .filter((scope) => scope.exceedsLegal || scope.exceedsPromised)
      .map((scope) => scope.id),
  };
}

/** The process and its subprocesses, outer ones first, without those that pause the clock. */
function countedScopes(definition: ProcessDefinition): ScopeOrNode[] {
  const scopes = definition.nodes.slice(0, 1);
  // The array grows while it is walked.
  for (const scope of scopes) {
    for (const index of scope.children) {
      const child = definition.nodes[index];
      if (child && PARTS_WITH_STEPS.has(child.type) && !child.clock) scopes.push(child);
    }
  }
  return scopes;
}

function lengthOfNode(
  definition: ProcessDefinition,
  paths: Paths,
  kind: LimitKind,
  index: number,
): PathLength {
  const node = definition.nodes[index];
  if (!node || node.clock) return NO_LENGTH;
  if (node.timeLimit) return lengthOfLimit(node.timeLimit, kind);
  if (isWait(node)) return waitingTime(node) ?? NO_LENGTH;
  return paths[kind].get(index)?.length ?? NO_LENGTH;
}

/** Work of people and of other systems takes time; a script and a decision table take none. */
function needsLimit(node: ScopeOrNode): boolean {
  const takesTime = ACTIVITIES.has(node.type) && !node.decision;
  return takesTime && !node.timeLimit && !node.clock;
}

function scopeReport(scope: ScopeOrNode, paths: Paths): ScopeReport | undefined {
  if (!scope.timeLimit) return undefined;
  const { legal, promised, unit } = scope.timeLimit;
  const inside = {
    legal: paths.legal.get(scope.index)?.length ?? { ...NO_LENGTH },
    promised: paths.promised.get(scope.index)?.length ?? { ...NO_LENGTH },
  };
  return {
    id: scope.id,
    limit: {
      ...(legal !== undefined && { legal }),
      ...(promised !== undefined && { promised }),
      unit,
    },
    inside,
    exceedsLegal: isLonger(inside.legal, lengthOfLimit(scope.timeLimit, 'legal')),
    exceedsPromised: isLonger(inside.promised, lengthOfLimit(scope.timeLimit, 'promised')),
  };
}

/** Ids along a path; a subprocess without a limit of its own is followed by what lies inside. */
function elementsOf(definition: ProcessDefinition, paths: Map<number, ScopePath>): string[] {
  const ids: string[] = [];
  const left = [...(paths.get(0)?.nodes ?? [])].reverse();
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    const node = definition.nodes[index];
    if (!node) continue;
    ids.push(node.id);
    const inside = node.timeLimit ? undefined : paths.get(index)?.nodes;
    for (const inner of inside?.toReversed() ?? []) left.push(inner);
  }
  return ids;
}
