import { expect } from 'chai';
import { comparePaths, longestPath } from '../../engine/analysis/index.ts';
import type { PathReport } from '../../engine/analysis/index.ts';
import { compile, parseModel } from '../../engine/index.ts';
import { buildDefinition } from './support/definition-builder.ts';
import type { NodeSketch } from './support/definition-builder.ts';

const START: NodeSketch = { id: 'start', type: 'startEvent' };
const END: NodeSketch = { id: 'end', type: 'endEvent' };
const NOTHING = { workingDays: 0, calendarDays: 0, workingHours: 0 };

const workingDays = (days: number): PathReport['legal'] => ({ ...NOTHING, workingDays: days });

function task(id: string, legal: number, promised: number): NodeSketch {
  return { id, legal, promised };
}

describe('The longest path', () => {
  it('is the sum of the limits along a line', () => {
    const report = longestPath(
      buildDefinition(
        [START, task('accept', 5, 1), task('review', 10, 5), task('decide', 5, 3), END],
        ['start > accept > review > decide > end'],
      ),
    );

    expect(report.legal).to.deep.equal(workingDays(20));
    expect(report.promised).to.deep.equal(workingDays(9));
    expect(report.path).to.deep.equal(['start', 'accept', 'review', 'decide', 'end']);
    expect(report.legalPath).to.deep.equal(report.path);
    expect(report.unlimited).to.be.empty;
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(report);
  });

  for (const gateway of ['exclusiveGateway', 'parallelGateway'] as const) {
    it(`takes the longest branch (${gateway}), of each kind of limit its own`, () => {
      const report = longestPath(
        buildDefinition(
          [
            START,
            { id: 'split', type: gateway },
            task('short', 3, 2),
            task('slow', 20, 4),
            task('modest', 10, 6),
            { id: 'join', type: gateway },
            task('decide', 5, 1),
            END,
          ],
          [
            'start > split > short > join > decide > end',
            'split > slow > join',
            'split > modest > join',
          ],
        ),
      );

      expect(report.legal).to.deep.equal(workingDays(25));
      expect(report.legalPath).to.include('slow').and.not.include('modest');
      expect(report.promised).to.deep.equal(workingDays(7));
      expect(report.path).to.deep.equal(['start', 'split', 'modest', 'join', 'decide', 'end']);
    });
  }

  it('adds up each unit separately', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          { id: 'publish', legal: 20, unit: 'calendarDays' },
          { id: 'clarify', promised: 4, unit: 'workingHours' },
          task('award', 3, 2),
        ],
        ['start > publish > clarify > award'],
      ),
    );

    const common = { calendarDays: 20, workingHours: 4 };
    expect(report.legal, 'a promise stands where no law does').to.deep.equal({
      ...common,
      workingDays: 3,
    });
    expect(report.promised, 'the law stands where nothing is promised').to.deep.equal({
      ...common,
      workingDays: 2,
    });
  });

  it('compares branches of different units by their weight in calendar days', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          { id: 'split', type: 'exclusiveGateway' },
          { id: 'publicity', legal: 13, unit: 'calendarDays' },
          { id: 'review', legal: 10, unit: 'workingDays' },
        ],
        ['start > split > publicity', 'split > review'],
      ),
    );

    expect(report.legalPath).to.deep.equal(['start', 'split', 'review']);
  });

  it('counts a loop once and names the flow that leads back', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          task('submit', 5, 2),
          task('check', 5, 1),
          { id: 'ok', type: 'exclusiveGateway' },
          END,
        ],
        ['start > submit > check > ok > end', 'ok > submit'],
      ),
    );

    expect(report.promised).to.deep.equal(workingDays(3));
    expect(report.loops).to.deep.equal(['ok>submit']);
  });

  it('does not end on the way back, however long that takes', () => {
    const report = longestPath(
      buildDefinition(
        [START, task('check', 5, 1), task('supplement', 90, 30), task('decide', 5, 2), END],
        ['start > check > decide > end', 'check > supplement > check'],
      ),
    );

    expect(report.path).to.deep.equal(['start', 'check', 'decide', 'end']);
    expect(report.loops).to.deep.equal(['supplement>check']);
  });

  it('ends where nothing but the way back is left', () => {
    const report = longestPath(
      buildDefinition([START, task('a', 2, 1), task('b', 2, 1)], ['start > a > b > a']),
    );

    expect(report.path).to.deep.equal(['start', 'a', 'b']);
    expect(report.loops).to.deep.equal(['b>a']);
  });

  it('leaves out and lists activities that pause the clock', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          task('accept', 5, 1),
          { ...task('experts', 30, 15), pauses: true },
          task('decide', 5, 2),
        ],
        ['start > accept > experts > decide'],
      ),
    );

    expect(report.legal).to.deep.equal(workingDays(10));
    expect(report.excluded).to.deep.equal(['experts']);
    expect(report.path).to.include('experts');
  });

  it('lists activities without a limit, but not steps that take no time', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          { id: 'review' },
          { id: 'compute', type: 'scriptTask' },
          { id: 'call', type: 'callActivity' },
        ],
        ['start > review > compute > call'],
      ),
    );

    expect(report.unlimited).to.deep.equal(['review', 'call']);
    expect(report.promised).to.deep.equal(NOTHING);
  });

  it('waits for timers whose duration the model gives, and names the others', () => {
    const wait = (id: string, timer: string): NodeSketch => ({
      id,
      type: 'intermediateCatchEvent',
      timer,
    });
    const definition = buildDefinition(
      [
        START,
        wait('sale', 'P5D'),
        wait('bids', 'P2W6DT12H'),
        wait('later', 'P1M'),
        task('open', 1, 1),
      ],
      ['start > sale > open', 'start > bids > later > open'],
    );
    const report = longestPath(definition);

    expect(report.promised).to.deep.equal({ ...workingDays(1), calendarDays: 50.5 });
    expect(report.path).to.deep.equal(['start', 'bids', 'later', 'open']);
    expect(report.unknownWaits).to.be.empty;

    const later = definition.nodes[definition.nodeIndexById.get('later') ?? -1];
    later!.events = [{ kind: 'timer', timer: 'date', value: { constant: '2026-12-01' } }];
    expect(longestPath(definition).unknownWaits).to.deep.equal(['later']);
    expect(longestPath(definition).promised.calendarDays).to.equal(20.5);
  });

  it('takes a boundary event as an alternative after its activity’s limit', () => {
    const report = longestPath(
      buildDefinition(
        [
          START,
          task('review', 10, 5),
          { id: 'late', type: 'boundaryEvent', on: 'review' },
          task('urge', 5, 4),
          task('decide', 3, 1),
          END,
        ],
        ['start > review > decide > end', 'late > urge > end'],
      ),
    );

    expect(report.path).to.deep.equal(['start', 'review', 'late', 'urge', 'end']);
    expect(report.promised).to.deep.equal(workingDays(9));
  });
});

