import { child, type ModdleElement, elements, text } from '../moddle.ts';
import { messageFlowName } from '../messages.ts';
import { nameOf } from '../problems.ts';
import { eventKind, type EventKind, eventKinds, has } from './event-kinds.ts';
import { eventDefinitions, isEventSubProcess } from './graph.ts';
import type { Rule } from './rule.ts';
import { is } from './typed.ts';

/** Which trigger or result an event may have at which place (table 10.93), and what it must say. */
export const EVENT_POSITION_RULES: Rule[] = [
  position({
    code: 'process-start-trigger',
    clause: '10.5.2',
    sentence: 'A process starts by nothing, a message, a timer, a condition or a signal.',
    on: ['bpmn:StartEvent'],
    applies: ({ $parent }) => is($parent, 'bpmn:Process'),
    kinds: ['Message', 'Timer', 'Conditional', 'Signal'],
  }),
  {
    code: 'subprocess-start',
    clause: '10.5.2',
    sentence: 'An embedded subprocess starts by a none start event.',
    on: ['bpmn:StartEvent'],
    breach: (event) => {
      const scope = event.$parent;
      if (scope === undefined || !is(scope, 'bpmn:SubProcess') || isEventSubProcess(scope)) return;
      const [kind] = eventKinds(event);
      if (kind === undefined) return undefined;
      return `Expected subprocess ${nameOf(scope)} to begin with a none start event but ${nameOf(event)} has a trigger: ${kind}`;
    },
  },
  position({
    code: 'event-subprocess-start-trigger',
    clause: '10.5.2',
    sentence:
      'An event subprocess starts by a message, a timer, an error, an escalation, compensation, a condition or a signal.',
    on: ['bpmn:StartEvent'],
    applies: ({ $parent }) => isEventSubProcess($parent),
    kinds: ['Message', 'Timer', 'Error', 'Escalation', 'Compensate', 'Conditional', 'Signal'],
  }),
  {
    code: 'event-subprocess-start-none',
    clause: '10.3.5',
    sentence: 'The start event of an event subprocess has a trigger.',
    on: ['bpmn:StartEvent'],
    breach: (event) =>
      isEventSubProcess(event.$parent) && eventDefinitions(event).length === 0
        ? `Expected ${nameOf(event)} to say what starts its event subprocess but it has no event definition`
        : undefined,
  },
  position({
    code: 'catch-trigger',
    clause: '10.5.4',
    sentence:
      'An intermediate event in a flow catches a message, a timer, a condition, a link or a signal.',
    on: ['bpmn:IntermediateCatchEvent'],
    kinds: ['Message', 'Timer', 'Conditional', 'Link', 'Signal'],
  }),
  position({
    code: 'boundary-trigger',
    clause: '10.5.4',
    sentence:
      'A boundary event catches a message, a timer, an error, an escalation, a cancellation, compensation, a condition or a signal.',
    on: ['bpmn:BoundaryEvent'],
    kinds: [
      'Message',
      'Timer',
      'Error',
      'Escalation',
      'Cancel',
      'Compensate',
      'Conditional',
      'Signal',
    ],
  }),
  {
    code: 'missing-event-definition',
    clause: '10.5.4',
    sentence: 'An intermediate catch event and a boundary event say what they wait for.',
    on: ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'],
    breach: (event) =>
      eventDefinitions(event).length > 0
        ? undefined
        : `Expected ${nameOf(event)} to say what it waits for but it has no event definition`,
  },
  position({
    code: 'throw-result',
    clause: '10.5.4',
    sentence:
      'An intermediate event throws nothing, a message, an escalation, compensation, a link or a signal.',
    on: ['bpmn:IntermediateThrowEvent'],
    kinds: ['Message', 'Escalation', 'Compensate', 'Link', 'Signal'],
  }),
  position({
    code: 'end-result',
    clause: '10.5.3',
    sentence:
      'An end event ends with nothing, a message, an error, an escalation, a cancellation, compensation, a signal or termination.',
    on: ['bpmn:EndEvent'],
    kinds: ['Message', 'Error', 'Escalation', 'Cancel', 'Compensate', 'Signal', 'Terminate'],
  }),
  {
    code: 'timer-syntax',
    clause: '10.5.5',
    sentence: 'A timer has exactly one of a date, a duration and a cycle.',
    on: ['bpmn:CatchEvent'],
    breach: (event) =>
      of(event, 'Timer', (definition) => {
        const given = ['timeDate', 'timeDuration', 'timeCycle'].filter(
          (property) => text(child(definition, property), 'body') !== undefined,
        );
        if (given.length === 1) return undefined;
        return `Expected the timer of ${nameOf(event)} to have a date, a duration or a cycle but it has ${given.join(' and ') || 'none'}`;
      }),
  },
  {
    code: 'missing-condition-expression',
    clause: '10.5.5',
    sentence: 'A conditional event of an executable process has a condition.',
    on: ['bpmn:CatchEvent'],
    breach: (event) =>
      of(event, 'Conditional', (definition) =>
        hasCondition(definition)
          ? undefined
          : `Expected ${nameOf(event)} to have a condition but it has none`,
      ),
  },
  {
    code: 'missing-message',
    clause: '10.5.5',
    compilerCode: 'missing-reference',
    sentence: 'A message event of an executable process names its message, or how it is sent.',
    on: ['bpmn:Event'],
    breach: (event) =>
      of(event, 'Message', (definition) =>
        refersTo(definition, 'messageRef', 'operationRef') ||
        isSentByWorker(event, definition) ||
        messageFlowName(event) !== undefined
          ? undefined
          : `Expected ${nameOf(event)} to refer to a message but it does not`,
      ),
  },
  {
    code: 'missing-signal',
    clause: '10.5.5',
    compilerCode: 'missing-reference',
    sentence: 'A signal event of an executable process names its signal.',
    on: ['bpmn:Event'],
    breach: (event) =>
      of(event, 'Signal', (definition) =>
        refersTo(definition, 'signalRef')
          ? undefined
          : `Expected ${nameOf(event)} to refer to a signal but it does not`,
      ),
  },
  {
    code: 'missing-error-code',
    clause: '8.4.3',
    compilerCode: 'missing-reference',
    sentence: 'An error end event of an executable process has an error with a code.',
    on: ['bpmn:ThrowEvent'],
    breach: (event) =>
      of(event, 'Error', (definition) =>
        text(child(definition, 'errorRef'), 'errorCode') === undefined
          ? `Expected ${nameOf(event)} to refer to an error with a code but it does not`
          : undefined,
      ),
  },
  {
    code: 'missing-escalation-code',
    clause: '8.4.4',
    compilerCode: 'missing-reference',
    sentence: 'An event of an executable process that throws an escalation has one with a code.',
    on: ['bpmn:ThrowEvent'],
    breach: (event) =>
      of(event, 'Escalation', (definition) =>
        text(child(definition, 'escalationRef'), 'escalationCode') === undefined
          ? `Expected ${nameOf(event)} to refer to an escalation with a code but it does not`
          : undefined,
      ),
  },
];

