import type { Scope } from '../../expression/scope.ts';
import { child, type ModdleElement } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import { compileTable } from '../table/compile-table.ts';
import { evaluateTable, type TableAnswer } from '../table/evaluate-table.ts';
import type { Table } from '../table/table.ts';
import type { LogicCompiler } from '../logic-compiler.ts';
import { describeMismatch } from '../typing/describe.ts';
import { type DmnType, Mismatch } from '../typing/dmn-type.ts';
import type { Bindings } from './bindings.ts';
import type { DrgElement } from './drg-index.ts';
import type { DrgNode, Evaluation } from './evaluation.ts';

export interface DecisionNode extends DrgNode {
  /** The table that the decision consists of, if it is one. */
  table: Table | undefined;
  decide(evaluation: Evaluation): TableAnswer;
}

/** A decision: its logic, with the names of what it requires. */
export function createDecisionNode(
  drg: DrgElement,
  bindings: Bindings,
  compiler: LogicCompiler,
): DecisionNode {
  const owner = nameOf(drg.element);
  const element = child(drg.element, 'decisionLogic');
  const type =
    compiler.typeOf(child(drg.element, 'variable')) ?? (element && compiler.typeOf(element));
  const table =
    element?.$type === 'dmn:DecisionTable' ? compileTable(compiler, element) : undefined;
  const logic = table
    ? (scope: Scope) => evaluateTable(table, scope)
    : plainLogic(compiler, drg.element, element);
  const decide = (evaluation: Evaluation) => {
    const { value, rules } = logic(evaluation.scope(bindings.values(evaluation)));
    return { value: resultOf(evaluation, value, { type, owner }), rules };
  };
  return { owner, table, decide, compute: (evaluation) => decide(evaluation).value };
}

function plainLogic(
  compiler: LogicCompiler,
  decision: ModdleElement,
  element: ModdleElement | undefined,
): (scope: Scope) => TableAnswer {
  const evaluate = compiler.compile(element, decision, 'the logic');
  return (scope) => ({ value: evaluate(scope), rules: [] });
}

function resultOf(
  evaluation: Evaluation,
  value: unknown,
  { type, owner }: { type: DmnType | undefined; owner: string },
): unknown {
  if (!type) return value;
  const result = type.convert(evaluation.scope([]), value, 'feel');
  if (result instanceof Mismatch) throw describeMismatch(`the result of ${owner}`, result);
  return result;
}
