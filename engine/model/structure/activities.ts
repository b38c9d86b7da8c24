import { child, elements, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { eventDefinitions } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const ACTIVITY = ['bpmn:Activity'];

/** Clauses 10.3 to 10.3.6. */
export const ACTIVITY_RULES: Rule[] = [
  quantity('start-quantity', 'startQuantity'),
  quantity('completion-quantity', 'completionQuantity'),
  {
    code: 'receive-task-instantiate',
    clause: '10.3.3',
    sentence: 'A receive task that instantiates a process has no incoming flow.',
    on: ['bpmn:ReceiveTask'],
    breach: (task, graph) => {
      const [flow] = graph.incoming(task);
      if (flow === undefined || task.get('instantiate') !== true) return undefined;
      return `Expected ${nameOf(task)} to have no incoming flow, as it instantiates its process, but it has ${nameOf(flow)}`;
    },
  },
  {
    code: 'script-format',
    clause: '10.3.3',
    sentence: 'A script task with a script says in which language it is.',
    on: ['bpmn:ScriptTask'],
    breach: (task) =>
      text(task, 'script') !== undefined && text(task, 'scriptFormat') === undefined
        ? `Expected ${nameOf(task)} to have a scriptFormat, as it has a script, but it has none`
        : undefined,
  },
  {
    code: 'called-element',
    clause: '10.3.6',
    sentence: 'A call activity calls a process or a global task.',
    on: ['bpmn:CallActivity'],
    breach: (activity, graph) => {
      const called = graph.byId.get(text(activity, 'calledElement') ?? '');
      if (called === undefined || is(called, 'bpmn:CallableElement')) return undefined;
      return `Expected ${nameOf(activity)} to call a process or a global task but ${nameOf(called)} is a ${kindOf(called)}`;
    },
  },
  {
    code: 'called-process-start',
    clause: '10.5.2',
    sentence: 'A process that is called and has start events has a none start event.',
    on: ['bpmn:CallActivity'],
    breach: (activity, graph) => {
      const called = graph.byId.get(text(activity, 'calledElement') ?? '');
      if (called === undefined || !is(called, 'bpmn:Process')) return undefined;
      const starts = elements(called, 'flowElements').filter((node) => is(node, 'bpmn:StartEvent'));
      if (starts.length === 0) return undefined;
      if (starts.some((event) => eventDefinitions(event).length === 0)) return undefined;
      return `Expected ${nameOf(called)}, which ${nameOf(activity)} calls, to have a none start event but each of its start events has a trigger`;
    },
  },
  {
    code: 'resource-choice',
    clause: '10.3.1',
    sentence: 'A resource role refers to a resource or has an assignment expression, not both.',
    on: ['bpmn:ResourceRole'],
    breach: (role) =>
      child(role, 'resourceRef') !== undefined &&
      child(role, 'resourceAssignmentExpression') !== undefined
        ? `Expected ${kindOf(role)} of ${nameOf(role.$parent ?? role)} to have a resource or an assignment expression but it has both`
        : undefined,
  },
  {
    code: 'resource-parameters',
    clause: '10.3.1',
    sentence: 'A resource role with parameters refers to a resource.',
    on: ['bpmn:ResourceRole'],
    breach: (role) =>
      elements(role, 'resourceParameterBindings').length > 0 &&
      child(role, 'resourceRef') === undefined
        ? `Expected ${kindOf(role)} of ${nameOf(role.$parent ?? role)} to refer to a resource, as it binds parameters, but it does not`
        : undefined,
  },
  sets('service-task-input', 'bpmn:ServiceTask', 'operationRef', 'inputSets'),
  sets('service-task-output', 'bpmn:ServiceTask', 'operationRef', 'outputSets'),
  sets('send-task-input', 'bpmn:SendTask', 'messageRef', 'inputSets'),
  sets('receive-task-output', 'bpmn:ReceiveTask', 'messageRef', 'outputSets'),
  {
    code: 'call-activity-data',
    clause: '10.3.6',
    sentence: 'A call activity that states its inputs and outputs has those of what it calls.',
    on: ['bpmn:CallActivity'],
    breach: (activity, graph) => {
      const own = child(activity, 'ioSpecification');
      const called = graph.byId.get(text(activity, 'calledElement') ?? '');
      const theirs = called && child(called, 'ioSpecification');
      if (own === undefined || theirs === undefined) return undefined;
      const differing = ['dataInputs', 'dataOutputs'].find(
        (property) => elements(own, property).length !== elements(theirs, property).length,
      );
      if (differing === undefined) return undefined;
      return `Expected ${nameOf(activity)} to have the ${differing} of ${text(activity, 'calledElement') ?? ''} (${String(elements(theirs, differing).length)}) but it has ${String(elements(own, differing).length)}`;
    },
  },
];

function quantity(code: string, property: string): Rule {
  return {
    code,
    clause: '10.3',
    sentence: `The ${property} of an activity is a whole number of at least 1.`,
    on: ACTIVITY,
    breach: (activity) => {
      const value = activity.get(property);
      if (Number.isInteger(value) && Number(value) >= 1) return undefined;
      return `Expected ${property} of ${nameOf(activity)} to be 1 or more but it is ${Number.isNaN(value) ? 'not a number' : String(value)}`;
    },
  };
}

/** A task that speaks to the outside by one message has one set of what it says or hears. */
function sets(code: string, type: string, reference: string, property: string): Rule {
  const kind = type.replace('bpmn:', '');
  return {
    code,
    clause: '10.3.3',
    sentence: `A ${kind} with ${reference} has at most one of ${property}.`,
    on: [type],
    breach: (task: ModdleElement) => {
      const specification = child(task, 'ioSpecification');
      if (specification === undefined || child(task, reference) === undefined) return undefined;
      const count = elements(specification, property).length;
      if (count < 2) return undefined;
      return `Expected ${nameOf(task)} to have one of ${property}, as it has ${reference}, but it has ${String(count)}`;
    },
  };
}
