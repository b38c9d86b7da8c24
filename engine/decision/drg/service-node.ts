import { createFunction } from '../../expression/compile-functions.ts';
import type { Run } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import { nameOf } from '../../model/problems.ts';
import type { TableAnswer } from '../table/evaluate-table.ts';
import { convertOrNull, type DmnType } from '../typing/dmn-type.ts';
import type { DecisionNode } from './decision-node.ts';
import type { DrgElement } from './drg-index.ts';
import { type DrgNode, Evaluation } from './evaluation.ts';
import { inputNames, readOutside } from './input-node.ts';

/** An input of a decision service: an input, or a decision that is not made within it. */
export interface ServiceInput {
  drg: DrgElement;
  node: DrgNode;
  type: DmnType | undefined;
}

export interface ServiceOutput {
  drg: DrgElement;
  node: DecisionNode;
}

export interface ServiceNode extends DrgNode {
  inputs: ServiceInput[];
  outputs: ServiceOutput[];
  /** As a decision from outside: its inputs are variables. */
  decide(run: Run): TableAnswer;
}

interface Service {
  drg: DrgElement;
  inputs: ServiceInput[];
  outputs: ServiceOutput[];
  type: DmnType | undefined;
}

/** A decision service: for decisions a function of its inputs, from outside a decision. */
export function createServiceNode({ drg, inputs, outputs, type }: Service): ServiceNode {
  const names = serviceParameters(inputs);
  const answer = (run: Run, values: unknown[]) => {
    const evaluation = new Evaluation(run, givenValues(run, inputs, values));
    const { value, rules } = answerOf(outputs, evaluation);
    return { value: convertOrNull(type, evaluation.scope([]), value), rules };
  };
  return {
    owner: nameOf(drg.element),
    inputs,
    outputs,
    compute: ({ run }) =>
      createFunction({ run, parent: undefined, values: [] }, names, (scope) => {
        const { value } = answer(run, scope.values);
        return value;
      }),
    decide: (run) => answer(run, readInputs(run, inputs)),
  };
}

export function serviceParameters(inputs: Pick<ServiceInput, 'drg'>[]): string[] {
  return inputs.map(({ drg }) => normalizeName(drg.variable));
}

function givenValues(run: Run, inputs: ServiceInput[], values: unknown[]) {
  const scope = { run, parent: undefined, values: [] };
  return new Map(
    inputs.map(({ node, type }, index) => [
      node,
      convertOrNull(type, scope, values[index] ?? null),
    ]),
  );
}

function readInputs(run: Run, inputs: ServiceInput[]): unknown[] {
  const evaluation = new Evaluation(run);
  return inputs.map(({ drg, type }) =>
    readOutside(evaluation, { names: inputNames(drg), type, what: `input "${drg.name}"` }),
  );
}

/** One output decision gives its value, several a context by their names. */
function answerOf(outputs: ServiceOutput[], evaluation: Evaluation): TableAnswer {
  const [only] = outputs;
  if (only && outputs.length === 1) return only.node.decide(evaluation);
  const entries = outputs.map(({ drg, node }) => [drg.variable, evaluation.valueOf(node)] as const);
  return { value: Object.fromEntries(entries), rules: [] };
}
