import type * as Engine from '../../../../engine/index.ts';
import { type BenchEngine, type BenchModel, UnsupportedModel } from './engine.ts';

/** The compiled engine, as it is published: what runs TypeScript directly would slow it down. */
const COMPILED = '../../../../dist/engine/index.js';
const NOW = Date.parse('2026-03-02T09:00:00+08:00');

export const loadOwnEngine = () => import(COMPILED) as Promise<typeof Engine>;

/** Our engine in its `World`: events produced, variables kept, nothing written. */
export const yichuang: BenchEngine = {
  load: (xml) => load(xml, (world) => world),
};

/** The same, with the state and the events of every command serialised as JSON. */
export const yichuangWithJson: BenchEngine = {
  load: (xml) =>
    load(xml, (options, { eventsText, serializeState }) => ({
      ...options,
      onStep: ({ state, events }) => {
        write(serializeState(state));
        write(eventsText(events));
      },
    })),
};

/** Keeps the texts from being optimised away. */
export let written = 0;

/** A look at the last character has the pieces of a text put together, as whoever stores it would. */
function write(text: string): void {
  written += text.charCodeAt(text.length - 1);
}

type Configure = (options: Engine.WorldOptions, engine: typeof Engine) => Engine.WorldOptions;

async function load(xml: string, configure: Configure): Promise<BenchModel> {
  const engine = await loadOwnEngine();
  const definitions = await compile(engine, xml);
  const options: Engine.WorldOptions = {
    definitions,
    now: NOW,
    history: false,
    limits: { stepsPerCommand: 1_000_000 },
  };
  const world = new engine.World(configure(options, engine));
  const id = definitions[0]?.id ?? '';
  return {
    run: (variables) => {
      const instance = world.start(id, variables);
      for (let [task] = world.openTasks(instance); task; [task] = world.openTasks(instance)) {
        world.completeTask(task.key, { approved: true });
      }
      const left = world.instances.get(instance)?.state;
      if (left !== undefined)
        throw new Error(`Expected the instance to end but it is ${left.status}`);
    },
    start: (variables) => world.start(id, variables),
  };
}

async function compile({ compile, parseModel, ModelError }: typeof Engine, xml: string) {
  try {
    return compile(await parseModel(xml));
  } catch (error) {
    if (error instanceof ModelError) throw new UnsupportedModel(error.message);
    throw error;
  }
}
