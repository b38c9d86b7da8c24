import { expect } from 'chai';
import type { UserTask } from '../../designer/api/types.ts';
import { freshRows, mergeHeld } from '../../designer/views/windows/queue/merge-queue.ts';
import { ANY_CASE, queryOf, requestOf } from '../../designer/views/audit/search/case-filter.ts';

const task = (userTaskKey: string, assignee: string | null = null) =>
  ({ userTaskKey, assignee }) as UserTask;

const keysOf = (tasks: UserTask[]) => tasks.map(({ userTaskKey }) => userTaskKey);

describe('A queue that must not move', () => {
  const shown = freshRows([task('a'), task('b'), task('c')]);

  it('keeps its rows in their places and lets new tasks wait', () => {
    const { rows, arrived } = mergeHeld(shown, [task('d'), task('c'), task('a'), task('b')]);
    expect(keysOf(rows.map((row) => row.task))).to.deep.equal(['a', 'b', 'c']);
    expect(keysOf(arrived)).to.deep.equal(['d']);
  });

  it('marks what has left instead of taking it away', () => {
    const { rows } = mergeHeld(shown, [task('a'), task('c')]);
    expect(rows.map(({ isGone }) => isGone)).to.deep.equal([false, true, false]);
  });

  it('shows the newest state of a row', () => {
    const { rows } = mergeHeld(shown, [task('a', 'clerk2'), task('b'), task('c')]);
    expect(rows[0]?.task.assignee).to.equal('clerk2');
  });

  it('takes a task back that returns', () => {
    const gone = mergeHeld(shown, [task('a')]).rows;
    expect(mergeHeld(gone, [task('a'), task('b')]).rows[1]?.isGone).to.equal(false);
  });
});

describe('A search of cases', () => {
  it('asks for whole days of the centre, the last one included', () => {
    const filter = { ...ANY_CASE, from: '2026-02-28', to: '2026-02-28' };
    expect(requestOf(filter, 'Asia/Shanghai')).to.deep.equal({
      startedAt: { $gte: '2026-02-28T00:00:00+08:00', $lt: '2026-03-01T00:00:00+08:00' },
    });
  });

  it('finds a part of the case number', () => {
    const filter = { ...ANY_CASE, businessId: '0001', late: true };
    expect(requestOf(filter, 'Asia/Shanghai')).to.deep.equal({
      businessId: { $like: '*0001*' },
      late: true,
    });
  });

  it('keeps in the address only what was asked', () => {
    expect(queryOf(ANY_CASE)).to.deep.equal({});
    expect(queryOf({ ...ANY_CASE, late: true })).to.deep.equal({ late: 'true' });
  });
});
