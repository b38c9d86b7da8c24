import { expect } from 'chai';
import { shippedText } from './shipped.ts';

interface Row {
  id: string;
  username: string;
  displayName: string;
  roles: string[];
  department?: string;
  window?: string;
  integrated?: boolean;
  sample?: boolean;
}

const read = (name: string) => JSON.parse(shippedText('organisation', `${name}.json`)) as Row[];

describe('The sample centre', () => {
  const departments = read('departments');
  const windows = read('windows');
  const users = read('users');

  it('has 39 departments and 52 windows, one of them integrated', () => {
    expect(departments).to.have.length(39);
    expect(windows).to.have.length(52);
    expect(windows.filter(({ integrated }) => integrated)).to.have.length(1);
  });

  it('belongs together', () => {
    const departmentIds = departments.map(({ id }) => id);
    const windowIds = windows.map(({ id }) => id);
    for (const { department } of windows) expect(department).to.be.oneOf(departmentIds);
    for (const { department, window } of users) {
      expect(department).to.be.oneOf([undefined, ...departmentIds]);
      expect(window).to.be.oneOf([undefined, ...windowIds]);
    }
  });

  it('has an account for each role, and nobody with two administrator roles', () => {
    const roles = new Set(users.flatMap((user) => user.roles));
    expect([...roles].sort()).to.deep.equal([
      'auditAdministrator',
      'auditor',
      'chiefRepresentative',
      'clerk',
      'processDesigner',
      'securityAdministrator',
      'supervisor',
      'systemAdministrator',
    ]);
    const administrators = users.filter(
      (user) => user.roles.filter((role) => role.endsWith('Administrator')).length > 1,
    );
    expect(administrators).to.deep.equal([]);
  });

  it('is marked as sample data, with a name of its own for everybody', () => {
    expect([...departments, ...windows, ...users].every(({ sample }) => sample)).to.equal(true);
    expect(new Set(users.map(({ displayName }) => displayName)).size).to.equal(users.length);
    expect(new Set(users.map(({ username }) => username)).size).to.equal(users.length);
  });
});
