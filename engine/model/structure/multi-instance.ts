import { child, elements, extension, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import type { Rule } from './rule.ts';

const MULTI = ['bpmn:MultiInstanceLoopCharacteristics'];
const LOOP = ['bpmn:StandardLoopCharacteristics'];

/** Clause 10.3.8. */
export const MULTI_INSTANCE_RULES: Rule[] = [
  {
    code: 'multi-instance-count',
    clause: '10.3.8',
    sentence:
      'A multi-instance activity of an executable process has a cardinality or a collection.',
    on: MULTI,
    breach: (loop) =>
      hasCardinality(loop) || hasCollection(loop)
        ? undefined
        : `Expected ${owner(loop)} to have a loop cardinality or a collection but it has neither`,
  },
  {
    code: 'multi-instance-choice',
    clause: '10.3.8',
    sentence: 'A multi-instance activity has a cardinality or a collection, not both.',
    on: MULTI,
    breach: (loop) =>
      hasCardinality(loop) && child(loop, 'loopDataInputRef') !== undefined
        ? `Expected ${owner(loop)} to have a loop cardinality or a loopDataInputRef but it has both`
        : undefined,
  },
  eventNeeded('multi-instance-none-event', 'None', 'noneBehaviorEventRef'),
  eventNeeded('multi-instance-one-event', 'One', 'oneBehaviorEventRef'),
  {
    code: 'multi-instance-complex',
    clause: '10.3.8',
    sentence:
      'Only a multi-instance activity of complex behavior has complex behavior definitions.',
    on: MULTI,
    breach: (loop) => {
      const behavior = String(loop.get('behavior'));
      if (behavior === 'Complex' || elements(loop, 'complexBehaviorDefinition').length === 0)
        return;
      return `Expected ${owner(loop)} to have behavior Complex, as it has a complexBehaviorDefinition, but it is ${behavior}`;
    },
  },
  {
    code: 'multi-instance-complex-missing',
    clause: '10.3.8',
    sentence: 'A multi-instance activity of complex behavior has a complex behavior definition.',
    on: MULTI,
    breach: (loop) =>
      loop.get('behavior') === 'Complex' && elements(loop, 'complexBehaviorDefinition').length === 0
        ? `Expected ${owner(loop)} to have a complexBehaviorDefinition, as its behavior is Complex, but it has none`
        : undefined,
  },
  {
    code: 'complex-behavior-condition',
    clause: '10.3.8',
    sentence: 'A complex behavior definition has a condition.',
    on: ['bpmn:ComplexBehaviorDefinition'],
    breach: (definition) =>
      text(child(definition, 'condition'), 'body') === undefined
        ? `Expected the complexBehaviorDefinition of ${owner(definition.$parent)} to have a condition but it has none`
        : undefined,
  },
  {
    code: 'complex-behavior-event',
    clause: '10.3.8',
    sentence: 'The event of a complex behavior definition says what is thrown.',
    on: ['bpmn:ImplicitThrowEvent'],
    breach: (event) =>
      elements(event, 'eventDefinitions').length + elements(event, 'eventDefinitionRef').length ===
      0
        ? `Expected the event of a complexBehaviorDefinition of ${owner(event.$parent?.$parent)} to have an event definition but it has none`
        : undefined,
  },
  {
    code: 'loop-condition',
    clause: '10.3.8',
    sentence: 'A loop of an executable process has a condition or a maximum.',
    on: LOOP,
    breach: (loop) =>
      text(child(loop, 'loopCondition'), 'body') === undefined &&
      loop.get('loopMaximum') === undefined
        ? `Expected ${owner(loop)} to have a loop condition or a maximum but it has neither`
        : undefined,
  },
  {
    code: 'loop-maximum',
    clause: '10.3.8',
    sentence: 'The maximum of a loop is a whole number of at least 0.',
    on: LOOP,
    breach: (loop) => {
      const maximum = loop.get('loopMaximum');
      if (maximum === undefined || (Number.isInteger(maximum) && Number(maximum) >= 0)) return;
      return `Expected loopMaximum of ${owner(loop)} to be a whole number of at least 0 but it is ${Number.isNaN(maximum) ? 'not a number' : String(maximum)}`;
    },
  },
];

/** The activity that repeats is what a person sees. */
function owner(loop: ModdleElement | undefined): string {
  const activity = loop?.$parent;
  return activity === undefined ? 'the activity' : nameOf(activity);
}

function hasCardinality(loop: ModdleElement): boolean {
  return text(child(loop, 'loopCardinality'), 'body') !== undefined;
}

/** In the words of the standard, of `zeebe:` or of `camunda:`. */
function hasCollection(loop: ModdleElement): boolean {
  return (
    child(loop, 'loopDataInputRef') !== undefined ||
    extension(loop, 'zeebe:LoopCharacteristics') !== undefined ||
    text(loop, 'camunda:collection') !== undefined
  );
}

function eventNeeded(code: string, behavior: string, property: string): Rule {
  return {
    code,
    clause: '10.3.8',
    sentence: `A multi-instance activity of behavior ${behavior} says which event is thrown.`,
    on: MULTI,
    breach: (loop) =>
      loop.get('behavior') === behavior && child(loop, property) === undefined
        ? `Expected ${owner(loop)} to have a ${property}, as its behavior is ${behavior}, but it has none`
        : undefined,
  };
}
