import { expect } from 'chai';
import fc from 'fast-check';
import {
  compile,
  compileCalendars,
  type Event,
  parseModel,
  type ProcessDefinition,
  World,
} from '../../engine/index.ts';
import { CHINA, china, wallOf } from './support/calendars.ts';

const DAY = 86_400_000;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const calendars = compileCalendars([CHINA]);
const calendar = calendars.get('default');

/** A case with a limit of 20 working days; one branch holds an expert review that stops it. */
const MODEL = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="urn:test">
  <process id="p" isExecutable="true">
    <extensionElements><yc:timeLimit legal="20" extension="10" /></extensionElements>
    <startEvent id="s" /><parallelGateway id="f" />
    <userTask id="first" />
    <userTask id="expert"><extensionElements><yc:clock reason="专家评审" /></extensionElements></userTask>
    <userTask id="other" />
    <sequenceFlow id="a" sourceRef="s" targetRef="f" />
    <sequenceFlow id="b" sourceRef="f" targetRef="first" />
    <sequenceFlow id="c" sourceRef="first" targetRef="expert" />
    <sequenceFlow id="d" sourceRef="f" targetRef="other" />
  </process>
</definitions>`;

const PAUSE = {
  type: 'PauseClock' as const,
  clock: 2,
  procedure: 'hearing' as const,
  reason: '听证',
  article: '行政许可法 第46条',
  document: '通知书',
  expected: { amount: 5, unit: 'workingDays' as const },
  notice: '听证期间不计入',
  by: 'chief',
};

type Step = 'pause' | 'resume' | 'begin' | 'end';

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step>('pause', 'resume', 'begin', 'end'),
    fc.integer({ min: 0, max: 6 * 24 }),
  ),
  { maxLength: 12 },
);

/** Does what can be done now, and says whether the limit is to stand still then. */
function play(world: World, step: Step, held: { person: boolean; model: boolean }): void {
  const element = step === 'begin' ? 'first' : 'expert';
  const task = world.openTasks().find((open) => open.element === element);
  if (step === 'pause' && !held.person && !held.model) {
    world.submit('i1', PAUSE);
    held.person = true;
  } else if (step === 'resume' && held.person) {
    world.submit('i1', { type: 'ResumeClock', clock: 2, by: 'chief' });
    held.person = false;
  } else if ((step === 'begin' || step === 'end') && task !== undefined) {
    world.completeTask(task.key, {}, 'clerk');
    held.model = step === 'begin';
  }
}

describe(`The ledger of excluded time (seed ${String(seed)})`, () => {
  let definition: ProcessDefinition;

  before(async () => {
    [definition] = compile(await parseModel(MODEL)) as [ProcessDefinition];
  });

  it('adds up to the day, whoever stops the limit and in whatever order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), steps, (day, list) => {
        const start = china('2024-01-02 09:00') + day * DAY;
        const world = new World({ definitions: [definition], calendars, now: start });
        world.start('p');
        const held = { person: false, model: false };
        const still: [number, number][] = [];
        let since: number | undefined;
        for (const [step, hours] of list) {
          world.advanceTo(world.now + hours * 3_600_000);
          play(world, step, held);
          const stands = held.person || held.model;
          if (stands) since ??= world.now;
          else if (since !== undefined) {
            still.push([since, world.now]);
            since = undefined;
          }
        }
        const events: Event[] = world.events('i1');
        const ledger = events.flatMap((event) =>
          event.type === 'ClockResumed' ? [event.excluded] : [],
        );
        const sum = ledger.reduce((total, days) => total + days, 0);
        const state = world.instances.get('i1')?.state.clocks.get(2);
        expect(state?.excluded).to.equal(sum);
        if (since === undefined) {
          const whole = still.reduce(
            (total, [from, to]) =>
              total + (calendar?.excludedBetween(from, to, 'workingDays') ?? NaN),
            0,
          );
          expect(sum).to.equal(whole);
          const due = calendar?.due(start, 20, 'workingDays', whole).at ?? NaN;
          expect(wallOf(state?.legalDue ?? NaN)).to.equal(wallOf(due));
        }
      }),
      { numRuns: 500, seed },
    );
  });
});
