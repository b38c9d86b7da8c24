import type { LoopSettings, MultiInstance, StandardLoop } from './definition.ts';
import { compileEventDefinition } from './event-definitions.ts';
import { compileCondition, compileFeel, feelOf } from './expressions.ts';
import { child, elements, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** The loop marker of an activity (clauses 13.3.6 and 13.3.7). */
export function compileLoop(problems: Problems, activity: ModdleElement): LoopSettings | undefined {
  const loop = child(activity, 'loopCharacteristics');
  if (loop?.$type === 'bpmn:StandardLoopCharacteristics') {
    return compileStandard(problems, activity, loop);
  }
  return loop && compileMultiInstance(problems, activity, loop);
}

function compileStandard(
  problems: Problems,
  activity: ModdleElement,
  loop: ModdleElement,
): StandardLoop {
  const condition = optionalCondition(problems, activity, loop, 'loopCondition');
  const maximum = loop.get('loopMaximum');
  if (condition === undefined && typeof maximum !== 'number') {
    problems.error(
      activity,
      'loop',
      `Expected the loop of ${nameOf(activity)} to have a condition or a maximum but it has neither`,
    );
  }
  return {
    kind: 'standard',
    testBefore: loop.get('testBefore') === true,
    ...(condition !== undefined && { condition }),
    ...(typeof maximum === 'number' && { maximum }),
  };
}

function compileMultiInstance(
  problems: Problems,
  activity: ModdleElement,
  loop: ModdleElement,
): MultiInstance {
  const zeebe = extension(loop, 'zeebe:LoopCharacteristics');
  const written = text(child(loop, 'loopCardinality'), 'body');
  const cardinality =
    written === undefined
      ? undefined
      : compileFeel(problems, activity, feelOf(problems, activity, written), 'the cardinality');
  const collection = compileCollection(problems, activity, loop, zeebe);
  if (cardinality === undefined && collection === undefined) {
    problems.error(
      activity,
      'multi-instance',
      `Expected the multi-instance marker of ${nameOf(activity)} to have a cardinality or a collection but it has neither`,
    );
  }
  const itemVariable =
    text(zeebe, 'inputElement') ??
    text(loop, 'camunda:elementVariable') ??
    text(child(loop, 'inputDataItem'), 'name');
  const completion = optionalCondition(problems, activity, loop, 'completionCondition');
  return {
    kind: 'multiInstance',
    isSequential: loop.get('isSequential') === true,
    ...(cardinality !== undefined && { cardinality }),
    ...(collection !== undefined && { collection }),
    ...(itemVariable !== undefined && { itemVariable }),
    ...(completion !== undefined && { completionCondition: completion }),
    ...compileOutput(problems, activity, loop, zeebe),
    ...compileBehavior(problems, activity, loop),
  };
}

/** `zeebe:` and `camunda:` name a collection by an expression, plain BPMN by a data reference. */
function compileCollection(
  problems: Problems,
  activity: ModdleElement,
  loop: ModdleElement,
  zeebe: ModdleElement | undefined,
) {
  const referred = child(loop, 'loopDataInputRef');
  const written =
    text(zeebe, 'inputCollection') ??
    text(loop, 'camunda:collection') ??
    text(referred, 'name') ??
    referred?.id;
  if (written === undefined) return undefined;
  return compileFeel(problems, activity, feelOf(problems, activity, written), 'the collection');
}

function compileOutput(
  problems: Problems,
  activity: ModdleElement,
  loop: ModdleElement,
  zeebe: ModdleElement | undefined,
): Pick<MultiInstance, 'outputCollection' | 'output' | 'outputVariable'> {
  const referred = child(loop, 'loopDataOutputRef');
  const outputCollection = text(zeebe, 'outputCollection') ?? text(referred, 'name');
  if (outputCollection === undefined) return {};
  const written = text(zeebe, 'outputElement') ?? text(child(loop, 'outputDataItem'), 'name');
  if (written === undefined) {
    problems.error(
      activity,
      'multi-instance',
      `Expected ${nameOf(activity)} to say what it collects in ${outputCollection} but it has no output element`,
    );
    return {};
  }
  const source = feelOf(problems, activity, written);
  const output = compileFeel(problems, activity, source, 'the output element');
  if (output === undefined) return {};
  const isVariable = output.names.length === 1 && output.names[0] === source.trim();
  return { outputCollection, output, ...(isVariable && { outputVariable: source.trim() }) };
}

function compileBehavior(
  problems: Problems,
  activity: ModdleElement,
  loop: ModdleElement,
): Pick<MultiInstance, 'behavior' | 'thrown' | 'rules'> {
  const behavior = String(loop.get('behavior') ?? 'All').toLowerCase() as MultiInstance['behavior'];
  const reference = { none: 'noneBehaviorEventRef', one: 'oneBehaviorEventRef' } as const;
  if (behavior === 'complex') return { behavior, rules: compileRules(problems, activity, loop) };
  // A behavior that the standard does not know is refused by the static checks.
  if (behavior !== 'none' && behavior !== 'one') return { behavior: 'all', rules: [] };
  const definition = child(loop, reference[behavior]);
  const thrown = definition && compileThrown(problems, activity, definition);
  return { behavior, rules: [], ...(thrown !== undefined && { thrown }) };
}

function compileRules(problems: Problems, activity: ModdleElement, loop: ModdleElement) {
  return elements(loop, 'complexBehaviorDefinition').flatMap((rule) => {
    const condition = optionalCondition(problems, activity, rule, 'condition');
    const event = child(rule, 'event');
    const thrown = (event === undefined ? [] : elements(event, 'eventDefinitions')).flatMap(
      (definition) => compileThrown(problems, activity, definition) ?? [],
    );
    return condition === undefined ? [] : [{ condition, thrown }];
  });
}

/** Read as an event that throws, whatever refers to it. */
function compileThrown(problems: Problems, activity: ModdleElement, definition: ModdleElement) {
  const kind = definition.$type.replace(/^bpmn:|EventDefinition$/g, '');
  if (['Message', 'Signal', 'Escalation', 'Error', 'Compensate'].includes(kind)) {
    return compileEventDefinition(problems, activity, definition);
  }
  problems.error(
    activity,
    'event-position',
    `Expected ${nameOf(activity)} to throw an event by its multi-instance behavior but found ${definition.$type}`,
  );
  return undefined;
}

function optionalCondition(
  problems: Problems,
  activity: ModdleElement,
  holder: ModdleElement,
  property: string,
) {
  const written = text(child(holder, property), 'body');
  return written === undefined ? undefined : compileCondition(problems, activity, written);
}