describe('The longest path of a subprocess', () => {
  const inner: NodeSketch[] = [
    { id: 'begin', type: 'startEvent', inside: 'joint' },
    { ...task('water', 10, 6), inside: 'joint' },
    { ...task('land', 8, 7), inside: 'joint' },
  ];
  const chains = ['start > joint > decide', 'begin > water', 'begin > land'];

  it('counts from inside when it has no limit of its own', () => {
    const joint: NodeSketch = { id: 'joint', type: 'subProcess' };
    const report = longestPath(
      buildDefinition([START, joint, ...inner, task('decide', 5, 1)], chains),
    );

    expect(report.promised).to.deep.equal(workingDays(8));
    expect(report.path).to.deep.equal(['start', 'joint', 'begin', 'land', 'decide']);
    expect(report.legalPath).to.deep.equal(['start', 'joint', 'begin', 'water', 'decide']);
    expect(report.unlimited).to.be.empty;
  });

  it('is its own limit if it has one, beside what lies inside', () => {
    const joint: NodeSketch = { ...task('joint', 45, 5), type: 'subProcess' };
    const definition = buildDefinition([START, joint, ...inner, task('decide', 5, 1)], chains, {
      legal: 50,
      promised: 6,
    });
    const report = longestPath(definition);

    expect(report.promised).to.deep.equal(workingDays(6));
    expect(report.path).to.deep.equal(['start', 'joint', 'decide']);
    expect(report.exceeds, 'the process keeps its own promise of 6').to.deep.equal(['joint']);
    expect(report.scopes.map((scope) => scope.id)).to.deep.equal(['process', 'joint']);
    expect(report.scopes[1]).to.deep.equal({
      id: 'joint',
      limit: { legal: 45, promised: 5, unit: 'workingDays' },
      inside: { legal: workingDays(10), promised: workingDays(7) },
      exceedsLegal: false,
      exceedsPromised: true,
    });
  });

  it('that pauses the clock is left out with all that lies inside', () => {
    const joint: NodeSketch = { id: 'joint', type: 'subProcess', pauses: true };
    const silent = inner.map(({ id, type, inside }): NodeSketch => ({
      id,
      ...(type && { type }),
      ...(inside && { inside }),
    }));
    const report = longestPath(
      buildDefinition([START, joint, ...silent, task('decide', 5, 1)], chains),
    );

    expect(report.promised).to.deep.equal(workingDays(1));
    expect(report.excluded).to.deep.equal(['joint']);
    expect(report.unlimited).to.be.empty;
  });
});

