import { elements, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { eventDefinitions, isEventSubProcess, type ModelGraph } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const SUB_PROCESS = ['bpmn:SubProcess'];
const AD_HOC = ['bpmn:AdHocSubProcess'];

/** Clauses 10.2, 10.3.5 and 13.3.4. */
export const SUB_PROCESS_RULES: Rule[] = [
  {
    code: 'public-process-executable',
    clause: '10.2',
    sentence: 'A public process is not executable.',
    on: ['bpmn:Process'],
    breach: (process) =>
      process.get('processType') === 'Public'
        ? `Expected ${nameOf(process)} to be private, as it is executable, but its processType is Public`
        : undefined,
  },
  {
    code: 'empty-scope',
    clause: '13.2',
    sentence: 'A process contains at least one step.',
    on: ['bpmn:Process'],
    breach: (process) =>
      flowNodes(process).length === 0
        ? `Expected ${nameOf(process)} to contain at least one step but it is empty`
        : undefined,
  },
  {
    code: 'empty-subprocess',
    clause: '10.3.5',
    sentence: 'A subprocess contains at least one step.',
    on: SUB_PROCESS,
    severity: 'warning',
    breach: (scope) =>
      flowNodes(scope).length === 0 && !is(scope, ...AD_HOC)
        ? `Expected ${nameOf(scope)} to contain at least one step but it is empty`
        : undefined,
  },
  {
    code: 'several-starts',
    clause: '13.3.4',
    sentence: 'A process or subprocess has at most one none start event.',
    on: ['bpmn:Process', ...SUB_PROCESS],
    breach: (scope) => {
      const blank = startEvents(scope).filter((event) => eventDefinitions(event).length === 0);
      if (blank.length < 2 || isEventSubProcess(scope)) return undefined;
      return `Expected ${nameOf(scope)} to have at most one none start event but it has several: ${blank.map(nameOf).join(', ')}`;
    },
  },
  {
    code: 'event-subprocess-starts',
    clause: '10.3.5',
    sentence: 'An event subprocess has exactly one start event.',
    on: SUB_PROCESS,
    breach: (scope) => {
      const count = startEvents(scope).length;
      if (count === 1 || !isEventSubProcess(scope)) return undefined;
      return `Expected event subprocess ${nameOf(scope)} to have exactly one start event but it has ${String(count)}`;
    },
  },
  eventSubProcessFlow('event-subprocess-incoming', 'incoming'),
  eventSubProcessFlow('event-subprocess-outgoing', 'outgoing'),
  {
    code: 'subprocess-data',
    clause: '10.4.1',
    sentence: 'A subprocess has no data inputs and outputs of its own.',
    on: SUB_PROCESS,
    breach: (scope) =>
      scope.get('ioSpecification') === undefined
        ? undefined
        : `Expected subprocess ${nameOf(scope)} to have no ioSpecification, as it sees the data around it, but it has one`,
  },
  without('ad-hoc-start', 'bpmn:StartEvent', 'start event'),
  without('ad-hoc-end', 'bpmn:EndEvent', 'end event'),
  {
    code: 'ad-hoc-activity',
    clause: '10.3.5',
    sentence: 'An ad-hoc subprocess contains activities.',
    on: AD_HOC,
    breach: (scope) =>
      flowNodes(scope).some((node) => is(node, 'bpmn:Activity'))
        ? undefined
        : `Expected ad-hoc subprocess ${nameOf(scope)} to contain an activity but it contains none`,
  },
  {
    code: 'choreography-activity',
    clause: '10.2',
    sentence: 'A process contains no activities of choreographies.',
    on: ['bpmn:ChoreographyActivity'],
    breach: (activity) =>
      `Expected ${nameOf(activity)} to stand in a choreography but it is a ${kindOf(activity)} in a process`,
  },
];

function flowNodes(scope: ModdleElement): ModdleElement[] {
  return elements(scope, 'flowElements').filter((node) => is(node, 'bpmn:FlowNode'));
}

function startEvents(scope: ModdleElement): ModdleElement[] {
  return flowNodes(scope).filter((node) => is(node, 'bpmn:StartEvent'));
}

function eventSubProcessFlow(code: string, side: 'incoming' | 'outgoing'): Rule {
  return {
    code,
    clause: '10.3.5',
    sentence: `An event subprocess has no ${side} sequence flow.`,
    on: SUB_PROCESS,
    breach: (scope, graph: ModelGraph) => {
      const [flow] = graph[side](scope);
      if (flow === undefined || !isEventSubProcess(scope)) return undefined;
      return `Expected event subprocess ${nameOf(scope)} to have no ${side} sequence flow but it has ${nameOf(flow)}`;
    },
  };
}

function without(code: string, type: string, what: string): Rule {
  return {
    code,
    clause: '10.3.5',
    sentence: `An ad-hoc subprocess contains no ${what}.`,
    on: AD_HOC,
    breach: (scope) => {
      const found = flowNodes(scope).find((node) => is(node, type));
      if (found === undefined) return undefined;
      return `Expected ad-hoc subprocess ${nameOf(scope)} to contain no ${what} but it contains ${nameOf(found)}`;
    },
  };
}
