import { expect } from 'chai';
import { parseModel, validate } from '../../engine/index.ts';

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test">
  <message id="m" name="m" /><error id="er" errorCode="E" />`;

type Extensions = string;

/** Execution listeners, each written `start tell`. */
function listeners(...written: string[]): Extensions {
  return container('execution', written);
}

/** Task listeners, each written `completing check`. */
function taskListeners(...written: string[]): Extensions {
  return container('task', written);
}

function container(kind: 'execution' | 'task', written: string[]): Extensions {
  const each = written.map((words) => {
    const [event = '', type = ''] = words.split(' ');
    return `<zeebe:${kind}Listener eventType="${event}" type="${type}" />`;
  });
  return `<extensionElements><zeebe:${kind}Listeners>${each.join('')}</zeebe:${kind}Listeners></extensionElements>`;
}

const GATEWAY = (receive: Extensions) => `<startEvent id="s" /><eventBasedGateway id="g" />
  <intermediateCatchEvent id="a">${receive}<messageEventDefinition messageRef="m" /></intermediateCatchEvent>
  <intermediateCatchEvent id="b"><signalEventDefinition signalRef="sg" /></intermediateCatchEvent>
  <sequenceFlow id="s_g" sourceRef="s" targetRef="g" /><sequenceFlow id="g_a" sourceRef="g" targetRef="a" />
  <sequenceFlow id="g_b" sourceRef="g" targetRef="b" />`;

const MESSAGE = '<messageEventDefinition messageRef="m" />';

const CASES: [title: string, body: string, code: string, message: string][] = [
  [
    'a start listener of a start event',
    `<startEvent id="s">${listeners('start tell')}</startEvent>`,
    'listener-position',
    'Expected s to be without start listeners: it has happened before it begins; put them on the process or subprocess that it starts',
  ],
  [
    'a start listener of a receive task that starts the process',
    `<receiveTask id="r" instantiate="true" messageRef="m">${listeners('start tell')}</receiveTask>`,
    'listener-position',
    'Expected r to be without start listeners: it has happened before it begins; put them on the process or subprocess that it starts',
  ],
  [
    'a start listener of a boundary event',
    `<task id="t" /><boundaryEvent id="b" attachedToRef="t">${listeners('start tell')}${MESSAGE}</boundaryEvent>`,
    'listener-position',
    'Expected b to be without start listeners: put them on the activity that it is attached to',
  ],
  [
    'a listener of a compensation boundary event',
    `<task id="t" /><boundaryEvent id="b" attachedToRef="t">${listeners('end tell')}<compensateEventDefinition /></boundaryEvent>`,
    'listener-position',
    'Expected b to be without end listeners: put them on the compensation handler',
  ],
  [
    'a start listener of an event behind an event-based gateway',
    GATEWAY(listeners('start tell')),
    'listener-position',
    'Expected a to be without start listeners: it has happened before it begins; put them on the event-based gateway before it',
  ],
  [
    'an end listener of a gateway',
    `<exclusiveGateway id="g">${listeners('end tell')}</exclusiveGateway>`,
    'listener-position',
    'Expected g to be without end listeners: put them, as start listeners, on what follows',
  ],
  [
    'an end listener of an error end event',
    `<endEvent id="e">${listeners('end tell')}<errorEventDefinition errorRef="er" /></endEvent>`,
    'listener-position',
    'Expected e to be without end listeners: put them on the event that catches the error',
  ],
  [
    'an end listener of a cancel end event',
    `<transaction id="t"><endEvent id="e">${listeners('end tell')}<cancelEventDefinition /></endEvent></transaction>`,
    'listener-position',
    'Expected e to be without end listeners: it ends together with all around it; put them on what follows the transaction',
  ],
  [
    'a listener of a moment that an element does not have',
    `<task id="t">${listeners('beforeAll tell')}</task>`,
    'listener-event',
    'Expected each listener of t to be for start, end but one is for "beforeAll"',
  ],
  [
    'a listener of a moment that a task does not have',
    `<userTask id="t">${taskListeners('complete tell')}</userTask>`,
    'listener-event',
    'Expected each listener of t to be for creating, assigning, updating, completing, canceling but one is for "complete"',
  ],
  [
    'two listeners that are the same',
    `<task id="t">${listeners('start tell', 'end tell', 'start tell')}</task>`,
    'listener-twice',
    'Expected the start listeners of t to have job types of their own but two have "tell"',
  ],
  [
    'a listener without a job type',
    `<task id="t">${listeners('start')}</task>`,
    'listener-type',
    'Expected each listener of t to have a job type but one has none',
  ],
  [
    'a listener on a sequence flow',
    `<task id="a" /><task id="b" /><sequenceFlow id="f" sourceRef="a" targetRef="b">${listeners('start tell')}</sequenceFlow>`,
    'unsupported-extension',
    'Expected f to be without zeebe:ExecutionListeners, which is not executed: draw what it does as a task of its own',
  ],
  [
    'a task listener of what is no user task',
    `<manualTask id="t">${taskListeners('creating tell')}</manualTask>`,
    'unsupported-extension',
    'Expected t to be without zeebe:TaskListeners, which is not executed: only user tasks have them',
  ],
  [
    'a linked resource of what is no service task',
    '<scriptTask id="t"><extensionElements><zeebe:script expression="=1" resultVariable="n" /><zeebe:linkedResources><zeebe:linkedResource resourceId="r" /></zeebe:linkedResources></extensionElements></scriptTask>',
    'unsupported-extension',
    'Expected t to be without zeebe:LinkedResources, which is not executed: only service tasks have them',
  ],
  [
    'a linked resource without an id',
    '<serviceTask id="t"><extensionElements><zeebe:taskDefinition type="w" /><zeebe:linkedResources><zeebe:linkedResource linkName="l" /></zeebe:linkedResources></extensionElements></serviceTask>',
    'linked-resource',
    'Expected each linked resource of t to name a resource but one does not',
  ],
  [
    'a filter for a change that variables do not have',
    '<intermediateCatchEvent id="w"><conditionalEventDefinition><extensionElements><zeebe:conditionalFilter variableEvents="create, delete" /></extensionElements><condition>=a</condition></conditionalEventDefinition></intermediateCatchEvent>',
    'variable-events',
    'Expected the variable events of w to be create or update but found "delete"',
  ],
  [
    'a filter of a condition that starts the process',
    '<startEvent id="s"><conditionalEventDefinition><extensionElements><zeebe:conditionalFilter variableNames="a" /></extensionElements><condition>=a</condition></conditionalEventDefinition></startEvent>',
    'ignored-extension',
    'Expected s to be without zeebe:ConditionalFilter, which is not heeded: its condition is looked at when somebody asks',
  ],
];

describe('what is said of listeners and filters in a model', () => {
  for (const [title, body, code, message] of CASES) {
    it(title, async () => {
      const xml = `${OPEN}<signal id="sg" name="sg" /><process id="p" isExecutable="true">${body}</process></definitions>`;
      const problems = validate(await parseModel(xml)).filter((each) => each.code === code);
      expect(problems.map((each) => each.message)).to.deep.equal([message]);
    });
  }
});
