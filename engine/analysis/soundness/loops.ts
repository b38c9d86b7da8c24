import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { componentsOf } from './components.ts';
import { isEndedOutside } from './ended-outside.ts';
import { type ScopeFinding, nameOf } from './finding.ts';
import { isActivity, turnsForEver, waits, waysOut } from './node-facts.ts';
import { successors } from './reach.ts';
import { type ScopeAnalysis, wayToElement } from './scope-analysis.ts';
import { nodesAt } from './thrown.ts';

/**
 * Loops in which nothing waits: the engine goes round in one command, and stops in an incident after
 * so many steps. Without a way out that is certain; with one it depends on data and is only told.
 */
export function loopsWithoutWait(analysis: ScopeAnalysis): ScopeFinding[] {
  const { definition, scope, draft, reached } = analysis;
  const nodes = nodesAt(definition, scope.children).filter(
    (node) =>
      !waits(node) && draft.outcomes.get(node.index)?.waits !== true && reached.has(node.id),
  );
  const loops = [
    ...cyclesOf(definition, nodes),
    ...nodes.filter(turnsForEver).map((node) => [node]),
  ];
  return loops.map((loop) => finding(analysis, loop));
}

/** An activity that repeats itself for ever, and nothing takes it away (clause 13.3.6). */
export function neverLeft(analysis: ScopeAnalysis): ScopeFinding[] {
  const { definition, scope, draft, reached } = analysis;
  return nodesAt(definition, scope.children)
    .filter((node) => isActivity(node) && turnsForEver(node) && reached.has(node.id))
    .filter((node) => waits(node) || draft.outcomes.get(node.index)?.waits === true)
    .filter((node) => !isEndedOutside(definition, node))
    .map((node) => endless(analysis, [node], { hasExit: false, waits: true }));
}

function cyclesOf(definition: ProcessDefinition, nodes: ScopeOrNode[]): ScopeOrNode[][] {
  const position = new Map(nodes.map((node, at) => [node.index, at]));
  const next = nodes.map((node) =>
    successors(definition, node).flatMap((index) => position.get(index) ?? []),
  );
  const component = componentsOf(nodes.length, (at) => next[at] ?? []);
  const members = new Map<number, ScopeOrNode[]>();
  for (const [at, node] of nodes.entries()) {
    const number = component[at] ?? -1;
    members.set(number, [...(members.get(number) ?? []), node]);
  }
  return [...members.values()].filter(
    ([first, ...others]) =>
      first !== undefined &&
      (others.length > 0 || successors(definition, first).includes(first.index)),
  );
}

function finding(analysis: ScopeAnalysis, loop: ScopeOrNode[]): ScopeFinding {
  const { definition } = analysis;
  const inside = new Set(loop.map(({ index }) => index));
  const leaves = (node: ScopeOrNode) =>
    successors(definition, node).some((index) => !inside.has(index)) ||
    waysOut(definition, node).some((way) => way.length === 0);
  return endless(analysis, loop, {
    hasExit: loop.some((node) => !turnsForEver(node) && leaves(node)),
    waits: false,
  });
}

function endless(
  analysis: ScopeAnalysis,
  loop: ScopeOrNode[],
  kind: { hasExit: boolean; waits: boolean },
): ScopeFinding {
  const { definition } = analysis;
  const inside = new Set(loop.map(({ index }) => index));
  const flows = definition.flows.filter(
    ({ source, target }) => inside.has(source) && inside.has(target),
  );
  const { first, path } = beginningOf(analysis, loop);
  const others = loop.filter((node) => node !== first).map(({ id }) => id);
  return {
    kind: 'endless-loop',
    severity: kind.hasExit ? 'information' : 'warning',
    element: first.id,
    elements: [first.id, ...others, ...flows.map(({ id }) => id)],
    path,
    missing: [],
    loop: kind,
    message: kind.hasExit
      ? `Expected the loop at ${nameOf(first)} to wait somewhere but nothing in it does: its data must end it`
      : `Expected a way out of the loop at ${nameOf(first)} but there is none`,
  };
}

/** Where the loop is entered: the element to which the way is the shortest. */
function beginningOf(analysis: ScopeAnalysis, loop: ScopeOrNode[]) {
  const ways = loop.map((node) => ({ first: node, path: wayToElement(analysis, node.id) }));
  return ways.reduce((best, way) => (way.path.length < best.path.length ? way : best));
}
