import { child, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { eventKinds, has } from './event-kinds.ts';
import type { ModelGraph } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const GATEWAY = ['bpmn:EventBasedGateway'];
const KINDS = ['Message', 'Signal', 'Timer', 'Conditional'];

/** Clause 10.6.6. */
export const EVENT_GATEWAY_RULES: Rule[] = [
  {
    code: 'event-gateway-flows',
    clause: '10.6.6',
    sentence: 'An event gateway has two or more outgoing flows.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      const count = graph.outgoing(gateway).length;
      if (count >= 2) return undefined;
      return `Expected ${nameOf(gateway)} to have two or more outgoing flows but it has ${String(count)}`;
    },
  },
  {
    code: 'event-gateway-target',
    clause: '10.6.6',
    sentence: 'The flows of an event gateway lead to intermediate catch events and receive tasks.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      const wrong = targets(gateway, graph).find(
        (target) => !is(target, 'bpmn:IntermediateCatchEvent', 'bpmn:ReceiveTask'),
      );
      if (wrong === undefined) return undefined;
      return `Expected ${nameOf(gateway)} to lead to catch events or receive tasks but ${nameOf(wrong)} is a ${kindOf(wrong)}`;
    },
  },
  {
    code: 'event-gateway-trigger',
    clause: '10.6.6',
    sentence:
      'The events after an event gateway wait for a message, a signal, a timer or a condition.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      for (const target of targets(gateway, graph)) {
        const wrong = eventKinds(target).find((kind) => !KINDS.includes(kind));
        if (wrong === undefined || !is(target, 'bpmn:IntermediateCatchEvent')) continue;
        return `Expected ${nameOf(gateway)} to lead to events of ${KINDS.join(', ')} but ${nameOf(target)} is ${wrong}`;
      }
      return undefined;
    },
  },
  {
    code: 'event-gateway-mix',
    clause: '10.6.6',
    sentence: 'After an event gateway there are message events or receive tasks, not both.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      const task = targets(gateway, graph).find((target) => is(target, 'bpmn:ReceiveTask'));
      const event = targets(gateway, graph).find(
        (target) => is(target, 'bpmn:IntermediateCatchEvent') && has(target, 'Message'),
      );
      if (task === undefined || event === undefined) return undefined;
      return `Expected ${nameOf(gateway)} to lead to message events or to receive tasks but it leads to both, ${nameOf(event)} and ${nameOf(task)}`;
    },
  },
  {
    code: 'event-gateway-target-incoming',
    clause: '10.6.6',
    sentence: 'What follows an event gateway has no other incoming flow.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      const shared = targets(gateway, graph).find((target) => graph.incoming(target).length > 1);
      if (shared === undefined) return undefined;
      return `Expected ${nameOf(shared)} to have no incoming flow but that from ${nameOf(gateway)} but it has ${String(graph.incoming(shared).length)}`;
    },
  },
  {
    code: 'event-gateway-receive-boundary',
    clause: '10.6.6',
    sentence: 'A receive task after an event gateway has no boundary events.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      for (const task of targets(gateway, graph)) {
        const [event] = graph.boundaryEvents(task);
        if (event === undefined || !is(task, 'bpmn:ReceiveTask')) continue;
        return `Expected ${nameOf(task)} to have no boundary events, as it follows ${nameOf(gateway)}, but it has ${nameOf(event)}`;
      }
      return undefined;
    },
  },
  {
    code: 'event-gateway-parallel',
    clause: '10.6.6',
    sentence: 'A parallel event gateway instantiates its process.',
    on: GATEWAY,
    breach: (gateway) =>
      gateway.get('eventGatewayType') === 'Parallel' && gateway.get('instantiate') !== true
        ? `Expected ${nameOf(gateway)} to instantiate its process, as it is parallel, but it does not`
        : undefined,
  },
  {
    code: 'event-gateway-instantiate',
    clause: '10.6.6',
    sentence: 'An event gateway that instantiates a process has no incoming flows.',
    on: GATEWAY,
    breach: (gateway, graph) => {
      const [flow] = graph.incoming(gateway);
      if (flow === undefined || gateway.get('instantiate') !== true) return undefined;
      return `Expected ${nameOf(gateway)} to have no incoming flows, as it instantiates its process, but it has ${nameOf(flow)}`;
    },
  },
];

function targets(gateway: ModdleElement, graph: ModelGraph): ModdleElement[] {
  return graph.outgoing(gateway).flatMap((flow) => child(flow, 'targetRef') ?? []);
}
