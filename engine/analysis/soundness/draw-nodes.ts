import type { ScopeOrNode } from '../../model/definition.ts';
import { drawBoundaryEvent, drawThrown, isTriggeredFromOutside } from './catching.ts';
import { type Draft, inputsOf, placeIn, tokensOut } from './draft.ts';
import { drawWaitingJoin } from './draw-joins.ts';
import { isActivity, isWaitingJoin, turnsForEver, waysOut } from './node-facts.ts';
import { nodesAt, type ScopeOutcome, thrownBy } from './thrown.ts';
import { trailOf } from './trail.ts';

/** The transitions of one node: how tokens come in, what it does, how they leave. */
export function drawNode(draft: Draft, node: ScopeOrNode): void {
  if (isWaitingJoin(node)) drawWaitingJoin(draft, node);
  else drawEntering(draft, node);
  if (isActivity(node)) drawActivity(draft, node);
  else if (isThrower(node)) drawThrower(draft, node);
  else drawLeaving(draft, node);
}

function isThrower({ type }: ScopeOrNode): boolean {
  return type === 'endEvent' || type === 'intermediateThrowEvent';
}

function drawEntering(draft: Draft, node: ScopeOrNode): void {
  const { net } = draft;
  const inputs = inputsOf(draft, node);
  const produces = [placeIn(draft, node)];
  const trail = trailOf(node.id);
  if (node.type === 'parallelGateway' && node.incoming.length > 1) {
    // Clause 13.4.1: one token from each flow.
    net.transition({ consumes: inputs, produces, trail });
  } else if (node.startQuantity > 1) {
    const pool = net.place({ node: node.index, waits: true });
    for (const input of inputs) net.transition({ consumes: [input], produces: [pool] });
    const consumes = Array.from({ length: node.startQuantity }, () => pool);
    net.transition({ consumes, produces, trail });
  } else {
    for (const input of inputs) net.transition({ consumes: [input], produces, trail });
  }
}

function drawLeaving(draft: Draft, node: ScopeOrNode): void {
  const { definition, net } = draft;
  const link = draft.entries.get(node.linkTarget);
  for (const way of waysOut(definition, node)) {
    const { produces, trail } = tokensOut(draft, way, node.completionQuantity);
    const all = link === undefined ? produces : [...produces, link];
    net.transition({ consumes: [placeIn(draft, node)], produces: all, trail });
  }
}

/** It completes, is left by an event on its border, or what it throws is caught around it. */
function drawActivity(draft: Draft, node: ScopeOrNode): void {
  const { definition, net, outcomes } = draft;
  const inside = outcomes.get(node.index);
  if (mayComplete(node, inside)) drawLeaving(draft, node);
  for (const event of nodesAt(definition, node.boundaryEvents)) {
    if (isTriggeredFromOutside(event)) drawBoundaryEvent(draft, node, event);
  }
  drawThrown(draft, node, thrownBy(node, inside));
  if (inside?.cancels !== true) return;
  if (node.type !== 'transaction') return drawCancelling(draft, node);
  const [event] = nodesAt(definition, node.boundaryEvents).filter(({ events }) =>
    events.some(({ kind }) => kind === 'cancel'),
  );
  if (event !== undefined) drawBoundaryEvent(draft, node, event);
  else net.transition({ consumes: [placeIn(draft, node)], produces: [] });
}

/** A loop may turn not even once, whatever lies inside (clauses 13.3.6 and 13.3.7). */
function mayComplete(node: ScopeOrNode, inside: ScopeOutcome | undefined): boolean {
  const { loop } = node;
  if (turnsForEver(node)) return false;
  const maySkip = loop?.kind === 'multiInstance' || loop?.testBefore === true;
  return maySkip || inside?.completes !== false;
}

/** Throw and end events (clauses 13.5.4 and 13.5.6). */
function drawThrower(draft: Draft, node: ScopeOrNode): void {
  const kinds = node.job === undefined ? node.events.map(({ kind }) => kind) : [];
  if (kinds.includes('terminate')) {
    draft.net.transition({ consumes: [placeIn(draft, node)], produces: [], clears: true });
  } else if (kinds.includes('cancel')) {
    drawCancelling(draft, node);
  } else {
    if (!kinds.includes('error')) drawLeaving(draft, node);
    const undoing = kinds.includes('compensation') ? draft.undoing : [];
    drawThrown(draft, node, [...thrownBy(node, undefined), ...undoing]);
  }
}

/** Up to the nearest transaction around it everything ends (clause 13.3.4). */
function drawCancelling(draft: Draft, node: ScopeOrNode): void {
  draft.leaving.push({ node: node.index, thrown: 'cancel' });
  for (const thrown of draft.undoing) draft.leaving.push({ node: node.index, thrown });
  const consumes = [placeIn(draft, node)];
  draft.net.transition({ consumes, produces: [], clears: true, leaves: true });
}
