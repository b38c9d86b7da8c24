import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import type { Net } from './net.ts';
import { join, type Trail, trailOf } from './trail.ts';
import type { ScopeOutcome, Thrown } from './thrown.ts';

/** The net of one scope while it is drawn. */
export interface Draft {
  definition: ProcessDefinition;
  scope: ScopeOrNode;
  net: Net;
  /** Of the scopes directly inside, by node index. */
  outcomes: Map<number, ScopeOutcome>;
  /** The place inside a node: it is active, or a token passes. */
  at: Map<number, number>;
  /** The place of a sequence flow. */
  on: Map<number, number>;
  /** Places from which nodes begin without a sequence flow: starts, and targets of links. */
  entries: Map<number, number>;
  /** Flows along which a token only ends, with what it passes. */
  ended: Map<number, Trail>;
  /** Marked while event subprocesses may start; undefined where there is none. */
  open: number | undefined;
  /** Nodes on paths that run beside the main one. */
  beside: Set<number>;
  /** What may be thrown while completed work is undone. */
  undoing: Thrown[];
  /** What leaves the scope once a node has been reached. */
  leaving: { node: number; thrown: Thrown | 'cancel' }[];
}

/** Where tokens come from that enter a node. */
export function inputsOf({ on, entries }: Draft, node: ScopeOrNode): number[] {
  const entry = entries.get(node.index);
  const flows = node.incoming.flatMap((flow) => on.get(flow) ?? []);
  return entry === undefined ? flows : [entry, ...flows];
}

export function placeIn({ at }: Draft, node: ScopeOrNode): number {
  const place = at.get(node.index);
  if (place === undefined) throw new Error(`Expected a place for ${node.id} but there is none`);
  return place;
}

/** Tokens on each of the flows, as many as the node lets out (clause 13.3.2). */
export function tokensOut(
  { definition, on, ended }: Draft,
  flows: number[],
  quantity: number,
): { produces: number[]; trail: Trail } {
  const produces: number[] = [];
  let trail: Trail;
  for (const index of flows) {
    const place = on.get(index);
    for (let token = 0; place !== undefined && token < quantity; token += 1) produces.push(place);
    const passed = join(trailOf(definition.flows[index]?.id ?? ''), ended.get(index));
    trail = join(trail, passed);
  }
  return { produces, trail };
}
