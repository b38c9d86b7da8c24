import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { thrownWhileUndoing, undoes } from './compensation.ts';
import { deadElements } from './dead-elements.ts';
import { deadlocks } from './deadlocks.ts';
import { decisionsOn } from './decisions.ts';
import { doubles } from './doubles.ts';
import { isEndedOutside } from './ended-outside.ts';
import type { ScopeFinding } from './finding.ts';
import { livelocks } from './livelocks.ts';
import { loopsWithoutWait, neverLeft } from './loops.ts';
import {
  DEFAULT_MAXIMUM_STATES,
  type SoundnessFinding,
  type SoundnessOptions,
  type SoundnessReport,
} from './report.ts';
import { analyseScope, type ScopeAnalysis, wayToElement } from './scope-analysis.ts';
import { nodesAt, type ScopeOutcome, type Thrown, thrownBy } from './thrown.ts';

/**
 * What can go wrong in a process whatever its data are: joins that wait for ever, paths that come
 * together without being joined, elements that are never reached, loops that never end; each with the
 * shortest way there. Scopes are looked at from the inside out, each by itself.
 */
export function analyseSoundness(
  definition: ProcessDefinition,
  { maximumStates = DEFAULT_MAXIMUM_STATES }: SoundnessOptions = {},
): SoundnessReport {
  const analyses = new Map<number, ScopeAnalysis>();
  const outcomes = new Map<number, ScopeOutcome>();
  const undoing = thrownWhileUndoing(definition);
  let explored = 0;
  for (const scope of scopesOf(definition).reverse()) {
    const left = Math.max(0, maximumStates - explored);
    if (scope.type === 'adHocSubProcess') {
      outcomes.set(scope.index, outcomeOfAdHoc(definition, scope, outcomes));
      continue;
    }
    const analysis = analyseScope(definition, scope, {
      outcomes,
      undoing,
      maximumStates: left,
    });
    analyses.set(scope.index, analysis);
    outcomes.set(scope.index, analysis.outcome);
    explored += analysis.exploration.looked;
  }
  return reportOn(definition, analyses, explored);
}

function scopesOf({ nodes }: ProcessDefinition): ScopeOrNode[] {
  return nodes.filter(
    ({ type, children }) => type === 'process' || type === 'eventSubProcess' || children.length > 0,
  );
}

/** In any order and any number: it is taken as one step, and all that lies inside as reached. */
function outcomeOfAdHoc(
  definition: ProcessDefinition,
  scope: ScopeOrNode,
  outcomes: Map<number, ScopeOutcome>,
): ScopeOutcome {
  const nodes = nodesAt(definition, scope.children);
  const thrown: Thrown[] = nodes.flatMap((node) => thrownBy(node, outcomes.get(node.index)));
  const cancels = nodes.some(
    ({ index, type, events }) =>
      outcomes.get(index)?.cancels === true ||
      (type === 'endEvent' && events.some(({ kind }) => kind === 'cancel')),
  );
  return { completes: true, thrown, cancels, waits: true };
}

function reportOn(
  definition: ProcessDefinition,
  analyses: Map<number, ScopeAnalysis>,
  explored: number,
): SoundnessReport {
  const live = new Set<number>();
  const findings: SoundnessFinding[] = [];
  const outsideIn = [...analyses.values()].reverse();
  for (const analysis of outsideIn) {
    if (!isReached(analysis, analyses, live)) continue;
    live.add(analysis.scope.index);
    const found = findingsOf(analysis);
    if (found.length === 0) continue;
    const way = wayInto(analysis, analyses);
    findings.push(...found.map((finding) => inContext(definition, finding, way)));
  }
  const unexplored = outsideIn
    .filter(({ exploration }) => !exploration.complete)
    .map(({ scope, exploration }) => ({ element: scope.id, explored: exploration.looked }));
  const complete = unexplored.length === 0;
  return {
    explored,
    complete,
    unexplored,
    findings,
    ...(!complete && {
      message: tooLarge(
        unexplored.map(({ element }) => element),
        explored,
      ),
    }),
  };
}

function tooLarge(scopes: string[], explored: number): string {
  return (
    `Expected a model small enough to explore but ${scopes.join(', ')} has more than ` +
    `${String(explored)} states; what was found is certain, but there may be more`
  );
}

/** In a scope that is never reached nothing matters. */
function isReached(
  { definition, scope }: ScopeAnalysis,
  analyses: Map<number, ScopeAnalysis>,
  live: Set<number>,
): boolean {
  const around = analyses.get(scope.parent);
  // The process itself; inside an ad-hoc subprocess anything may be started.
  if (around === undefined) return true;
  if (!live.has(scope.parent)) return false;
  return undoes(definition, scope) || around.reached.has(scope.id) || !around.exploration.complete;
}

/** The ids passed until a scope is entered, from the outside in. */
function wayInto({ definition, scope }: ScopeAnalysis, analyses: Map<number, ScopeAnalysis>) {
  const parts: string[][] = [];
  for (let at: ScopeOrNode | undefined = scope; at !== undefined && at.index > 0;) {
    const around = analyses.get(at.parent);
    const way = around === undefined ? [] : wayToElement(around, at.id);
    parts.push(way.length > 0 ? way : [at.id]);
    at = definition.nodes[at.parent];
  }
  return parts.reverse().flat();
}

function findingsOf(analysis: ScopeAnalysis): ScopeFinding[] {
  const waiting = deadlocks(analysis);
  const loops = [...loopsWithoutWait(analysis), ...neverLeft(analysis)];
  const certain = loops.filter(({ loop }) => loop?.hasExit === false);
  const endless = livelocks(analysis).filter(
    (each) => isWithoutEnd(analysis, each) && !certain.some((loop) => overlap(loop, each)),
  );
  const found = [...waiting, ...doubles(analysis), ...loops, ...endless];
  return [...found, ...deadElements(analysis, explainedBy(analysis, found))];
}

/** What waits and goes round may do so if something around it ends it. */
function isWithoutEnd({ definition, scope }: ScopeAnalysis, { loop }: ScopeFinding): boolean {
  return loop?.waits !== true || !isEndedOutside(definition, scope);
}

/** Ids behind which nothing is reached for a reason that is told already. */
function explainedBy(
  { definition, scope, draft }: ScopeAnalysis,
  found: ScopeFinding[],
): Set<string> {
  const ends = found.filter(
    ({ kind, severity }) => severity === 'warning' && kind !== 'lack-of-synchronisation',
  );
  const explained = new Set(ends.flatMap(({ elements }) => elements));
  for (const { id, index } of nodesAt(definition, scope.children)) {
    const inside = draft.outcomes.get(index);
    const isLeft = inside?.cancels === true || (inside?.thrown.length ?? 0) > 0;
    if (inside?.completes === false && !isLeft) explained.add(id);
  }
  return explained;
}

function overlap(one: ScopeFinding, other: ScopeFinding): boolean {
  return one.elements.some((id) => other.elements.includes(id));
}

function inContext(
  definition: ProcessDefinition,
  finding: ScopeFinding,
  way: string[],
): SoundnessFinding {
  const whole = finding.path.length > 0 ? [...way, ...finding.path] : way;
  const path = whole.filter((id, at) => id !== whole[at - 1]);
  return { ...finding, path, decisions: decisionsOn(definition, path) };
}
