import type { ProcessDefinition, ScopeOrNode } from '../../model/definition.ts';
import { beginnings } from './begins.ts';
import { drawTriggers } from './catching.ts';
import type { Draft } from './draft.ts';
import { connectWaitingJoins } from './draw-joins.ts';
import { drawNode } from './draw-nodes.ts';
import { Net } from './net.ts';
import { sidePaths } from './reach.ts';
import { endsScope, isPlainEnd, isWaitingJoin, waits } from './node-facts.ts';
import { nodesAt } from './thrown.ts';
import { join, type Trail, trailOf } from './trail.ts';

/**
 * The token game of one scope as a net. Data are left out: whatever depends on them may go either
 * way. A scope inside is one activity; it has been looked at before, by itself.
 */
export function drawScope(
  definition: ProcessDefinition,
  scope: ScopeOrNode,
  { outcomes, undoing }: Pick<Draft, 'outcomes' | 'undoing'>,
): Draft {
  const draft: Draft = {
    definition,
    scope,
    net: new Net(),
    outcomes,
    at: new Map(),
    on: new Map(),
    entries: new Map(),
    ended: new Map(),
    open: undefined,
    beside: sidePaths(definition, scope),
    undoing,
    leaving: [],
  };
  const nodes = nodesAt(definition, scope.children).filter(hasTokens);
  drawPlaces(draft, nodes);
  drawBeginnings(draft);
  for (const node of nodes) if (draft.at.has(node.index)) drawNode(draft, node);
  drawTriggers(draft);
  connectWaitingJoins(draft);
  return draft;
}

/** What undoes another activity stands outside the normal flow (clause 10.7). */
function hasTokens({ isForCompensation, events, type }: ScopeOrNode): boolean {
  const undoes = type === 'boundaryEvent' && events.some(({ kind }) => kind === 'compensation');
  return !isForCompensation && !undoes;
}

function drawPlaces(draft: Draft, nodes: ScopeOrNode[]): void {
  const { definition, net, at, on, entries, ended, outcomes } = draft;
  for (const node of nodes) {
    if (isPlainEnd(node)) continue;
    const isBusy = waits(node) || outcomes.get(node.index)?.waits === true;
    const absorbs = endsScope(behindMerges(definition, node).last);
    at.set(node.index, net.place({ node: node.index, waits: isBusy, absorbs }));
    if (node.linkTarget >= 0 && !entries.has(node.linkTarget)) {
      entries.set(node.linkTarget, net.place({ node: node.linkTarget }));
    }
  }
  for (const index of nodes.flatMap(({ outgoing }) => outgoing)) {
    const target = definition.nodes[definition.flows[index]?.target ?? -1];
    if (target === undefined) continue;
    const end = endBehind(definition, target);
    const place = {
      node: target.index,
      flow: index,
      waits: target.joins,
      absorbs: endsScope(behindMerges(definition, target).last),
    };
    if (end !== undefined) ended.set(index, end);
    else on.set(index, net.place(place));
  }
}

/** What a token passes that only ends: merges and a plain end event. */
function endBehind(definition: ProcessDefinition, first: ScopeOrNode): Trail {
  const { last, passed } = behindMerges(definition, first);
  return isPlainEnd(last) ? trailOf(...passed) : undefined;
}

/** The first node that is no merge, with what is passed on the way, both ends included. */
function behindMerges(definition: ProcessDefinition, first: ScopeOrNode) {
  const passed = [first.id];
  const seen = new Set<ScopeOrNode>();
  let last = first;
  for (let next = onlyWayOut(definition, last); next && !seen.has(last);) {
    seen.add(last);
    passed.push(next.flow, next.target.id);
    last = next.target;
    next = onlyWayOut(definition, last);
  }
  return { last, passed };
}

/** Of a merge; any other node does more than pass a token on. */
function onlyWayOut({ nodes, flows }: ProcessDefinition, { type, outgoing }: ScopeOrNode) {
  const flow = flows[outgoing[0] ?? -1];
  const target = nodes[flow?.target ?? -1];
  if (type !== 'exclusiveGateway' || outgoing.length > 1) return undefined;
  return flow && target && { flow: flow.id, target };
}

function drawBeginnings(draft: Draft): void {
  const { definition, scope, net, entries } = draft;
  if (scope.eventSubProcesses.length > 0) {
    draft.open = net.place({ node: -1, isControl: true });
  }
  const open = draft.open === undefined ? [] : [draft.open];
  for (const nodes of beginnings(definition, scope)) {
    const produces = nodes.flatMap((node) => entryOf(draft, node));
    const trail = nodes
      .filter((node) => !draft.at.has(node.index))
      .reduce<Trail>((before, { id }) => join(before, trailOf(id)), undefined);
    net.transition({ consumes: [net.source], produces: [...produces, ...open], trail });
  }
  function entryOf(to: Draft, { index }: ScopeOrNode): number[] {
    if (!to.at.has(index)) return [];
    const known = entries.get(index) ?? net.place({ node: index });
    entries.set(index, known);
    return [known];
  }
}

/** Whether joins of the net look at all of its tokens. */
export function hasWaitingJoins({ definition, scope }: Draft): boolean {
  return nodesAt(definition, scope.children).some(isWaitingJoin);
}
