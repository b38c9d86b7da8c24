import { expect } from 'chai';
import { readCsv } from '../../runtime/import-log/csv.ts';
import { groupCases, isoTime, parseTime } from '../../runtime/import-log/event-log.ts';
import { lateness } from '../../runtime/import-log/lateness.ts';
import { shuffledCases } from '../../runtime/import-log/shuffled-cases.ts';

const HEADER =
  'case:concept:name,case:deadline,case:enddate,case:end-date planned,concept:name,org:resource,time:timestamp';

async function* lines(...rows: string[]): AsyncGenerator<string> {
  yield [HEADER, ...rows, ''].join('\n');
}

const log = (...rows: string[]) => groupCases(readCsv(lines(...rows)));

describe('An event log', () => {
  it('gives cases with their events in the order of time', async () => {
    const [first, second] = await log(
      'c1,2011-12-06 13:41:31.788000+01:00,,x,second,R1,2011-10-12 08:26:25.398000+02:00',
      'c2,,,,only,R2,2011-10-12T08:00:00Z',
      'c1,2011-12-06 13:41:31.788000+01:00,,x,first,R2,2011-10-11 13:45:40.276000+02:00',
    );
    expect(first?.events.map(({ activity }) => activity)).to.deep.equal(['first', 'second']);
    expect(first?.attributes).to.deep.equal({
      deadline: '2011-12-06 13:41:31.788000+01:00',
      end_date_planned: 'x',
    });
    expect(second?.id).to.equal('c2');
  });

  it('reads times with their own offset', () => {
    expect(isoTime('2011-10-11 13:45:40.276000+02:00')).to.equal('2011-10-11T13:45:40.276+02:00');
    expect(parseTime('2011-10-11T13:45:40Z')).to.equal(Date.UTC(2011, 9, 11, 13, 45, 40));
    expect(parseTime('2011-10-11 13:45:40')).to.equal(undefined);
    expect(parseTime('Resource21')).to.equal(undefined);
  });

  it('is refused with the line and what was expected', async () => {
    const failure = await log('c1,,,,a,R1,yesterday').catch((error: unknown) => error);
    expect(String(failure)).to.contain('time:timestamp but found yesterday (line 2)');
    const other = await groupCases(
      readCsv(
        (async function* () {
          yield 'a,b\n1,2\n';
        })(),
      ),
    ).catch((error: unknown) => error);
    expect(String(other)).to.contain('Expected a column case:concept:name but found a, b (line 1)');
  });

  it('counts late cases by the end date and by the last event', async () => {
    const deadline = '2011-01-10 00:00:00+01:00';
    const cases = await log(
      `late by its end date,${deadline},2011-01-11 00:00:00+01:00,,a,R,2011-01-09 00:00:00+01:00`,
      `late by its last event,${deadline},2011-01-09 00:00:00+01:00,,a,R,2011-01-12 00:00:00+01:00`,
      `open,${deadline},,,a,R,2011-01-12 00:00:00+01:00`,
    );
    expect(lateness(cases)).to.deep.equal({ late: 1, lateByClock: 1 });
  });
});

describe('Shuffled cases', () => {
  const event = (activity: string, at: number) => ({ activity, at, resource: 'R' });
  const logCase = (id: string, ...activities: string[]) => ({
    id,
    attributes: {},
    events: activities.map(event),
  });
  const cases = [
    logCase('long', 'a', 'b', 'c', 'd', 'e'),
    logCase('short', 'a', 'b', 'c', 'd'),
    logCase('same', 'a', 'a', 'a', 'a', 'a'),
  ];

  it('have five events or more, in another order at the same moments', () => {
    const [shuffled, ...others] = shuffledCases(cases);
    expect(others).to.deep.equal([]);
    const activities = shuffled?.events.map(({ activity }) => activity) ?? [];
    expect(activities).to.not.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect([...activities].sort()).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(shuffled?.events.map(({ at }) => at)).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('are the same every time', () => {
    expect(shuffledCases(cases)).to.deep.equal(shuffledCases(cases));
  });
});
