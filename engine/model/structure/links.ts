import type { ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { has } from './event-kinds.ts';
import { linkNames, type ModelGraph, processOf } from './graph.ts';
import type { Rule } from './rule.ts';

const SOURCE = ['bpmn:IntermediateThrowEvent'];
const TARGET = ['bpmn:IntermediateCatchEvent'];

/** Links replace a sequence flow within one level of a process: clauses 10.5.4 and 10.5.5. */
export const LINK_RULES: Rule[] = [
  {
    code: 'link-name',
    clause: '10.5.5',
    sentence: 'A link event has a name.',
    on: [...SOURCE, ...TARGET],
    breach: (event) =>
      linkNames(event).includes('')
        ? `Expected the link of ${nameOf(event)} to have a name but it has none`
        : undefined,
  },
  {
    code: 'link-without-target',
    clause: '10.5.4',
    sentence: 'The source of a link has a target of the same name in its process.',
    on: SOURCE,
    breach: (event, graph) => {
      const lonely = named(event).find((name) => !graph.linkTargets(name).some(sameProcess(event)));
      if (lonely === undefined) return undefined;
      return `Expected a link target named "${lonely}" for ${nameOf(event)} but there is none`;
    },
  },
  {
    code: 'link-without-source',
    clause: '10.5.4',
    sentence: 'The target of a link has a source of the same name in its process.',
    on: TARGET,
    breach: (event, graph) => {
      const lonely = named(event).find((name) => !graph.linkSources(name).some(sameProcess(event)));
      if (lonely === undefined) return undefined;
      return `Expected a link source named "${lonely}" for ${nameOf(event)} but there is none`;
    },
  },
  {
    code: 'link-across-scopes',
    clause: '10.5.4',
    sentence: 'The source and the target of a link are on the same level of a process.',
    on: SOURCE,
    breach: (event, graph) => {
      for (const name of named(event)) {
        const targets = graph.linkTargets(name).filter(sameProcess(event));
        const [other] = targets;
        if (other === undefined || targets.some(beside(event))) continue;
        return `Expected the target of link "${name}" beside ${nameOf(event)} but ${nameOf(other)} is on another level`;
      }
      return undefined;
    },
  },
  {
    code: 'several-link-targets',
    clause: '10.5.4',
    sentence: 'A link has one target.',
    on: TARGET,
    breach: (event, graph) => {
      for (const name of named(event)) {
        const first = graph.linkTargets(name).find(beside(event));
        if (first === undefined || first === event) continue;
        return `Expected one target for link "${name}" but ${nameOf(event)} is another beside ${nameOf(first)}`;
      }
      return undefined;
    },
  },
  {
    code: 'link-source-outgoing',
    clause: '10.5.4',
    sentence: 'The source of a link has no outgoing sequence flow.',
    on: SOURCE,
    breach: (event, graph) => strayFlow(event, graph, 'outgoing'),
  },
  {
    code: 'link-target-incoming',
    clause: '10.5.4',
    sentence: 'The target of a link has no incoming sequence flow.',
    on: TARGET,
    breach: (event, graph) => strayFlow(event, graph, 'incoming'),
  },
];

function named(event: ModdleElement): string[] {
  return linkNames(event).filter((name) => name !== '');
}

function sameProcess(event: ModdleElement): (other: ModdleElement) => boolean {
  const process = processOf(event);
  return (other) => processOf(other) === process;
}

function beside(event: ModdleElement): (other: ModdleElement) => boolean {
  return ({ $parent }) => $parent === event.$parent;
}

function strayFlow(
  event: ModdleElement,
  graph: ModelGraph,
  direction: 'incoming' | 'outgoing',
): string | undefined {
  const [flow] = graph[direction](event);
  if (flow === undefined || !has(event, 'Link')) return undefined;
  return `Expected ${nameOf(event)} to have no ${direction} sequence flow, as it is a link, but it has ${nameOf(flow)}`;
}