interface Position extends Omit<Rule, 'breach'> {
  kinds: EventKind[];
  applies?: (event: ModdleElement) => boolean;
}

function position({ kinds, applies = () => true, ...rule }: Position): Rule {
  return {
    ...rule,
    breach: (event) => {
      const wrong = eventKinds(event).find((kind) => !(kinds as string[]).includes(kind));
      if (wrong === undefined || !applies(event)) return undefined;
      return `Expected ${nameOf(event)} to be one of ${kinds.join(', ')} here but it is ${wrong}`;
    },
  };
}

/** The first breach among the definitions of one kind. */
function of(
  event: ModdleElement,
  kind: EventKind,
  breach: (definition: ModdleElement) => string | undefined,
): string | undefined {
  if (!has(event, kind)) return undefined;
  for (const definition of eventDefinitions(event)) {
    const found = eventKind(definition) === kind ? breach(definition) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasCondition(definition: ModdleElement): boolean {
  return text(child(definition, 'condition'), 'body') !== undefined;
}

function refersTo(definition: ModdleElement, ...properties: string[]): boolean {
  return properties.some((property) => child(definition, property) !== undefined);
}

/** In the vocabularies of Camunda a worker may send the message, which then has no name. */
function isSentByWorker(event: ModdleElement, definition: ModdleElement): boolean {
  if (!is(event, 'bpmn:ThrowEvent')) return false;
  const container = child(event, 'extensionElements');
  const added = container === undefined ? [] : elements(container, 'values');
  return (
    added.some(({ $type }) => $type === 'zeebe:TaskDefinition') ||
    ['type', 'class', 'expression', 'delegateExpression'].some(
      (attribute) => text(definition, `camunda:${attribute}`) !== undefined,
    )
  );
}