describe('The longest path of a huge model', () => {
  const SIZE = 10_000;
  const ids = Array.from({ length: SIZE }, (_, index) => `n${index}`);

  it('of 10,000 tasks in a line', () => {
    const tasks = ids.map((id) => task(id, 2, 1));
    const report = longestPath(buildDefinition([START, ...tasks], [`start > ${ids.join(' > ')}`]));

    expect(report.legal).to.deep.equal(workingDays(2 * SIZE));
    expect(report.path).to.have.length(SIZE + 1);
  });

  it('of 10,000 subprocesses one inside the other', () => {
    const scopes = ids.map((id, index): NodeSketch => ({
      id,
      type: 'subProcess',
      ...(index > 0 && { inside: `n${index - 1}` }),
    }));
    const innermost = { ...task('work', 2, 1), inside: `n${SIZE - 1}` };
    const report = longestPath(buildDefinition([START, ...scopes, innermost], ['start > n0']));

    expect(report.promised).to.deep.equal(workingDays(1));
    expect(report.path.at(-1)).to.equal('work');
  });

  it('of 5,000 gateways with two branches and a way back each', () => {
    const sketches: NodeSketch[] = [START];
    const chains: string[] = ['start > s0'];
    for (let index = 0; index < SIZE / 2; index += 1) {
      sketches.push({ id: `s${index}`, type: 'exclusiveGateway' }, task(`t${index}`, 2, 1));
      chains.push(`s${index} > t${index} > s${index}`);
      if (index > 0) chains.push(`t${index - 1} > s${index}`, `s${index - 1} > s${index}`);
    }
    const report = longestPath(buildDefinition(sketches, chains));

    expect(report.promised).to.deep.equal(workingDays(SIZE / 2));
    expect(report.loops).to.have.length(SIZE / 2);
  });

  it('names the loops in the order of their flows, those inside a subprocess too', () => {
    const definition = buildDefinition(
      [
        { id: 'start', type: 'startEvent' },
        { id: 'outer' },
        { id: 'part', type: 'subProcess' },
        { id: 'in', type: 'startEvent', inside: 'part' },
        { id: 'inner', inside: 'part' },
        { id: 'again', inside: 'part' },
      ],
      [
        'start > outer > part',
        'outer > outer',
        'in > inner > again',
        'again > inner',
        'again > again',
      ],
    );
    expect(longestPath(definition).loops).to.deep.equal([
      'outer>outer',
      'again>inner',
      'again>again',
    ]);
  });

  it('begins at what has no incoming flow, and goes on behind a link', async () => {
    const step = (id: string, days: number) =>
      `<userTask id="${id}"><extensionElements><yc:timeLimit promised="${days}" /></extensionElements></userTask>`;
    const [definition] = compile(
      await parseModel(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="urn:test">
        <process id="p" isExecutable="true">${step('first', 3)}${step('second', 4)}
        <intermediateThrowEvent id="to"><linkEventDefinition name="B" /></intermediateThrowEvent>
        <intermediateCatchEvent id="from"><linkEventDefinition name="B" /></intermediateCatchEvent>
        <sequenceFlow id="f1" sourceRef="first" targetRef="to" /><sequenceFlow id="f2" sourceRef="from" targetRef="second" /></process></definitions>`),
    );
    const report = longestPath(definition!);
    expect(report.path).to.deep.equal(['first', 'to', 'from', 'second']);
    expect(report.promised.workingDays).to.equal(7);
  });
});

describe('Two versions compared', () => {
  const model = (promised: number, unit: NodeSketch['unit'] = 'workingDays'): PathReport =>
    longestPath(
      buildDefinition([START, { ...task('review', 20, promised), unit }], ['start > review']),
    );

  it('show days and both compressions with the numbers they come from', () => {
    expect(comparePaths(model(15), model(10))).to.deep.equal({
      legal: [
        {
          unit: 'workingDays',
          before: 20,
          after: 20,
          difference: 0,
          compression: { part: 20, whole: 20, compression: 0 },
        },
      ],
      promised: [
        {
          unit: 'workingDays',
          before: 15,
          after: 10,
          difference: -5,
          compression: { part: 10, whole: 15, compression: 1 - 10 / 15 },
        },
      ],
      promisedToLegal: [
        {
          unit: 'workingDays',
          before: { part: 15, whole: 20, compression: 0.25 },
          after: { part: 10, whole: 20, compression: 0.5 },
        },
      ],
    });
  });

  it('never set days of one unit against days of another', () => {
    const { promised, promisedToLegal } = comparePaths(model(15), model(10, 'calendarDays'));

    expect(promised).to.deep.equal([
      { unit: 'workingDays', before: 15, after: 0, difference: -15 },
      { unit: 'calendarDays', before: 0, after: 10, difference: 10 },
    ]);
    expect(promisedToLegal).to.deep.equal([
      { unit: 'workingDays', before: { part: 15, whole: 20, compression: 0.25 } },
      { unit: 'calendarDays', after: { part: 10, whole: 20, compression: 0.5 } },
    ]);
  });

  it('without limits show nothing', () => {
    const bare = longestPath(buildDefinition([START, { id: 'review' }], ['start > review']));

    expect(comparePaths(bare, bare)).to.deep.equal({
      legal: [],
      promised: [],
      promisedToLegal: [],
    });
  });

  it('leaves out what only handles an exception or undoes work', () => {
    const definition = buildDefinition(
      [
        { id: 'start', type: 'startEvent' },
        { id: 'work', promised: 3 },
        { id: 'undo', promised: 10 },
        { id: 'alarm', type: 'eventSubProcess', promised: 20 },
      ],
      ['start > work'],
    );
    const undo = definition.nodes[definition.nodeIndexById.get('undo') ?? -1];
    undo!.isForCompensation = true;
    const report = longestPath(definition);
    expect(report.promised.workingDays).to.equal(3);
    expect(report.path).to.deep.equal(['start', 'work']);
  });
});
