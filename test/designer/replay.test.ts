import { expect } from 'chai';
import type { Event } from '../../engine/state/event.ts';
import { badgesAt, marksAt } from '../../designer/replay/picture.ts';
import { restingAt, stateAt } from '../../designer/replay/state-at.ts';
import { frameOf, timelineOf } from '../../designer/replay/timeline.ts';
import type { Entry } from '../../designer/replay/timeline.ts';
import { pointAlong } from '../../designer/replay/travel.ts';

function entry(seq: number, now: string, events: Event[]): Entry {
  return { seq, now, actor: 'clerk1', actorName: '周永福', events };
}

/** Start → Check → split to Review and Survey; Review is done, Survey still runs. */
const ENTRIES: Entry[] = [
  entry(1, '2026-03-02T01:00:00Z', [
    { type: 'InstanceStarted', instance: 'i', processId: 'p', root: 'i' },
    { type: 'ElementActivated', key: 1, element: 'p', scope: 0 },
    { type: 'VariableSet', scope: 1, name: 'amount', value: 5 },
    { type: 'ElementActivated', key: 2, element: 'Start', scope: 1 },
    { type: 'ElementCompleted', key: 2 },
    { type: 'FlowTaken', flow: 'toCheck', scope: 1 },
    { type: 'ElementActivated', key: 3, element: 'Check', scope: 1 },
    { type: 'TaskCreated', key: 4, owner: 3 },
  ]),
  entry(2, '2026-03-02T03:00:00Z', [
    { type: 'TaskCompleted', key: 4, by: 'clerk1' },
    { type: 'VariableSet', scope: 1, name: 'amount', value: 8 },
    { type: 'ElementCompleted', key: 3 },
    { type: 'FlowTaken', flow: 'toReview', scope: 1 },
    { type: 'FlowTaken', flow: 'toSurvey', scope: 1 },
    { type: 'ElementActivated', key: 5, element: 'Review', scope: 1 },
    { type: 'ElementActivated', key: 6, element: 'Survey', scope: 1 },
    { type: 'IncidentRaised', key: 7, owner: 6, kind: 'expression', message: '…', phase: 'enter' },
  ]),
  entry(3, '2026-03-02T03:30:00Z', [{ type: 'ElementCompleted', key: 5 }]),
];

const timeline = timelineOf(ENTRIES);
const indexOf = (type: Event['type'], nth = 0) =>
  timeline.moments.filter(({ event }) => event.type === type)[nth]!.index;

describe('A replay', () => {
  it('finds the element that an event refers to by key only', () => {
    const { moments } = timeline;
    expect(moments[indexOf('TaskCompleted')]?.element).to.equal('Check');
    expect(moments[indexOf('IncidentRaised')]?.element).to.equal('Survey');
    expect(moments[indexOf('FlowTaken')]?.element).to.equal('toCheck');
  });

  it('tells the value of a variable before and after', () => {
    const [first, second] = [indexOf('VariableSet'), indexOf('VariableSet', 1)];
    expect(timeline.moments[first]).not.to.have.property('before');
    expect(timeline.moments[second]?.before).to.equal(5);
  });

  it('sends the tokens of a split off in one step', () => {
    const split = timeline.frames.filter(({ flows }) => flows.length > 0).map(({ flows }) => flows);
    expect(split).to.deep.equal([['toCheck'], ['toReview', 'toSurvey']]);
  });

  it('has every event in exactly one step', () => {
    const covered = timeline.frames.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    );
    expect(covered).to.deep.equal(timeline.moments.map(({ index }) => index));
    for (const { index } of timeline.moments) {
      const frame = timeline.frames[frameOf(timeline, index)]!;
      expect(index).to.be.within(frame.first, frame.last);
    }
  });

  it('shows what runs, what is done and which flows were taken at a moment', () => {
    const state = stateAt(timeline, indexOf('ElementActivated', 2));
    expect([...restingAt(state)]).to.deep.equal([['Check', 1]]);
    expect([...state.completed]).to.deep.equal([['Start', 1]]);
    expect([...state.taken]).to.deep.equal([['toCheck', 1]]);
    expect(state.variables.get(1)?.get('amount')).to.equal(5);
  });

  it('gives the same state however one comes to a moment', () => {
    const straight = stateAt(timeline, 9);
    stateAt(timeline, timeline.moments.length - 1);
    stateAt(timeline, 0);
    expect(stateAt(timeline, 9)).to.deep.equal(straight);
  });

  it('is empty before the first event', () => {
    const state = stateAt(timeline, -1);
    expect(state.status).to.equal('none');
    expect(marksAt(state).size).to.equal(0);
  });

  it('counts the time spent in elements, those that still run included', () => {
    const state = stateAt(timeline, timeline.moments.length - 1);
    expect(state.durations.get('Check')).to.equal(2 * 3_600_000);
    expect(state.durations.get('Survey')).to.equal(1_800_000);
  });

  it('marks done, current and stuck elements, and says it in a badge', () => {
    const state = stateAt(timeline, timeline.moments.length - 1);
    const marks = Object.fromEntries(marksAt(state));
    expect(marks).to.include({
      Check: 'done',
      Review: 'done',
      Survey: 'incident',
      toSurvey: 'done',
    });
    const badges = badgesAt(state, {
      mark: (mark) => mark,
      duration: (milliseconds) => `${milliseconds / 60_000} min`,
      times: (n) => `×${n}`,
    });
    expect(badges.map(({ element, text }) => [element, text])).to.deep.equal([
      ['Start', '✓'],
      ['Check', '✓ 120 min'],
      ['Review', '✓ 30 min'],
      ['Survey', '! 30 min'],
    ]);
  });
});

describe('A token on its way', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
  ];

  it('moves along the bends by length', () => {
    expect(pointAlong(bent, 0)).to.deep.equal({ x: 0, y: 0 });
    expect(pointAlong(bent, 0.75)).to.deep.equal({ x: 30, y: 0 });
    expect(pointAlong(bent, 0.875)).to.deep.equal({ x: 30, y: 5 });
    expect(pointAlong(bent, 1)).to.deep.equal({ x: 30, y: 10 });
  });

  it('stays on the flow whatever the share', () => {
    expect(pointAlong(bent, -3)).to.deep.equal({ x: 0, y: 0 });
    expect(pointAlong(bent, 7)).to.deep.equal({ x: 30, y: 10 });
    expect(pointAlong([], 0.5)).to.deep.equal({ x: 0, y: 0 });
  });
});
