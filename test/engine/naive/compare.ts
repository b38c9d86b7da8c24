import type { InstanceState } from '../../../engine/index.ts';
import { Difference } from './difference.ts';
import type { Situation } from './situation.ts';

/** What is active, waited for, stuck and on the way between two commands must be the same. */
export function expectSame(engine: InstanceState, naive: Situation): void {
  const here = factsOfEngine(engine);
  const there = factsOfNaive(naive);
  const onlyHere = without(here, there);
  const onlyThere = without(there, here);
  if (onlyHere.length === 0 && onlyThere.length === 0) return;
  throw new Difference(
    `After the command the engine has [${onlyHere.join('; ')}] where the rules give [${onlyThere.join('; ')}]`,
  );
}

/** The facts of one that the other lacks, counted. */
function without(facts: string[], others: string[]): string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function factsOfEngine(state: InstanceState): string[] {
  const facts = [`status ${state.status}`];
  for (const { key, node, scope, arrived } of state.elements.values()) {
    facts.push(`${String(key)}: ${node.id} active in ${String(scope)}`);
    for (const [flow, count] of arrived ?? []) {
      for (let at = 0; at < count; at += 1) facts.push(tokenFact(key, flow));
    }
  }
  for (const { owner } of state.tasks.values()) facts.push(`${String(owner)}: task`);
  for (const { owner, element, due } of state.timers.values()) {
    facts.push(waitFact({ owner, element, kind: 'timer', detail: String(due) }));
  }
  for (const { owner, element, kind, name = '' } of state.subscriptions.values()) {
    facts.push(waitFact({ owner, element, kind, detail: name }));
  }
  for (const { owner } of state.incidents.values()) facts.push(`${String(owner)}: incident`);
  const choice = state.elements.get(1)?.variables?.['choice'];
  if (choice !== undefined) facts.push(`choice ${String(choice)}`);
  return facts;
}

function factsOfNaive(situation: Situation): string[] {
  const facts = [`status ${situation.status}`];
  for (const { key, node, around, stage, hangs, loop } of situation.actives) {
    facts.push(`${String(key)}: ${node.id} active in ${String(around?.key ?? 0)}`);
    if (node.kind === 'userTask' && loop === undefined && stage === 'working') {
      facts.push(`${String(key)}: task`);
    }
    if (stage === 'stuck' || hangs) facts.push(`${String(key)}: incident`);
  }
  for (const { around, flow } of situation.tokens) facts.push(tokenFact(around.key, flow?.id));
  for (const { owner, catcher, event, due } of situation.waits) {
    const detail = event.kind === 'timer' ? String(due) : (event.name ?? '');
    facts.push(waitFact({ owner: owner.key, element: catcher.id, kind: event.kind, detail }));
  }
  if (situation.status === 'active') facts.push(`choice ${String(situation.choice)}`);
  return facts;
}

function tokenFact(scope: number, flow = 'no flow'): string {
  return `token on ${flow} in ${String(scope)}`;
}

function waitFact(wait: { owner: number; element: string; kind: string; detail: string }): string {
  return `${String(wait.owner)}: ${wait.element} waits for ${wait.kind} ${wait.detail}`;
}
