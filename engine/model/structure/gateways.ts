import { child, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import type { ModelGraph } from './graph.ts';
import type { Rule } from './rule.ts';

const GATEWAY = ['bpmn:Gateway'];

/** Clauses 8.4.9 and 10.6. */
export const GATEWAY_RULES: Rule[] = [
  {
    code: 'converging-outgoing',
    clause: '8.4.9',
    sentence: 'A converging gateway has no more than one outgoing flow.',
    on: GATEWAY,
    breach: (gateway, graph) => tooMany(gateway, graph, 'Converging', 'outgoing'),
  },
  {
    code: 'diverging-incoming',
    clause: '8.4.9',
    sentence: 'A diverging gateway has no more than one incoming flow.',
    on: GATEWAY,
    breach: (gateway, graph) => tooMany(gateway, graph, 'Diverging', 'incoming'),
  },
  {
    code: 'mixed-incoming',
    clause: '8.4.9',
    sentence: 'A mixed gateway has several incoming flows.',
    on: GATEWAY,
    breach: (gateway, graph) => tooFew(gateway, graph, 'incoming'),
  },
  {
    code: 'mixed-outgoing',
    clause: '8.4.9',
    sentence: 'A mixed gateway has several outgoing flows.',
    on: GATEWAY,
    breach: (gateway, graph) => tooFew(gateway, graph, 'outgoing'),
  },
  {
    code: 'idle-gateway',
    clause: '8.4.9',
    sentence: 'A gateway has several incoming or several outgoing flows.',
    on: GATEWAY,
    severity: 'warning',
    breach: (gateway, graph) => {
      if (graph.incoming(gateway).length > 1 || graph.outgoing(gateway).length > 1)
        return undefined;
      return `Expected ${nameOf(gateway)} to have several incoming or several outgoing flows but it merges and splits nothing`;
    },
  },
  {
    code: 'complex-join-condition',
    clause: '10.6.5',
    sentence: 'A complex gateway that joins flows has an activation condition.',
    on: ['bpmn:ComplexGateway'],
    breach: (gateway, graph) => {
      const joined = graph.incoming(gateway).length;
      const condition = text(child(gateway, 'activationCondition'), 'body');
      if (joined < 2 || condition !== undefined) return undefined;
      return `Expected ${nameOf(gateway)} to have an activation condition, as it joins ${String(joined)} flows, but it has none`;
    },
  },
];

function tooMany(
  gateway: ModdleElement,
  graph: ModelGraph,
  gatewayDirection: string,
  side: 'incoming' | 'outgoing',
): string | undefined {
  const count = graph[side](gateway).length;
  if (gateway.get('gatewayDirection') !== gatewayDirection || count < 2) return undefined;
  return `Expected ${nameOf(gateway)} to have one ${side} flow, as its direction is ${gatewayDirection}, but it has ${String(count)}`;
}

function tooFew(
  gateway: ModdleElement,
  graph: ModelGraph,
  side: 'incoming' | 'outgoing',
): string | undefined {
  const count = graph[side](gateway).length;
  if (gateway.get('gatewayDirection') !== 'Mixed' || count > 1) return undefined;
  return `Expected ${nameOf(gateway)} to have several ${side} flows, as its direction is Mixed, but it has ${String(count)}`;
}
