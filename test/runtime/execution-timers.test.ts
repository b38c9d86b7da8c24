import { expect } from 'chai';
import { compile, parseModel } from '../../engine/index.ts';
import { replaceStartTimers, TimerService } from '../../runtime/timers/index.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import {
  createStore,
  deploy,
  model,
  MONDAY,
  openRuntime,
  openTasks,
  sequence,
  start,
  TENANT,
  userTask,
  type DatabaseKind,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

const KINDS: DatabaseKind[] = ['sqlite', 'postgres'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'Asia/Shanghai';

const wait = (id: string, duration: string) =>
  `<bpmn:intermediateCatchEvent id="${id}" name="${id}"><bpmn:timerEventDefinition>
    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration>
  </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;

const LIMITED = model(
  sequence(
    'limited',
    [userTask('Check')],
    '<yc:timeLimit legal="20" promised="5" unit="workingDays" warningShares="0.5"/>',
  ),
);

for (const kind of KINDS) {
  describe(`Timers and clocks on ${kind}`, () => {
    let store: TestStore;
    let runtime: Runtime;
    let timers: TimerService;

    const open = async () => {
      runtime = await openRuntime(store);
      timers = timersOf(runtime);
    };
    const timersOf = ({ database, executor, clock }: Runtime) =>
      new TimerService({ database, executor, clock, zone: ZONE });

    beforeEach(async () => {
      store = await createStore(kind);
      await open();
    });

    afterEach(async () => {
      await timers.stop();
      await runtime.stop();
      await store.remove();
    });

    it('fires a timer when its time has come and not before', async () => {
      await deploy(runtime, model(sequence('later', [wait('Wait', 'PT2H'), userTask('Then')])));
      await start(runtime, 'later');
      runtime.clock.set(MONDAY + 2 * HOUR - 1);
      await timers.settled();
      expect(await openTasks(runtime)).to.be.empty;
      runtime.clock.set(MONDAY + 2 * HOUR);
      await timers.settled();
      expect((await openTasks(runtime)).map((task) => task.element_id)).to.deep.equal(['Then']);
      expect(await runtime.database.select('SELECT * FROM timers')).to.be.empty;
    });

    it('fires once at the start what came due while nothing ran', async () => {
      await deploy(runtime, model(sequence('later', [wait('Wait', 'P40D'), userTask('Then')])));
      await start(runtime, 'later');
      await timers.stop();
      await runtime.stop();
      await open();
      runtime.clock.set(MONDAY + 50 * DAY);
      timers.start();
      await timers.settled();
      expect(await openTasks(runtime)).to.have.length(1);
    });

    it('fires many timers, each once, though two processes look for them', async () => {
      await deploy(runtime, model(sequence('later', [wait('Wait', 'PT1H'), userTask('Then')])));
      await Promise.all(Array.from({ length: 60 }, () => start(runtime, 'later')));
      const other = await openRuntime(store);
      const others = timersOf(other);
      try {
        runtime.clock.set(MONDAY + HOUR);
        other.clock.set(MONDAY + HOUR);
        await Promise.all([timers.settled(), others.settled()]);
        await Promise.all([timers.settled(), others.settled()]);
      } finally {
        await others.stop();
        await other.stop();
      }
      expect(await openTasks(runtime)).to.have.length(60);
    });

    it('leaves timers of the other kind of clock alone', async () => {
      await deploy(runtime, model(sequence('later', [wait('Wait', 'PT1H'), userTask('Then')])));
      await start(runtime, 'later');
      await runtime.executor.write(({ query }) => query(`UPDATE timers SET clock_domain = 'real'`));
      runtime.clock.set(MONDAY + HOUR);
      await timers.settled();
      expect(await openTasks(runtime)).to.be.empty;
    });

    it('warns at half the promised limit, then reports both breaches', async () => {
      await deploy(runtime, LIMITED);
      const { processInstanceKey: key } = await start(runtime, 'limited');
      const clock = async () => {
        const [row] = await runtime.database.select<Record<string, number | null>>(
          `SELECT warned_share, promised_due, legal_due, promised_breached_at, legal_breached_at,
                  t.clock_key = c.clock_key AS joined
             FROM clocks c JOIN tasks t ON t.instance_key = c.instance_key`,
        );
        return row!;
      };
      const first = await clock();
      // Five working days after Monday: the next Monday, at close of business.
      expect(first.promised_due).to.equal(Date.parse('2026-03-09T17:00:00+08:00'));
      expect(Boolean(first.joined)).to.equal(true);
      runtime.clock.set(Date.parse('2026-03-06T09:00:00+08:00'));
      await timers.settled();
      expect(await clock()).to.include({ warned_share: 0.5, promised_breached_at: null });
      runtime.clock.set(first.promised_due!);
      await timers.settled();
      expect((await clock()).promised_breached_at).to.equal(first.promised_due);
      runtime.clock.set(first.legal_due!);
      await timers.settled();
      expect((await clock()).legal_breached_at).to.equal(first.legal_due);
      expect(await runtime.database.select('SELECT * FROM timers')).to.be.empty;
      const { database, definitions } = runtime;
      const verdict = await createVerifier({ select: database.select, definitions }).instance(
        TENANT,
        key,
      );
      expect(verdict.verdict).to.equal('verified');
    });

    it('keeps the pauses of a limit, and moves its end by what they left out', async () => {
      const pausing = userTask('Experts', '<yc:clock action="pause" reason="专家评审"/>');
      await deploy(
        runtime,
        model(
          sequence(
            'paused',
            [pausing, userTask('Then')],
            '<yc:timeLimit promised="5" unit="workingDays"/>',
          ),
        ),
      );
      await start(runtime, 'paused');
      const row = async () => {
        const [clock] = await runtime.database.select<Record<string, unknown>>(
          `SELECT state, excluded, promised_due, p.reason, p.paused_at, p.resumed_at
             FROM clocks c JOIN clock_pauses p ON p.clock_key = c.clock_key`,
        );
        return clock;
      };
      expect(await row()).to.include({ state: 'PAUSED', reason: '专家评审', resumed_at: null });
      expect(await runtime.database.select('SELECT * FROM timers')).to.be.empty;
      runtime.clock.set(MONDAY + 2 * DAY);
      const [task] = await openTasks(runtime);
      const { instance_key: instance, task_key } = task!;
      const command = {
        type: 'CompleteTask' as const,
        task: Number(task_key.slice(task_key.lastIndexOf('.') + 1)),
        by: 'clerk1',
        variables: {},
      };
      await runtime.executor.submit({ tenant: TENANT, actor: 'clerk1', instance, command });
      expect(await row()).to.include({
        state: 'RUNNING',
        excluded: 2,
        resumed_at: MONDAY + 2 * DAY,
        promised_due: Date.parse('2026-03-11T17:00:00+08:00'),
      });
    });

    it('starts an instance at each time of a timer start event, and counts what was missed', async () => {
      const xml = model(
        sequence('daily', [userTask('Sweep')]).replace(
          '<bpmn:startEvent id="Start"/>',
          `<bpmn:startEvent id="Start"><bpmn:timerEventDefinition>
             <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R4/P1D</bpmn:timeCycle>
           </bpmn:timerEventDefinition></bpmn:startEvent>`,
        ),
      );
      const [key] = await deploy(runtime, xml);
      const [definition] = compile(await parseModel(xml));
      await runtime.executor.write((writer) =>
        replaceStartTimers(writer, {
          tenant: TENANT,
          processDefinitionKey: key!,
          definition: definition!,
          now: MONDAY,
          clockDomain: 'virtual',
          zone: ZONE,
        }),
      );
      runtime.clock.set(MONDAY + DAY);
      await timers.settled();
      expect(await openTasks(runtime)).to.have.length(1);
      // Two of the remaining three times pass unseen: one start for both, and one is left.
      runtime.clock.set(MONDAY + 3 * DAY + HOUR);
      await timers.settled();
      expect(await openTasks(runtime)).to.have.length(2);
      runtime.clock.set(MONDAY + 30 * DAY);
      await timers.settled();
      expect(await openTasks(runtime)).to.have.length(3);
      expect(await runtime.database.select('SELECT * FROM timers')).to.be.empty;
    });
  });
}
