import { child, elements, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { type ModelGraph, processOf } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const FLOW = ['bpmn:SequenceFlow'];

/** Clauses 7.6.1 and 8.4.13. */
export const SEQUENCE_FLOW_RULES: Rule[] = [
  {
    code: 'flow-end',
    clause: '7.6.1',
    sentence: 'A sequence flow leads from a flow node to a flow node.',
    on: FLOW,
    breach: (flow) =>
      notFlowNode(flow, 'sourceRef', 'a source') ?? notFlowNode(flow, 'targetRef', 'a target'),
  },
  {
    code: 'flow-across-pools',
    clause: '7.6.1',
    sentence: 'A sequence flow does not leave its pool.',
    on: FLOW,
    breach: (flow) => crossing(flow, (source, target) => processOf(source) !== processOf(target)),
  },
  {
    code: 'flow-across-scopes',
    clause: '7.6.1',
    sentence: 'A sequence flow does not cross the border of a subprocess.',
    on: FLOW,
    breach: (flow) =>
      crossing(
        flow,
        (source, target) =>
          source.$parent !== target.$parent && processOf(source) === processOf(target),
      ),
  },
  {
    code: 'flow-immediate',
    clause: '8.4.13',
    sentence: 'A sequence flow of an executable process is immediate; it is taken to be so.',
    severity: 'warning',
    on: FLOW,
    breach: (flow) =>
      flow.get('isImmediate') === false
        ? `Expected ${nameOf(flow)} to be immediate, as its process is executable, but isImmediate is false, which is ignored`
        : undefined,
  },
  {
    code: 'conditional-flow-alone',
    clause: '8.4.13',
    sentence: 'An activity with a conditional flow has another outgoing flow.',
    on: FLOW,
    breach: (flow, graph) => {
      const source = child(flow, 'sourceRef');
      if (!isConditional(flow) || source === undefined || !is(source, 'bpmn:Activity'))
        return undefined;
      if (graph.outgoing(source).length > 1) return undefined;
      return `Expected ${nameOf(source)} to have another flow beside the conditional ${nameOf(flow)} but it has none`;
    },
  },
  {
    code: 'start-flow-condition',
    clause: '10.5.2',
    sentence: 'A flow out of a start event has no condition.',
    on: FLOW,
    breach: (flow) => conditionFrom(flow, 'bpmn:StartEvent'),
  },
  {
    code: 'event-gateway-condition',
    clause: '10.6.6',
    sentence: 'A flow out of an event gateway has no condition.',
    on: FLOW,
    breach: (flow) => conditionFrom(flow, 'bpmn:EventBasedGateway'),
  },
  {
    code: 'unheeded-condition',
    clause: '8.4.13',
    sentence:
      'A flow out of a parallel gateway, an intermediate or a boundary event has no condition.',
    on: FLOW,
    severity: 'warning',
    breach: (flow) =>
      conditionFrom(
        flow,
        'bpmn:ParallelGateway',
        'bpmn:IntermediateCatchEvent',
        'bpmn:IntermediateThrowEvent',
        'bpmn:BoundaryEvent',
      ),
  },
  {
    code: 'default-flow',
    clause: '8.4.13',
    sentence: 'A default flow is an outgoing flow of its element.',
    on: ['bpmn:Activity', 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:ComplexGateway'],
    breach: (element, graph) => {
      const chosen = child(element, 'default');
      if (chosen === undefined || graph.outgoing(element).includes(chosen)) return undefined;
      return `Expected the default flow of ${nameOf(element)} to be one of its outgoing flows but it is ${nameOf(chosen)}`;
    },
  },
  {
    code: 'default-flow-condition',
    clause: '10.3',
    sentence: 'A default flow has no condition; one that it has is ignored.',
    on: ['bpmn:Activity', 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:ComplexGateway'],
    severity: 'warning',
    breach: (element) => {
      const chosen = child(element, 'default');
      if (chosen === undefined || !isConditional(chosen)) return undefined;
      return `Expected the default flow ${nameOf(chosen)} of ${nameOf(element)} to have no condition but it has one, which is ignored`;
    },
  },
  {
    code: 'incoming-mismatch',
    clause: '8.4.7',
    sentence: 'What a node lists as incoming leads to it.',
    on: ['bpmn:FlowNode'],
    severity: 'warning',
    breach: (node, graph) => mismatch(node, 'incoming', graph),
  },
  {
    code: 'outgoing-mismatch',
    clause: '8.4.7',
    sentence: 'What a node lists as outgoing leaves it.',
    on: ['bpmn:FlowNode'],
    severity: 'warning',
    breach: (node, graph) => mismatch(node, 'outgoing', graph),
  },
];

export function isConditional(flow: ModdleElement): boolean {
  return text(child(flow, 'conditionExpression'), 'body') !== undefined;
}

function notFlowNode(flow: ModdleElement, property: string, what: string): string | undefined {
  const end = child(flow, property);
  if (is(end, 'bpmn:FlowNode')) return undefined;
  const found = end === undefined ? 'nothing' : `${nameOf(end)}, a ${kindOf(end)}`;
  return `Expected ${nameOf(flow)} to have a flow node as ${what} but found ${found}`;
}

function crossing(
  flow: ModdleElement,
  isCrossing: (source: ModdleElement, target: ModdleElement) => boolean,
): string | undefined {
  const source = child(flow, 'sourceRef');
  const target = child(flow, 'targetRef');
  if (!is(source, 'bpmn:FlowNode') || !is(target, 'bpmn:FlowNode')) return undefined;
  if (source === undefined || target === undefined || !isCrossing(source, target)) return undefined;
  const places = [source, target].map(({ $parent }) =>
    $parent === undefined ? '' : nameOf($parent),
  );
  return `Expected ${nameOf(flow)} to stay within one scope but it leads from ${nameOf(source)} in ${places[0] ?? ''} to ${nameOf(target)} in ${places[1] ?? ''}`;
}

function conditionFrom(flow: ModdleElement, ...types: string[]): string | undefined {
  const source = child(flow, 'sourceRef');
  if (source === undefined || !is(source, ...types) || !isConditional(flow)) return undefined;
  return `Expected ${nameOf(flow)} to have no condition, as it leaves ${nameOf(source)}, a ${kindOf(source)}, but it has one`;
}

function mismatch(
  node: ModdleElement,
  direction: 'incoming' | 'outgoing',
  graph: ModelGraph,
): string | undefined {
  const actual = graph[direction](node);
  const stray = elements(node, direction).find((flow) => !actual.includes(flow));
  if (stray === undefined) return undefined;
  return `Expected ${nameOf(node)} to list only its own ${direction} flows but ${nameOf(stray)} is none of them`;
}
