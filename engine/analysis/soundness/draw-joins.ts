import type { ScopeOrNode } from '../../model/definition.ts';
import { type Draft, inputsOf, placeIn } from './draft.ts';
import type { WaitingJoin } from './net.ts';
import { originsOf } from './reach.ts';
import { trailOf } from './trail.ts';

/**
 * Inclusive join: fires with what it has once nothing more can come (clause 13.4.3). Complex
 * gateway: its condition speaks of data, so it may fire with any tokens; then it takes in late ones
 * until no more can come (clause 13.4.5).
 */
export function drawWaitingJoin(draft: Draft, node: ScopeOrNode): void {
  const { net } = draft;
  const place = placeIn(draft, node);
  const trail = trailOf(node.id);
  const flows = inputsOf(draft, node);
  if (node.type === 'complexGateway' && node.activationCondition === undefined) {
    net.transition({ consumes: flows, produces: [place], trail });
    return;
  }
  const join = (kind: WaitingJoin['kind']) => waitingJoin(draft, node, kind);
  if (node.type === 'inclusiveGateway') {
    net.transition({ consumes: [], produces: [place], trail, join: join('inclusive') });
    return;
  }
  const fired = net.place({ node: -1, waits: true });
  net.transition({
    consumes: [],
    produces: [place, fired],
    inhibitors: [fired],
    trail,
    join: join('complex'),
  });
  for (const flow of flows) net.transition({ consumes: [flow, fired], produces: [fired] });
  net.transition({ consumes: [fired], produces: [], join: join('reset') });
}

/** Filled in when all places are known. */
function waitingJoin(draft: Draft, node: ScopeOrNode, kind: WaitingJoin['kind']): WaitingJoin {
  return { kind, node: node.index, flows: inputsOf(draft, node), comesFrom: [] };
}

/** Marks the places from which a token may still come on each flow into the scope's joins. */
export function connectWaitingJoins({ definition, net, on }: Draft): void {
  const known = new Map<number, Uint8Array>();
  const comesFrom = (node: ScopeOrNode, flow: number): Uint8Array => {
    const before = known.get(flow);
    if (before !== undefined) return before;
    const origins = originsOf(definition, node, flow);
    const marks = Uint8Array.from(net.places, (place) => (origins.has(place.node) ? 1 : 0));
    known.set(flow, marks);
    return marks;
  };
  for (const { join } of net.transitions) {
    const node = join && definition.nodes[join.node];
    if (join === undefined || node === undefined) continue;
    join.comesFrom = node.incoming
      .filter((flow) => on.has(flow))
      .map((flow) => comesFrom(node, flow));
  }
}
