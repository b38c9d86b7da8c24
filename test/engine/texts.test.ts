import { expect } from 'chai';
import fc from 'fast-check';
import {
  compile,
  createState,
  type Event,
  eventsText,
  eventText,
  parseModel,
  restoreState,
  serializeState,
  type Value,
  World,
} from '../../engine/index.ts';
import { compileScenario, runScenario } from './support/scenario.ts';
import { sketchModel } from './support/sketch-model.ts';
import { readScenario, scenarioNames } from './support/scenario-files.ts';

/** What tempts a writer of JSON of our own: to be escaped, half a pair, a whole pair, long. */
const HOSTILE = [
  '"',
  '\\',
  '\n',
  '\u0001',
  '\u2028',
  '\ud800',
  '𠮷𠮷',
  '张三丰',
  'a'.repeat(49),
  '',
];
const VALUES = [...HOSTILE, null, true, false, 0, -1.5, 1e21, [1, [HOSTILE]], { '"': { ü: [] } }];

describe('events as text', () => {
  it('read as JSON.stringify writes them, for every event of every scenario', async function () {
    this.timeout(120_000);
    const seen = new Set<string>();
    for (const name of scenarioNames()) {
      const scenario = await compileScenario(await readScenario(name));
      for (const { events } of runScenario(scenario).world.steps) {
        expect(eventsText(events), name).to.equal(JSON.stringify(events));
        for (const { type } of events) seen.add(type);
      }
    }
    expect(seen.size).to.be.above(50);
  });

  it('read as JSON.stringify writes them, whatever they carry', () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    const values = fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue());
    fc.assert(
      fc.property(texts, values, (text, value) => {
        for (const event of eventsWith(text, JSON.parse(JSON.stringify(value)) as never)) {
          expect(eventText(event)).to.equal(JSON.stringify(event));
        }
      }),
    );
  });
});

describe('a state as text', () => {
  it('is written as JSON.stringify would, and read back whole, after every command', async function () {
    this.timeout(120_000);
    for (const name of scenarioNames()) {
      const scenario = await compileScenario(await readScenario(name));
      runScenario(scenario, (world) => {
        for (const [, { definition, state }] of world.instances) {
          const text = serializeState(state);
          expect(text, name).to.equal(JSON.stringify(JSON.parse(text)));
          expect(serializeState(restoreState(definition, text)), name).to.equal(text);
        }
      });
    }
  });

  it('keeps what a hostile hand has put in', async () => {
    const [definition] = compile(await parseModel(sketchModel(['start > review > end'])));
    if (definition === undefined) throw new Error('Expected the sketch to have a process');
    for (const [at, text] of HOSTILE.entries()) {
      const world = new World({ definitions: [definition] });
      const options = { businessId: text, window: text };
      const key = world.start(definition.id, { [`x${text}`]: text, all: VALUES }, options);
      const state = world.instances.get(key)?.state ?? createState();
      const written = serializeState(state);
      expect(restoreState(definition, written), `text ${String(at)}`).to.deep.equal(state);
      expect(written).to.equal(JSON.stringify(JSON.parse(written)));
    }
  });
});

/** An event of each kind that is written by hand, with the text and the value wherever they fit. */
function eventsWith(text: string, value: Value): Event[] {
  const key = 7;
  const owner = 3;
  const timer = { type: 'TimerScheduled', key, owner, element: text, due: 1.5e12 } as const;
  const activated = { type: 'ElementActivated', key, element: text, scope: 1 } as const;
  const task = { type: 'TaskCreated', key, owner } as const;
  return [
    activated,
    { ...activated, direct: true, loopCounter: 2, compensates: 4 },
    { type: 'ElementCompleted', key },
    { type: 'FlowTaken', flow: text, scope: 1 },
    { type: 'VariableSet', scope: 1, name: text, value },
    task,
    { ...task, form: text, priority: 3 },
    { type: 'TaskCompleted', key, by: text },
    timer,
    { ...timer, repetitions: -1, cycle: text },
    { type: 'TimerCancelled', key },
    { type: 'SubscriptionCancelled', key },
    { type: 'ErrorThrown', owner, code: text },
  ];
}
