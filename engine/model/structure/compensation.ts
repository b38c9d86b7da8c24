import { child, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { eventKind, has } from './event-kinds.ts';
import { eventDefinitions, isInside, type ModelGraph } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const BOUNDARY = ['bpmn:BoundaryEvent'];
const THROW = ['bpmn:IntermediateThrowEvent', 'bpmn:EndEvent'];

/** Clauses 10.5.4, 10.5.5 and 10.7. */
export const COMPENSATION_RULES: Rule[] = [
  {
    code: 'compensation-boundary-outgoing',
    clause: '10.5.4',
    sentence: 'A boundary event of compensation has no outgoing sequence flow.',
    on: BOUNDARY,
    breach: (event, graph) => {
      const [flow] = graph.outgoing(event);
      if (flow === undefined || !has(event, 'Compensate')) return undefined;
      return `Expected ${nameOf(event)} to have no outgoing sequence flow, as it is of compensation, but it has ${nameOf(flow)}`;
    },
  },
  {
    code: 'compensation-handler',
    clause: '10.7.1',
    sentence: 'A boundary event of compensation has an association with one activity.',
    on: BOUNDARY,
    breach: (event, graph) => {
      if (!has(event, 'Compensate')) return undefined;
      const handlers = handlersOf(event, graph);
      if (handlers.length === 1) return undefined;
      return `Expected ${nameOf(event)} to have an association with exactly one activity but it has ${handlers.map(nameOf).join(', ') || 'none'}`;
    },
  },
  {
    code: 'compensation-handler-marker',
    clause: '10.7.1',
    sentence: 'The activity that compensates is marked as being for compensation.',
    on: BOUNDARY,
    breach: (event, graph) => {
      if (!has(event, 'Compensate')) return undefined;
      const unmarked = handlersOf(event, graph).find((activity) => !isForCompensation(activity));
      if (unmarked === undefined) return undefined;
      return `Expected ${nameOf(unmarked)}, which ${nameOf(event)} leads to, to be marked isForCompensation but it is not`;
    },
  },
  {
    code: 'compensation-handler-scope',
    clause: '10.7.1',
    sentence: 'The activity that compensates stands on the level of what it compensates.',
    on: BOUNDARY,
    breach: (event, graph) => {
      if (!has(event, 'Compensate')) return undefined;
      const far = handlersOf(event, graph).find(({ $parent }) => $parent !== event.$parent);
      if (far === undefined) return undefined;
      return `Expected ${nameOf(far)}, which ${nameOf(event)} leads to, to stand beside it but it is on another level`;
    },
  },
  handlerFlow('compensation-activity-incoming', 'incoming'),
  handlerFlow('compensation-activity-outgoing', 'outgoing'),
  {
    code: 'compensation-activity-association',
    clause: '10.7.1',
    sentence:
      'An activity for compensation has an association with a boundary event of compensation.',
    on: ['bpmn:Activity'],
    breach: (activity, graph) => {
      if (!isForCompensation(activity)) return undefined;
      const events = graph.associated(activity).filter((end) => is(end, ...BOUNDARY));
      if (events.some((event) => has(event, 'Compensate'))) return undefined;
      return `Expected ${nameOf(activity)} to have an association with a boundary event of compensation but it has none`;
    },
  },
  {
    code: 'compensated-activity-visible',
    clause: '10.7.2',
    sentence: 'An event compensates an activity on its own level or on one around it.',
    on: THROW,
    breach: (event) => {
      const far = compensated(event).find(
        ({ $parent }) => $parent === undefined || !isInside(event, $parent),
      );
      if (far === undefined) return undefined;
      return `Expected ${nameOf(event)} to compensate an activity that it can see but ${nameOf(far)} is on another level`;
    },
  },
  {
    code: 'compensated-task-handler',
    clause: '10.5.5',
    sentence: 'A task that an event compensates has a boundary event of compensation.',
    on: THROW,
    breach: (event, graph) => {
      const without = compensated(event).find(
        (activity) =>
          is(activity, 'bpmn:Task') &&
          !graph.boundaryEvents(activity).some((boundary) => has(boundary, 'Compensate')),
      );
      if (without === undefined) return undefined;
      return `Expected ${nameOf(without)}, which ${nameOf(event)} compensates, to have a boundary event of compensation but it has none`;
    },
  },
];

function isForCompensation(activity: ModdleElement): boolean {
  return activity.get('isForCompensation') === true;
}

function handlersOf(event: ModdleElement, graph: ModelGraph): ModdleElement[] {
  return graph.associated(event).filter((end) => is(end, 'bpmn:Activity'));
}

function compensated(event: ModdleElement): ModdleElement[] {
  return eventDefinitions(event)
    .filter((definition) => eventKind(definition) === 'Compensate')
    .flatMap((definition) => child(definition, 'activityRef') ?? [])
    .filter((activity) => is(activity, 'bpmn:Activity'));
}

function handlerFlow(code: string, side: 'incoming' | 'outgoing'): Rule {
  return {
    code,
    clause: '10.7.1',
    sentence: `An activity for compensation has no ${side} sequence flow.`,
    on: ['bpmn:Activity'],
    breach: (activity, graph) => {
      const [flow] = graph[side](activity);
      if (flow === undefined || !isForCompensation(activity)) return undefined;
      return `Expected ${nameOf(activity)} to have no ${side} sequence flow, as the ${kindOf(activity)} is for compensation, but it has ${nameOf(flow)}`;
    },
  };
}
