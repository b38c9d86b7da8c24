import type { EventKind, ScopeOrNode } from '../../model/definition.ts';
import { type Draft, placeIn, tokensOut } from './draft.ts';
import { waysOut } from './node-facts.ts';
import { sidePathOf } from './reach.ts';
import { catchersOf, handlerStarts, isCaughtAround, type Thrown } from './thrown.ts';
import { join, trailOf } from './trail.ts';

/** Triggers that come from outside, at any time. */
const FROM_OUTSIDE: EventKind[] = ['timer', 'message', 'signal', 'conditional'];

export function isTriggeredFromOutside({ events }: ScopeOrNode): boolean {
  return events.some(({ kind }) => FROM_OUTSIDE.includes(kind));
}

/** The event subprocesses of the scope that something outside starts (clause 13.5.4). */
export function drawTriggers(draft: Draft): void {
  const { definition, scope, net, open } = draft;
  if (open === undefined) return;
  for (const start of handlerStarts(definition, scope).filter(isTriggeredFromOutside)) {
    const handler = handlerOf(draft, start);
    const place = placeIn(draft, handler);
    const trail = trailOf(handler.id);
    net.transition(
      start.interrupting
        ? { consumes: [open], produces: [place], clears: true, isTrigger: true, trail }
        : {
            consumes: [open],
            produces: [open, place],
            inhibitors: [place],
            isTrigger: true,
            trail,
          },
    );
  }
}

/** Everything that may take over what an active node throws (clause 10.5.1). */
export function drawThrown(draft: Draft, node: ScopeOrNode, thrown: Thrown[]): void {
  const fired = new Set<ScopeOrNode>();
  for (const each of thrown) {
    const { events, goesOut } = catchersOf(draft.definition, node, each);
    for (const event of events) {
      if (fired.has(event)) continue;
      fired.add(event);
      if (event.type === 'boundaryEvent') drawBoundaryEvent(draft, node, event);
      else drawHandler(draft, node, event);
    }
    if (goesOut) drawLeaving(draft, node, each);
  }
}

/** It interrupts the activity, or lets a token out beside it (clause 13.5.3). */
export function drawBoundaryEvent(draft: Draft, host: ScopeOrNode, event: ScopeOrNode): void {
  const [active, fired] = [placeIn(draft, host), placeIn(draft, event)];
  const trail = trailOf(event.id);
  if (event.interrupting) {
    draft.net.transition({ consumes: [active], produces: [fired], trail });
    return;
  }
  const inhibitors = placesOf(draft, event);
  draft.net.transition({ consumes: [active], produces: [active, fired], inhibitors, trail });
}

/** Where the event's own tokens may be: it is looked at one round at a time. */
function placesOf({ definition, beside, at, on }: Draft, event: ScopeOrNode): number[] {
  const region = sidePathOf(definition, beside, event);
  const inside = region.flatMap((index) => at.get(index) ?? []);
  const flows = region.flatMap((index) => definition.nodes[index]?.outgoing ?? []);
  return [...inside, ...flows.flatMap((index) => on.get(index) ?? [])];
}

/** An event subprocess catches it. An event that throws goes on, unless it is interrupted. */
function drawHandler(draft: Draft, node: ScopeOrNode, start: ScopeOrNode): void {
  const { definition, net, open } = draft;
  const handler = handlerOf(draft, start);
  const [active, place] = [placeIn(draft, node), placeIn(draft, handler)];
  if (start.interrupting) {
    const consumes = open === undefined ? [active] : [active, open];
    net.transition({ consumes, produces: [place], clears: true, trail: trailOf(handler.id) });
    return;
  }
  const isEvent = node.type.endsWith('Event');
  for (const way of isEvent ? waysOut(definition, node) : [undefined]) {
    const out = way && tokensOut(draft, way, 1);
    net.transition({
      consumes: [active],
      produces: [...(out?.produces ?? [active]), place],
      inhibitors: [place],
      trail: join(trailOf(handler.id), out?.trail),
    });
  }
}

/** Escalations are told outside and the thrower goes on; an error ends the scope. */
function drawLeaving(draft: Draft, node: ScopeOrNode, thrown: Thrown): void {
  const { definition, scope, net, leaving } = draft;
  // What nobody catches is an incident of a worker's job; an error end event may reach a caller.
  if (thrown.anyCode === true && !isCaughtAround(definition, scope, thrown)) return;
  leaving.push({ node: node.index, thrown });
  if (thrown.kind === 'escalation') return;
  net.transition({ consumes: [placeIn(draft, node)], produces: [], clears: true, leaves: true });
}

function handlerOf({ definition }: Draft, start: ScopeOrNode): ScopeOrNode {
  const handler = definition.nodes[start.parent];
  if (handler === undefined) throw new Error(`Expected a scope around ${start.id}`);
  return handler;
}
