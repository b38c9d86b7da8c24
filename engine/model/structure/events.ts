import { child, elements, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { isEventSubProcess, type ModelGraph } from './graph.ts';
import type { Rule } from './rule.ts';
import { has } from './event-kinds.ts';
import { is } from './typed.ts';

/** How events are connected: clauses 10.5.2 to 10.5.4. */
export const EVENT_RULES: Rule[] = [
  {
    code: 'start-incoming',
    clause: '10.5.2',
    sentence: 'A start event has no incoming sequence flow.',
    on: ['bpmn:StartEvent'],
    breach: (event, graph) => noIncoming(event, graph, 'start event'),
  },
  {
    code: 'start-outgoing',
    clause: '10.5.2',
    sentence: 'A start event has an outgoing sequence flow; a process without one ends at once.',
    severity: 'warning',
    on: ['bpmn:StartEvent'],
    breach: (event, graph) => someOutgoing(event, graph, 'start event'),
  },
  {
    code: 'end-outgoing',
    clause: '10.5.3',
    sentence: 'An end event has no outgoing sequence flow.',
    on: ['bpmn:EndEvent'],
    breach: (event, graph) => {
      const [flow] = graph.outgoing(event);
      if (flow === undefined) return undefined;
      return `Expected end event ${nameOf(event)} to have no outgoing sequence flow but it has ${nameOf(flow)}`;
    },
  },
  {
    code: 'end-incoming',
    clause: '10.5.3',
    sentence: 'An end event has an incoming sequence flow.',
    on: ['bpmn:EndEvent'],
    breach: (event, graph) => someIncoming(event, graph, 'end event'),
  },
  {
    code: 'end-without-start',
    clause: '10.5.2',
    sentence: 'Where there is an end event there is a start event (or what else begins a process).',
    on: ['bpmn:FlowElementsContainer'],
    breach: (scope) => {
      const nodes = elements(scope, 'flowElements');
      const end = nodes.find((node) => is(node, 'bpmn:EndEvent'));
      if (end === undefined || nodes.some(begins)) return undefined;
      return `Expected a start event in ${nameOf(scope)}, as it has end event ${nameOf(end)}, but there is none`;
    },
  },
  {
    code: 'boundary-attachment',
    clause: '10.5.4',
    sentence: 'A boundary event is attached to an activity beside it.',
    on: ['bpmn:BoundaryEvent'],
    breach: (event) => {
      const host = child(event, 'attachedToRef');
      if (is(host, 'bpmn:Activity') && host?.$parent === event.$parent) return undefined;
      return `Expected ${nameOf(event)} to be attached to an activity beside it but found ${host === undefined ? 'nothing' : nameOf(host)}`;
    },
  },
  {
    code: 'boundary-incoming',
    clause: '10.5.4',
    sentence: 'A boundary event has no incoming sequence flow.',
    on: ['bpmn:BoundaryEvent'],
    breach: (event, graph) => noIncoming(event, graph, 'boundary event'),
  },
  {
    code: 'boundary-outgoing',
    clause: '10.5.4',
    sentence: 'A boundary event has an outgoing sequence flow, unless it is of compensation.',
    on: ['bpmn:BoundaryEvent'],
    breach: (event, graph) =>
      has(event, 'Compensate') ? undefined : someOutgoing(event, graph, 'boundary event'),
  },
  {
    code: 'intermediate-incoming',
    clause: '10.5.4',
    sentence:
      'An intermediate event in a flow has an incoming sequence flow, unless it is the target of a link.',
    on: ['bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent'],
    breach: (event, graph) => {
      if (isAdHoc(event) || (is(event, 'bpmn:CatchEvent') && has(event, 'Link'))) return undefined;
      return someIncoming(event, graph, 'intermediate event');
    },
  },
  {
    code: 'intermediate-outgoing',
    clause: '10.5.4',
    sentence:
      'An intermediate event in a flow has an outgoing sequence flow, unless it is the source of a link.',
    on: ['bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent'],
    breach: (event, graph) => {
      if (isAdHoc(event) || (is(event, 'bpmn:ThrowEvent') && has(event, 'Link'))) return undefined;
      return someOutgoing(event, graph, 'intermediate event');
    },
  },
  {
    code: 'error-start-interrupting',
    clause: '10.5.2',
    sentence: 'An error start event of an event subprocess interrupts.',
    on: ['bpmn:StartEvent'],
    breach: (event) =>
      isEventSubProcess(event.$parent) &&
      event.get('isInterrupting') === false &&
      has(event, 'Error')
        ? `Expected ${nameOf(event)} to interrupt, as it catches an error, but isInterrupting is false`
        : undefined,
  },
  {
    code: 'error-boundary-interrupting',
    clause: '10.5.4',
    sentence: 'A boundary event that catches an error or a cancellation interrupts its activity.',
    on: ['bpmn:BoundaryEvent'],
    breach: (event) =>
      event.get('cancelActivity') === false && has(event, 'Error', 'Cancel')
        ? `Expected ${nameOf(event)} to interrupt its activity, as it catches an error or a cancellation, but cancelActivity is false`
        : undefined,
  },
];

function begins(element: ModdleElement): boolean {
  if (is(element, 'bpmn:StartEvent')) return true;
  return (
    is(element, 'bpmn:ReceiveTask', 'bpmn:EventBasedGateway') && element.get('instantiate') === true
  );
}

/** In an ad-hoc subprocess nothing needs to be connected. */
function isAdHoc({ $parent }: ModdleElement): boolean {
  return is($parent, 'bpmn:AdHocSubProcess');
}

function noIncoming(event: ModdleElement, graph: ModelGraph, what: string): string | undefined {
  const [flow] = graph.incoming(event);
  if (flow === undefined) return undefined;
  return `Expected ${what} ${nameOf(event)} to have no incoming sequence flow but it has ${nameOf(flow)}`;
}

function someIncoming(event: ModdleElement, graph: ModelGraph, what: string): string | undefined {
  if (graph.incoming(event).length > 0) return undefined;
  return `Expected ${what} ${nameOf(event)} to have an incoming sequence flow but it has none`;
}

function someOutgoing(event: ModdleElement, graph: ModelGraph, what: string): string | undefined {
  if (graph.outgoing(event).length > 0) return undefined;
  return `Expected ${what} ${nameOf(event)} to have an outgoing sequence flow but it has none`;
}
