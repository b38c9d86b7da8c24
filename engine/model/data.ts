import type { Mapping } from './definition.ts';
import { compileFeel, feelOf, variableExpression } from './expressions.ts';
import { child, elements, type ModdleElement, text } from './moddle.ts';
import type { Problems } from './problems.ts';

/** What the drawing tool writes as the target of an association that only documents. */
const PLACEHOLDER = '__targetRef_placeholder';

/**
 * Data objects and properties are variables of the scope that they stand in, by their name or, if
 * they have none, their id (clause 10.4.1).
 */
export function dataOf(scope: ModdleElement): string[] {
  const objects = elements(scope, 'flowElements').filter(
    ({ $type }) => $type === 'bpmn:DataObject',
  );
  return [...objects, ...elements(scope, 'properties')]
    .map(nameOfData)
    .filter((name) => name !== PLACEHOLDER);
}

/** Data associations are input and output mappings (clause 10.4.2). */
export function compileAssociations(
  problems: Problems,
  activity: ModdleElement,
): { inputs: Mapping[]; outputs: Mapping[] } {
  const compile = (property: string) =>
    elements(activity, property).flatMap((each) => compileAssociation(problems, activity, each));
  return { inputs: compile('dataInputAssociations'), outputs: compile('dataOutputAssociations') };
}

function compileAssociation(
  problems: Problems,
  activity: ModdleElement,
  association: ModdleElement,
): Mapping[] {
  const assignments = elements(association, 'assignment');
  if (assignments.length > 0) {
    return assignments.flatMap((each) => compileAssignment(problems, activity, each));
  }
  const [from] = elements(association, 'sourceRef');
  const to = child(association, 'targetRef');
  const target = to && nameOfData(variableOf(to));
  const transformation = text(child(association, 'transformation'), 'body');
  const source =
    transformation === undefined
      ? from && variableExpression(nameOfData(variableOf(from)))
      : compileFeel(
          problems,
          activity,
          feelOf(problems, activity, transformation),
          'a transformation',
        );
  if (source === undefined || target === undefined || target === PLACEHOLDER) return [];
  return [{ source, target, optional: true }];
}

function compileAssignment(
  problems: Problems,
  activity: ModdleElement,
  assignment: ModdleElement,
): Mapping[] {
  const from = text(child(assignment, 'from'), 'body');
  const target = text(child(assignment, 'to'), 'body')?.replace(/^=\s*/, '');
  if (from === undefined || target === undefined) return [];
  const source = compileFeel(problems, activity, feelOf(problems, activity, from), 'an assignment');
  return source === undefined ? [] : [{ source, target }];
}

/** A reference stands for the object that it refers to; a store is known by its own name. */
function variableOf(element: ModdleElement): ModdleElement {
  return child(element, 'dataObjectRef') ?? child(element, 'dataStoreRef') ?? element;
}

function nameOfData(element: ModdleElement): string {
  return element.name ?? element.id ?? '';
}
