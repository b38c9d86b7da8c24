import { begin } from './begin.ts';
import { remember, undoNext } from './compensation.ts';
import { tokensAtReset, tokensToBegin } from './joins.ts';
import { flowsTaken } from './outflows.ts';
import { turnCompleted } from './repetition.ts';
import {
  type Active,
  inside,
  isEmpty,
  remove,
  scopeAround,
  type Situation,
  type Token,
} from './situation.ts';
import { type Node, nodeNamed } from './model.ts';
import { react } from './waiting.ts';

/** One thing that the rules allow now. Which comes first is left open, so whoever drives chooses. */
export interface Move {
  verb: 'begins' | 'completes' | 'catches' | 'resets';
  /** Id of what begins, completes, catches or resets. */
  element: string;
  /** Where it begins or resets; what completes; what has waited. */
  subject: Active | undefined;
  turn?: number;
  /** Gives what has begun. */
  perform: () => Active | undefined;
}

/** Everything that may be done next; empty when the process stands still until something happens. */
export function moves(situation: Situation): Move[] {
  if (situation.status !== 'active') return [];
  return [
    ...beginnings(situation),
    ...completions(situation),
    ...reactions(situation),
    ...resets(situation),
  ];
}

function beginnings(situation: Situation): Move[] {
  const places = situation.tokens.filter(
    (token, at, all) =>
      all.findIndex((each) => each.target === token.target && each.around === token.around) === at,
  );
  return places.flatMap(({ target, around }) =>
    tokensToBegin(situation, around, target).map((tokens) => ({
      verb: 'begins' as const,
      element: target.id,
      subject: around,
      ...(tokens[0]?.turn !== undefined && { turn: tokens[0].turn }),
      perform: () => begin(situation, tokens),
    })),
  );
}

function completions(situation: Situation): Move[] {
  return situation.actives
    .filter((active) => mayComplete(situation, active))
    .filter((active) => flowsTaken(situation, active) !== undefined)
    .map((active) => ({
      verb: 'completes' as const,
      element: active.node.id,
      subject: active,
      perform: () => {
        complete(situation, active);
        return undefined;
      },
    }));
}

/** 13.3.4: a scope completes when no token is left inside and nothing in it is active. */
function mayComplete(situation: Situation, active: Active): boolean {
  if (active.stage === 'stuck' || active.cancelled || !isEmpty(situation, active)) return false;
  const isScope = active.node.inside !== undefined && active.loop === undefined;
  return active.stage === 'ready' || isScope;
}

function complete(situation: Situation, active: Active): void {
  const flows = flowsTaken(situation, active) ?? [];
  const { around, node } = active;
  remember(situation, active);
  remove(situation, active);
  if (around === undefined) {
    situation.status = 'completed';
    return;
  }
  if (active.undoes !== undefined) return undoNext(situation, active.undoes);
  if (active.turn !== undefined) return turnCompleted(situation, around);
  for (const flow of flows) {
    situation.effects.push({ type: 'flow taken', flow: flow.id, around });
    situation.tokens.push({
      target: nodeNamed(scopeAround(active), flow.to),
      flow,
      around,
      ...(node.kind === 'eventBasedGateway' && { caught: true }),
    });
  }
}

function reactions(situation: Situation): Move[] {
  return situation.waits
    .filter(({ happened }) => happened > 0)
    .map((wait) => ({
      verb: 'catches' as const,
      element: wait.catcher.id,
      subject: wait.owner,
      perform: () => {
        react(situation, wait);
        return undefined;
      },
    }));
}

function resets(situation: Situation): Move[] {
  return situation.actives.flatMap((around) =>
    [...(around.fired?.keys() ?? [])].flatMap((gateway) => {
      const tokens = tokensAtReset(situation, around, gateway);
      return tokens === undefined ? [] : [reset(situation, around, gateway, tokens)];
    }),
  );
}

function reset(situation: Situation, around: Active, gateway: Node, tokens: Token[]): Move {
  const perform = () => {
    situation.tokens = situation.tokens.filter((each) => !tokens.includes(each));
    around.fired?.delete(gateway);
    return undefined;
  };
  return { verb: 'resets', element: gateway.id, subject: around, perform };
}

/** What cannot go on by itself, when nothing else can be done, waits for a person (docs/semantics.md). */
export function findStuck(situation: Situation): void {
  for (const active of situation.actives) {
    // A gateway of which no condition holds.
    const hasNoWay = mayComplete(situation, active) && flowsTaken(situation, active) === undefined;
    if (hasNoWay) active.stage = 'stuck';
    // Tokens wait at joins, and nothing is active in the scope that could bring the missing ones.
    const hasTokens = situation.tokens.some(({ around }) => around === active);
    if (hasTokens && inside(situation, active).length === 0) active.hangs = true;
  }
}
