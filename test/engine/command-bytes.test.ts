import { expect } from 'chai';
import { compile, parseModel, World } from '../../engine/index.ts';

const LIMIT = 500;
const TURNS = 12;

/** Goes round without a wait state, and sets about 100 bytes in each turn. */
const ROUND = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test">
  <process id="p" isExecutable="true">
    <startEvent id="start"/>
    <exclusiveGateway id="again"/>
    <scriptTask id="write"><extensionElements>
      <zeebe:script expression="=string join(for i in 1..80 return &quot;x&quot;)" resultVariable="text"/>
    </extensionElements></scriptTask>
    <scriptTask id="count"><extensionElements>
      <zeebe:script expression="=n + 1" resultVariable="n"/></extensionElements></scriptTask>
    <exclusiveGateway id="enough" default="back"/>
    <endEvent id="end"/>
    <sequenceFlow id="a" sourceRef="start" targetRef="again"/>
    <sequenceFlow id="b" sourceRef="again" targetRef="write"/>
    <sequenceFlow id="c" sourceRef="write" targetRef="count"/>
    <sequenceFlow id="d" sourceRef="count" targetRef="enough"/>
    <sequenceFlow id="back" sourceRef="enough" targetRef="again"/>
    <sequenceFlow id="out" sourceRef="enough" targetRef="end">
      <conditionExpression>=n &gt;= ${String(TURNS)}</conditionExpression></sequenceFlow>
  </process></definitions>`;

async function worldOf(commandBytes: number): Promise<World> {
  const definitions = compile(await parseModel(ROUND));
  return new World({ definitions, limits: { commandBytes } });
}

describe('The bytes that one command may set', () => {
  it('stop what sets more in an incident, and the next command goes on', async () => {
    const world = await worldOf(LIMIT);
    world.start('p', { n: 0 });
    const state = () => world.instances.get('i1')?.state;
    const [first] = world.events('i1').filter(({ type }) => type === 'IncidentRaised');
    expect(first).to.deep.include({
      kind: 'limit',
      message: `write: Expected at most ${String(LIMIT)} bytes of values to be set within one command; text exceeds that`,
    });
    let commands = 1;
    for (; state()?.status === 'active'; commands += 1) {
      const [incident] = state()?.incidents.keys() ?? [];
      world.submit('i1', { type: 'ResolveIncident', incident: incident ?? 0 });
    }
    expect(state()?.status).to.equal('completed');
    expect(commands).to.equal(3);
    for (const { events } of world.steps) {
      const set = events.filter(({ type }) => type === 'VariableSet');
      expect(JSON.stringify(set).length).to.be.lessThan(LIMIT * 3);
    }
  });

  it('are plenty unless told otherwise', async () => {
    const world = new World({ definitions: compile(await parseModel(ROUND)) });
    world.start('p', { n: 0 });
    expect(world.instances.get('i1')?.state.status).to.equal('completed');
  });
});
