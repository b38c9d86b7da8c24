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
  switch (node.kind) {
    case 'parallelGateway': {
      const one = oneOnEach(waysIn(around, node), waiting);
      return one.length === waysIn(around, node).length ? [one] : [];
    }
    case 'inclusiveGateway':
      if (moreMayCome(situation, around, node)) return [];
      return [oneOnEach(waysIn(around, node), waiting)];
    // 13.4.5: it waits for start until its condition over the count of tokens holds.
    case 'complexGateway':
      if (around.fired?.has(node) || waiting.length < (node.needs ?? 0)) return [];
      return [oneOnEach(waysIn(around, node), waiting)];
    // 13.3.1, 13.4.2: every token begins an activity or passes an exclusive gateway by itself.
    default:
      return waiting.map((token) => [token]);
  }
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
 * incoming flow that has a token. 13.4.5: for the reset of a complex gateway a flow of which it has
 * taken a token is like one that has one.
 */
function moreMayCome(situation: Situation, around: Active, gateway: Node): boolean {
  const taken = around.fired?.get(gateway) ?? [];
  const hasToken = (flow: Flow) =>
    taken.includes(flow) || situation.tokens.some((each) => isOn(each, around, flow));
  const flows = waysIn(around, gateway);
  return startsOfPaths(situation, around, gateway).some((starts) => {
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

/**
 * For each token of the scope the flows with which its paths start: where it is, or goes next. One
 * that is stuck in the gateway itself has no path that does not visit it.
 */
function startsOfPaths(situation: Situation, around: Active, gateway: Node): Flow[][] {
  // What undoes another activity stands outside the normal flow (10.7).
  const onTheWay = situation.tokens
    .filter((token) => token.around === around && token.undoes === undefined)
    .map(({ flow, target }) => (flow === undefined ? waysOut(around, target) : [flow]));
  const inNodes = inside(situation, around)
    .filter(({ node, undoes }) => node !== gateway && undoes === undefined)
    .map(({ node }) => waysOut(around, node));
  return [...onTheWay, ...inNodes];
}

function waysIn(around: Active, node: Node): Flow[] {
  return incoming(scopeOf(around), node);
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

/**
 * 13.4.5: the tokens that a complex gateway waiting for reset consumes, one from each flow of which
 * it has taken none yet; undefined while it does not reset, because one of them may still come.
 */
export function tokensAtReset(situation: Situation, around: Active, node: Node) {
  if (moreMayCome(situation, around, node)) return undefined;
  const taken = around.fired?.get(node) ?? [];
  const late = waysIn(around, node).filter((flow) => !taken.includes(flow));
  return oneOnEach(
    late,
    situation.tokens.filter((token) => token.around === around),
  );
}
