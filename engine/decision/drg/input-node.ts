import { nameOf } from '../../model/problems.ts';
import { describeMismatch } from '../typing/describe.ts';
import { type DmnType, Mismatch } from '../typing/dmn-type.ts';
import type { DrgElement } from './drg-index.ts';
import type { DrgNode, Evaluation } from './evaluation.ts';

/** A variable from outside, read by the name of the input or else by its id. */
export function createInputNode(drg: DrgElement, type: DmnType | undefined): DrgNode {
  const owner = nameOf(drg.element);
  const names = inputNames(drg);
  return {
    owner,
    compute: (evaluation) => readOutside(evaluation, { names, type, what: `input "${drg.name}"` }),
  };
}

export function inputNames({ variable, name, element }: DrgElement): string[] {
  return [...new Set([variable, name, element.id ?? name])];
}

interface Outside {
  names: string[];
  type: DmnType | undefined;
  what: string;
}

/** What does not conform to its type is a mistake of whoever sets the variable, and fails. */
export function readOutside(evaluation: Evaluation, { names, type, what }: Outside): unknown {
  const { lookup } = evaluation.run;
  const found = names.map((name) => lookup(name)).find((value) => value !== undefined) ?? null;
  if (!type) return found;
  const value = type.convert(evaluation.scope([]), found, 'json');
  if (value instanceof Mismatch) throw describeMismatch(what, value);
  return value;
}
