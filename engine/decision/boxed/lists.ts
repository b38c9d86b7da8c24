import { spend } from '../../expression/limits.ts';
import type { Evaluate, Scope } from '../../expression/scope.ts';
import { elements, type ModdleElement, text } from '../../model/moddle.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { type CompileBox, type LogicCompiler, typed } from '../logic-compiler.ts';

/** A list of expressions. */
export const compileBoxedList: CompileBox = (compiler, element) => {
  const parts = compileElements(compiler, element);
  return (scope) => {
    spend(scope.run.environment.budget, parts.length);
    return parts.map((part) => part(scope));
  };
};

/** A list of contexts written as a grid: its rows by the names of its columns. */
export const compileRelation: CompileBox = (compiler, element) => {
  const columns = elements(element, 'column');
  const names = columns.map((column) => text(column, 'name') ?? '');
  refuseDuplicates(compiler, columns, 'columns');
  const rows = elements(element, 'row').map((row, index) => {
    const cells = compileElements(compiler, row);
    if (cells.length !== columns.length) refuseRow(compiler, row, { index, names, cells });
    return cells.map((cell, at) => typed(columnType(compiler, columns[at]), cell));
  });
  return (scope) => rows.map((row) => buildRow(scope, names, row));
};

function columnType(compiler: LogicCompiler, column: ModdleElement | undefined) {
  return column && compiler.typeOf(column);
}

function buildRow(scope: Scope, names: string[], cells: Evaluate[]): Record<string, unknown> {
  spend(scope.run.environment.budget, cells.length);
  return Object.fromEntries(names.map((name, index) => [name, cells[index]?.(scope) ?? null]));
}

function compileElements(compiler: LogicCompiler, element: ModdleElement): Evaluate[] {
  return elements(element, 'elements').map((each, index) =>
    compiler.compile(each, element, `element ${index + 1} of a list`),
  );
}

function refuseRow(
  { problems, owner }: LogicCompiler,
  row: ModdleElement,
  { index, names, cells }: { index: number; names: string[]; cells: Evaluate[] },
): void {
  problems.error(
    row,
    'relation-cells',
    `Expected ${names.length} cells in row ${index + 1} of a relation of ${owner} but found ${cells.length}`,
  );
}
