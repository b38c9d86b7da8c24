import { beginUndoing, cancelTransaction, undoInside } from './compensation.ts';
import {
  boundaryEvents,
  eventSubProcesses,
  type Node,
  nodeNamed,
  outgoing,
  startOf,
} from './model.ts';
import { beginLoop } from './repetition.ts';
import { type Active, isActive, scopeAround, scopeOf, type Situation } from './situation.ts';
import { type Token } from './situation.ts';
import { endScope, throwError, throwEscalation, throwSignal } from './throwing.ts';
import { waitFor } from './waiting.ts';

/** The process begins. */
export function beginProcess(situation: Situation, node: Node): Active {
  const process: Active = { node, around: undefined, stage: 'working', key: 0 };
  situation.actives.push(process);
  beginScope(situation, process);
  return process;
}

/** A node takes its tokens and begins. */
export function begin(situation: Situation, tokens: Token[]): Active {
  const [token] = tokens;
  if (token === undefined) throw new Error('Expected a token');
  situation.tokens = situation.tokens.filter((each) => !tokens.includes(each));
  const { target: node, around, turn, undoes } = token;
  const active: Active = {
    node,
    around,
    stage: 'working',
    key: 0,
    ...(turn !== undefined && { turn }),
    ...(undoes !== undefined && { undoes: undoes.rest }),
  };
  situation.actives.push(active);
  // A completed subprocess that is there once more only to be undone: nothing else happens to it.
  if (undoes !== undefined && undoes.record.node === node) {
    undoInside(situation, active, undoes.record);
    return active;
  }
  if (turn === undefined) {
    // 13.5.3: what is attached to an activity can happen for as long as the activity is active.
    waitFor(situation, active, boundaryEvents(scopeAround(active), node));
    if (node.repeat !== undefined) return beginLoop(situation, active, node.repeat);
  }
  beginWork(situation, active, tokens);
  return active;
}

function beginWork(situation: Situation, active: Active, tokens: Token[]): void {
  const { node } = active;
  const caught = tokens.some((token) => token.caught);
  switch (node.kind) {
    case 'userTask':
      return;
    case 'intermediateCatchEvent':
      if (caught) active.stage = 'ready';
      else waitFor(situation, active, [node]);
      return;
    case 'eventBasedGateway':
      return waitForOneOf(situation, active);
    case 'complexGateway':
      fire(active, tokens);
      active.stage = 'ready';
      return;
    case 'intermediateThrowEvent':
    case 'endEvent':
      return throwEvent(situation, active);
    case 'process':
    case 'subProcess':
    case 'transaction':
    case 'eventSubProcess':
      return beginScope(situation, active);
    default:
      active.stage = 'ready';
  }
}

/** 13.4.5: from now on the complex gateway waits for reset. */
function fire({ node, around }: Active, tokens: Token[]): void {
  if (around === undefined) return;
  around.fired ??= new Map();
  around.fired.set(
    node,
    tokens.flatMap(({ flow }) => flow ?? []),
  );
}

/** 13.4.4: the gateway waits for all events behind it; the first one decides. */
function waitForOneOf(situation: Situation, gateway: Active): void {
  const scope = scopeAround(gateway);
  waitFor(
    situation,
    gateway,
    outgoing(scope, gateway.node).map(({ to }) => nodeNamed(scope, to)),
  );
}

/**
 * 13.3.4: a subprocess begins with a token for its start event. 13.5.4: its event subprocesses can
 * begin for as long as it is active.
 */
function beginScope(situation: Situation, around: Active): void {
  const scope = scopeOf(around);
  waitFor(situation, around, eventSubProcesses(scope).map(startOf));
  for (const target of scope.nodes) {
    if (target.kind === 'startEvent') situation.tokens.push({ target, around });
  }
}

/** 13.5.2 and 13.5.6: events that are thrown. */
function throwEvent(situation: Situation, active: Active): void {
  const { event } = active.node;
  const name = event?.name ?? '';
  switch (event?.kind) {
    case 'terminate':
      return endScope(situation, active);
    case 'error':
      return throwError(situation, active, name);
    case 'cancel':
      return cancelTransaction(situation, active);
    case 'compensation':
      return beginUndoing(situation, active, event.name);
    case 'escalation':
      throwEscalation(situation, active, name);
      break;
    case 'signal':
      throwSignal(situation, active, name);
  }
  if (isActive(situation, active)) active.stage = 'ready';
}
