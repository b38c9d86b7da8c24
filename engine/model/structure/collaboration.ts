import { child, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { has } from './event-kinds.ts';
import { eventDefinitions, type ModelGraph, processOf } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const MESSAGE_FLOW = ['bpmn:MessageFlow'];
const ENDS = ['bpmn:Participant', 'bpmn:Activity', 'bpmn:Event', 'bpmn:ConversationNode'];

/** Clauses 7.6.2, 9.3 and 9.4. */
export const COLLABORATION_RULES: Rule[] = [
  messageFlowEnd('message-flow-source', 'sourceRef', 'source'),
  messageFlowEnd('message-flow-target', 'targetRef', 'target'),
  {
    code: 'message-flow-pools',
    clause: '9.4',
    sentence: 'A message flow connects two pools.',
    on: MESSAGE_FLOW,
    breach: (flow, graph) => {
      const source = poolOf(child(flow, 'sourceRef'), graph);
      const target = poolOf(child(flow, 'targetRef'), graph);
      if (source === undefined || source !== target) return undefined;
      return `Expected ${nameOf(flow)} to lead to another pool but both its ends are in ${nameOf(source)}`;
    },
  },
  wrongWay('message-flow-from-start', '10.5.2', 'sourceRef', 'bpmn:StartEvent'),
  wrongWay('message-flow-to-end', '10.5.3', 'targetRef', 'bpmn:EndEvent'),
  wrongWay('message-flow-from-catch', '10.5.4', 'sourceRef', 'bpmn:IntermediateCatchEvent'),
  wrongWay('message-flow-from-boundary', '10.5.4', 'sourceRef', 'bpmn:BoundaryEvent'),
  wrongWay('message-flow-to-throw', '10.5.4', 'targetRef', 'bpmn:IntermediateThrowEvent'),
  messageEvent('message-flow-start-trigger', '10.5.2', 'bpmn:StartEvent', 'messageFlowsTo'),
  messageEvent(
    'message-flow-catch-trigger',
    '10.5.4',
    'bpmn:IntermediateCatchEvent',
    'messageFlowsTo',
  ),
  messageEvent('message-flow-boundary-trigger', '10.5.4', 'bpmn:BoundaryEvent', 'messageFlowsTo'),
  messageEvent(
    'message-flow-throw-result',
    '10.5.4',
    'bpmn:IntermediateThrowEvent',
    'messageFlowsFrom',
  ),
  messageEvent('message-flow-end-result', '10.5.3', 'bpmn:EndEvent', 'messageFlowsFrom'),
  {
    code: 'participant-minimum',
    clause: '9.3.1',
    sentence: 'The minimum of a participant multiplicity is a whole number of at least 0.',
    on: ['bpmn:ParticipantMultiplicity'],
    breach: (multiplicity) => {
      const minimum = multiplicity.get('minimum');
      if (Number.isInteger(minimum) && Number(minimum) >= 0) return undefined;
      return `Expected the minimum of ${nameOf(multiplicity.$parent ?? multiplicity)} to be 0 or more but it is ${String(minimum)}`;
    },
  },
  {
    code: 'participant-maximum',
    clause: '9.3.1',
    sentence: 'The maximum of a participant multiplicity is at least 1 and its minimum.',
    on: ['bpmn:ParticipantMultiplicity'],
    breach: (multiplicity) => {
      const [minimum, maximum] = ['minimum', 'maximum'].map((each) => multiplicity.get(each));
      const least = Math.max(1, Number(minimum) || 0);
      if (Number.isInteger(maximum) && Number(maximum) >= least) return undefined;
      return `Expected the maximum of ${nameOf(multiplicity.$parent ?? multiplicity)} to be ${String(least)} or more but it is ${String(maximum)}`;
    },
  },
  {
    code: 'association-ends',
    clause: '8.4.1',
    sentence: 'An association has a source and a target.',
    on: ['bpmn:Association'],
    breach: (association) =>
      child(association, 'sourceRef') === undefined || child(association, 'targetRef') === undefined
        ? `Expected ${nameOf(association)} to have a source and a target but one is missing`
        : undefined,
  },
];

/** A participant is its own pool; a node is in the pool of its process. */
function poolOf(end: ModdleElement | undefined, graph: ModelGraph): ModdleElement | undefined {
  if (end === undefined || is(end, 'bpmn:Participant')) return end;
  const process = processOf(end);
  return process && (graph.poolsOf(process)[0] ?? process);
}

function messageFlowEnd(code: string, property: string, what: string): Rule {
  return {
    code,
    clause: '7.6.2',
    sentence: `The ${what} of a message flow is a pool, an activity or an event.`,
    on: MESSAGE_FLOW,
    breach: (flow) => {
      const end = child(flow, property);
      if (is(end, ...ENDS)) return undefined;
      const found = end === undefined ? 'nothing' : `${nameOf(end)}, a ${kindOf(end)}`;
      return `Expected ${nameOf(flow)} to have a pool, an activity or an event as ${what} but found ${found}`;
    },
  };
}

function wrongWay(code: string, clause: string, property: string, type: string): Rule {
  const end = property === 'sourceRef' ? 'source' : 'target';
  return {
    code,
    clause,
    sentence: `${type.replace('bpmn:', 'A ').replace('A E', 'An E').replace('A I', 'An I')} is not the ${end} of a message flow.`,
    on: MESSAGE_FLOW,
    breach: (flow) => {
      const event = child(flow, property);
      if (event === undefined || !is(event, type)) return undefined;
      return `Expected ${nameOf(flow)} to have another ${end} but ${nameOf(event)} is a ${kindOf(event)}`;
    },
  };
}

function messageEvent(
  code: string,
  clause: string,
  type: string,
  flows: 'messageFlowsTo' | 'messageFlowsFrom',
): Rule {
  const direction = flows === 'messageFlowsTo' ? 'reached' : 'left';
  return {
    code,
    clause,
    sentence: `${type.replace('bpmn:', 'A ').replace('A E', 'An E').replace('A I', 'An I')} that is ${direction} by a message flow is of a message.`,
    on: [type],
    breach: (event, graph) => {
      const [flow] = graph[flows](event);
      if (flow === undefined || has(event, 'Message')) return undefined;
      const kinds = eventDefinitions(event).map(kindOf);
      return `Expected ${nameOf(event)} to be of a message, as it is ${direction} by ${nameOf(flow)}, but it has ${kinds.join(', ') || 'no event definition'}`;
    },
  };
}
