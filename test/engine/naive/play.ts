import { compile, parseModel, type Step, World } from '../../../engine/index.ts';
import { bpmnOf } from './bpmn.ts';
import { expectSame } from './compare.ts';
import { Follower } from './follower.ts';
import type { Scope } from './model.ts';
import type { Situation } from './situation.ts';

/** What somebody does with the process, in words. */
interface Deed {
  words: string;
  perform: (world: World) => void;
}

/** How often something is done to one process at most; many would never end. */
const TURNS = 16;

/** Loose models can multiply their tokens; what has become too large to be read is left alone. */
const MANY = 60;

/** A signal caught may throw the next one, without end: so many commands are enough. */
const STEPS = 200;

class TooLarge extends Error {}

/** What became of a model that was played. */
export interface Played {
  deeds: string[];
  situation: Situation;
  /** The engine's journal of it. */
  steps: Step[];
}

/**
 * Lets the engine run a model and the naive interpreter follow; `followed` is what the naive one is
 * told that the model is. Throws at the first difference. `deeds` is filled as they are done.
 */
export async function play(
  model: Scope,
  choices: number[],
  { followed = model, deeds = [] }: { followed?: Scope; deeds?: string[] } = {},
): Promise<Played> {
  const world = new World({
    definitions: compile(await parseModel(bpmnOf(model))),
    onStep: () => {
      if (world.steps.length > STEPS) throw new TooLarge();
    },
  });
  const follower = new Follower({ id: 'p', kind: 'process', inside: followed });
  let deed: Deed | undefined = begin(choices);
  for (let turn = 1; deed !== undefined; turn += 1) {
    deeds.push(deed.words);
    const before = world.steps.length;
    if (!perform(deed, world)) break;
    for (const step of world.steps.slice(before)) follower.follow(step);
    follower.expectSignalsDelivered();
    const state = world.instances.get('i1')?.state;
    if (state === undefined) throw new Error('Expected the instance');
    expectSame(state, follower.situation);
    deed = turn < TURNS ? next(follower.situation, choices[turn % choices.length] ?? 0) : undefined;
  }
  return { deeds, situation: follower.situation, steps: world.steps };
}

/** False if it does not come to an end. */
function perform(deed: Deed, world: World): boolean {
  try {
    deed.perform(world);
    return true;
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

function begin([number = 0]: number[]): Deed {
  const choice = number % 6;
  return {
    words: `start with choice ${String(choice)}`,
    perform: (world) => world.start('p', { choice }),
  };
}

/** Of all that can be done now, the one that the number says. */
function next(situation: Situation, number: number): Deed | undefined {
  if (situation.actives.length + situation.tokens.length > MANY) return undefined;
  const deeds = [
    ...tasks(situation, number),
    ...messages(situation, number),
    ...signals(situation),
    ...timers(situation),
  ];
  return deeds[Math.floor(number / 6) % Math.max(deeds.length, 1)];
}

function tasks({ actives }: Situation, number: number): Deed[] {
  const choice = number % 6;
  return actives
    .filter(
      ({ node, loop, stage }) =>
        node.kind === 'userTask' && loop === undefined && stage === 'working',
    )
    .map(({ node, key }) => ({
      words: `complete ${node.id} (${String(key)}) with choice ${String(choice)}`,
      perform: (world) => {
        const task = world.instances.get('i1')?.state.tasks.values() ?? [];
        const found = [...task].find(({ owner }) => owner === key);
        world.completeTask(`i1.${String(found?.key ?? 0)}`, { choice });
      },
    }));
}

function messages(situation: Situation, number: number): Deed[] {
  const choice = number % 6;
  return namesWaitedFor(situation, 'message').map((name) => ({
    words: `publish message ${name} with choice ${String(choice)}`,
    perform: (world) => {
      world.publish({ name, variables: { choice } });
    },
  }));
}

function signals(situation: Situation): Deed[] {
  return namesWaitedFor(situation, 'signal').map((name) => ({
    words: `broadcast signal ${name}`,
    perform: (world) => {
      world.broadcast(name);
    },
  }));
}

function namesWaitedFor({ waits }: Situation, kind: string): string[] {
  const names = waits
    .filter(({ event }) => event.kind === kind)
    .map(({ event }) => event.name ?? '');
  return [...new Set(names)].sort();
}

/** Time passes until the next timer is due. */
function timers({ waits }: Situation): Deed[] {
  const dues = waits.flatMap(({ due }) => due ?? []);
  if (dues.length === 0) return [];
  const due = Math.min(...dues);
  return [
    {
      words: `let time pass until ${String(due / 3_600_000)} hours after the start`,
      perform: (world) => world.advanceTo(due),
    },
  ];
}
