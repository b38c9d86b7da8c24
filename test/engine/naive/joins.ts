import { boundaryEvents, type Flow, incoming, type Node, nodeNamed, outgoing } from './model.ts';
import type { Active, Situation, Token } from './situation.ts';
import { inside, scopeOf } from './situation.ts';

/**
 * The tokens that a node takes when it begins now, one set for each way in which it can; none if it
 * has to wait.
 */
export function tokensToBegin(situation: Situation, around: Active, node: Node): Token[][] {
  const waiting = situation.tokens.filter(
    (token) => token.around === around && token.target === node,
  );
  if (waiting.length === 0) return [];
  if (node.kind === 'parallelGateway' || node.kind === 'inclusiveGateway') {
    const flows = incoming(scopeOf(around), node);
    const one = oneOnEach(flows, waiting);
    if (node.kind === 'parallelGateway') return one.length === flows.length ? [one] : [];
    return moreMayCome(situation, around, node) ? [] : [one];
  }
  // 13.3.1, 13.4.2: every token begins an activity or passes an exclusive gateway by itself.
  return waiting.map((token) => [token]);
}

/**
 * 13.4.1: the parallel gateway is activated if there is a token on each incoming flow, and consumes
 * exactly one from each. 13.4.3: the inclusive one consumes one from each that has one.
 */
function oneOnEach(flows: Flow[], waiting: Token[]): Token[] {
  return flows.flatMap((flow) => waiting.find((token) => token.flow === flow) ?? []);
}

/**
 * 13.4.3: whether there is a path that starts where a token is, ends with an incoming flow of the
 * gateway that has no token and does not visit the gateway, while there is none of this kind to an
 * incoming flow that has a token.
 */
function moreMayCome(situation: Situation, around: Active, gateway: Node): boolean {
  const hasToken = (flow: Flow) => situation.tokens.some((each) => isOn(each, around, flow));
  const flows = incoming(scopeOf(around), gateway);
  return startsOfPaths(situation, around).some((starts) => {
    const reached = flowsReached(around, starts, gateway);
    return (
      flows.some((flow) => !hasToken(flow) && reached.has(flow)) &&
      !flows.some((flow) => hasToken(flow) && reached.has(flow))
    );
  });
}

function isOn(token: Token, around: Active, flow: Flow): boolean {
  return token.around === around && token.flow === flow;
}

/** For each token of the scope the flows with which its paths start: where it is, or goes next. */
function startsOfPaths(situation: Situation, around: Active): Flow[][] {
  // What undoes another activity stands outside the normal flow (10.7).
  const onTheWay = situation.tokens
    .filter((token) => token.around === around && token.undoes === undefined)
    .map(({ flow, target }) => (flow === undefined ? waysOut(around, target) : [flow]));
  const inNodes = inside(situation, around)
    .filter(({ undoes }) => undoes === undefined)
    .map(({ node }) => waysOut(around, node));
  return [...onTheWay, ...inNodes];
}

/** The flows by which a token may leave a node: also by the events attached to it. */
function waysOut(around: Active, node: Node): Flow[] {
  const scope = scopeOf(around);
  return [node, ...boundaryEvents(scope, node)].flatMap((each) => outgoing(scope, each));
}

/** All flows on paths that begin with these and do not visit the gateway. */
function flowsReached(around: Active, starts: Flow[], gateway: Node): Set<Flow> {
  const reached = new Set<Flow>();
  const open = [...starts];
  for (let flow = open.pop(); flow !== undefined; flow = open.pop()) {
    if (reached.has(flow)) continue;
    reached.add(flow);
    if (flow.to === gateway.id) continue;
    open.push(...waysOut(around, nodeNamed(scopeOf(around), flow.to)));
  }
  return reached;
}
