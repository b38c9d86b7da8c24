import { expect } from 'chai';
import { createState } from '../../engine/index.ts';
import type { AssignmentSpecification } from '../../engine/index.ts';
import type { AssignmentQuestion } from '../../runtime/execution/index.ts';
import type { Directory } from '../../runtime/organisation/directory.ts';
import type { OrganisationService } from '../../runtime/organisation/organisation.service.ts';
import { createAssignmentService } from '../../runtime/windows/assignment.service.ts';

const window = (windowId: string, department: string | null, integrated = false) => ({
  windowId,
  name: `窗口${windowId}`,
  nameEn: `window ${windowId}`,
  number: windowId,
  department,
  integrated,
  open: true,
});

const directory: Directory = {
  departments: new Map([
    ['D01', { departmentId: 'D01', name: '市场局', nameEn: 'Market', code: '1' }],
    ['D02', { departmentId: 'D02', name: '发改委', nameEn: 'Development', code: '2' }],
  ]),
  windows: new Map(
    [window('W01', 'D01'), window('W02', 'D02'), window('W52', null, true)].map((one) => [
      one.windowId,
      one,
    ]),
  ),
  users: new Map(
    [
      { username: 'li', isActive: true },
      { username: 'gone', isActive: false },
    ].map(({ username, isActive }) => [
      username,
      { username, displayName: username, roles: [], department: 'D01', window: 'W01', isActive },
    ]),
  ),
};

const organisation = { directory: () => Promise.resolve(directory) };

function ask(assignment: AssignmentSpecification, firstWindow?: string) {
  const service = createAssignmentService(organisation as unknown as OrganisationService);
  const question = {
    tenant: 'default',
    instance: 'i',
    state: { ...createState(), ...(firstWindow && { window: firstWindow }) },
    task: { type: 'TaskCreated', key: 2, owner: 1, assignment },
  };
  return service.assign(question as unknown as AssignmentQuestion);
}

describe('Who is to do a task', () => {
  it('first contact: the window that the applicant reached', async () => {
    const answer = await ask({ strategy: 'firstContactWindow' }, 'W02');
    expect(answer).to.include({ window: 'W02', department: 'D02' });
    expect(answer.why).to.match(/首问窗口 .* first-contact window/);
  });

  it('first contact unknown: a window of the department, else the integrated one', async () => {
    const own = await ask({ strategy: 'firstContactWindow', department: 'D01' });
    expect(own.window).to.equal('W01');
    expect((await ask({ strategy: 'firstContactWindow' })).window).to.equal('W52');
  });

  it('a department: everyone there who has the role', async () => {
    const answer = await ask({ strategy: 'department', department: 'D02', role: 'clerk' });
    expect(answer).to.deep.include({ department: 'D02', candidateGroups: ['D02:clerk'] });
  });

  it('the chief representative of the department of the first window', async () => {
    const answer = await ask({ strategy: 'chiefRepresentative' }, 'W01');
    expect(answer.candidateGroups).to.deep.equal(['D01:chiefRepresentative']);
  });

  it('the same person as before, unless the person is inactive: then their window', async () => {
    expect(await ask({ strategy: 'samePersonAs', user: 'li' })).to.include({ assignee: 'li' });
    const answer = await ask({ strategy: 'samePersonAs', user: 'gone' });
    expect(answer).to.include({ window: 'W01' }).and.to.not.have.property('assignee');
  });

  it('whom the model names, and nobody where it names nobody', async () => {
    expect(await ask({ assignee: 'li' })).to.include({ assignee: 'li' });
    const groups = { candidateGroups: ['experts'] };
    expect((await ask(groups)).candidateGroups).to.deep.equal(['experts']);
    expect(Object.keys(await ask({}))).to.deep.equal(['why']);
  });

  it('a window or department that does not exist is said, and fails nothing', async () => {
    expect((await ask({ strategy: 'window', window: 'W99' })).why).to.contain('W99');
    expect((await ask({ strategy: 'department', department: 'D99' })).why).to.contain('D99');
  });
});
