import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { compile, parseModel } from '../../engine/index.ts';
import { activityElements } from '../../runtime/import-log/activity-elements.ts';
import { AnswerBook } from '../../runtime/import-log/answers.ts';
import { CaseReplay } from '../../runtime/import-log/case-replay.ts';
import { type LogCase, readEventLog } from '../../runtime/import-log/event-log.ts';
import { replayShuffled } from '../../runtime/import-log/import-log.ts';
import { lateness } from '../../runtime/import-log/lateness.ts';
import { WorldHost } from '../../runtime/import-log/world-host.ts';
import { shippedForms, shippedModel } from '../definitions/shipped.ts';

/** The real log is not part of the project: it is read where it lies, if it is there. */
export const REAL_LOG = join(import.meta.dirname, '../../../shared/data/receipt.csv');

async function permitReceipt() {
  const model = await parseModel(shippedModel('permit-receipt'));
  const [definition] = compile(model);
  if (definition === undefined) throw new Error('Expected a process in permit-receipt.bpmn');
  return {
    definition,
    elements: activityElements(model, definition.id),
    answers: new AnswerBook(definition, shippedForms()),
  };
}

/** A case that does these steps, by element id, an hour apart. */
function caseOf(...elements: string[]): LogCase {
  const events = elements.map((activity, index) => ({
    activity,
    at: index * 3_600_000,
    resource: 'Resource01',
  }));
  return { id: 'case', attributes: {}, events };
}

async function replay(logCase: LogCase): Promise<CaseReplay> {
  const model = await permitReceipt();
  const replayed = new CaseReplay(logCase, { ...model, host: new WorldHost(model.definition) });
  await replayed.playAll();
  return replayed;
}

describe('The permit receipt model', () => {
  for (const [what, path] of [
    ['the usual case', 'CONF T02 T04 T05 T06 T10'],
    ['the two branches in any order', 'CONF T06 T10 T02 T04 T05'],
    ['an adjusted confirmation', 'CONF T02 T03 T02 T04 T03 T02 T04 T05 T06 T10'],
    ['advice inside and outside, more than once', 'CONF T06 T07-1 T08 T09-1 T06 T07-2 T06 T10'],
    ['document X, adjusted', 'CONF T06 T10 T11 T12 T13 T12 T14 T15 T02 T04 T05'],
    ['report Y, adjusted', 'CONF T02 T04 T05 T06 T10 T16 T17 T18 T17 T19 T20'],
  ] as const) {
    it(`accepts ${what}`, async () => {
      expect((await replay(caseOf(...path.split(' ')))).deviation).to.equal(undefined);
    });
  }

  it('knows a finished case from one that only began', async () => {
    const done = await replay(caseOf(...'CONF T02 T04 T05 T06 T10'.split(' ')));
    const begun = await replay(caseOf('CONF', 'T02'));
    expect([done.isUnfinished, begun.isUnfinished]).to.deep.equal([false, true]);
  });

  it('reports what it offered when something else happens, and goes no further', async () => {
    const { deviation } = await replay(caseOf('CONF', 'T02', 'T05', 'T06'));
    expect(deviation).to.deep.equal({
      case: 'case',
      expected: ['T06 Determine necessity of stop advice', 'T04 Determine confirmation of receipt'],
      found: 'T05',
      at: '1970-01-01T02:00:00.000Z',
    });
  });

  it('reports an activity that it does not know', async () => {
    expect((await replay(caseOf('CONF', 'Lunch'))).deviation?.found).to.equal('Lunch');
  });
});

describe('The real log of 1,434 permit cases, in memory', () => {
  let cases: LogCase[];

  before(async function () {
    if (!existsSync(REAL_LOG)) {
      console.log('      skipped: ../shared/data/receipt.csv is not there');
      this.skip();
    }
    cases = await readEventLog(REAL_LOG);
  });

  it('is read whole', () => {
    const events = cases.flatMap((logCase) => logCase.events);
    expect(cases).to.have.length(1434);
    expect(events).to.have.length(8577);
    expect(new Set(events.map(({ activity }) => activity)).size).to.equal(27);
    expect(new Set(events.map(({ resource }) => resource)).size).to.equal(48);
  });

  it('has a step of the model for every activity', async () => {
    const { elements } = await permitReceipt();
    const activities = new Set(cases.flatMap(({ events }) => events.map((each) => each.activity)));
    const missing = [...activities].filter((each) => elements.elementOf(each) === undefined);
    expect(missing).to.deep.equal([]);
  });

  it('fits the model in at least 92% of its cases', async () => {
    const model = await permitReceipt();
    const host = new WorldHost(model.definition);
    let fitting = 0;
    for (const logCase of cases) {
      const replayed = new CaseReplay(logCase, { ...model, host });
      await replayed.playAll();
      if (replayed.deviation === undefined) fitting += 1;
    }
    expect(fitting / cases.length).to.be.at.least(0.92);
  });

  it('fits in at most 5% of 500 cases once their order is shuffled', async () => {
    const { shuffled, shuffledFitting } = await replayShuffled(cases, await permitReceipt());
    expect(shuffled).to.equal(500);
    expect(shuffledFitting).to.be.at.most(25);
  });

  it('has 377 late cases by the end date and 88 by the last event', () => {
    expect(lateness(cases)).to.deep.equal({ late: 377, lateByClock: 88 });
  });
});
