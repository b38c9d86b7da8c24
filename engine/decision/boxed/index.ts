import type { Evaluate } from '../../expression/scope.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { CompileBox } from '../logic-compiler.ts';
import { compileTable } from '../table/compile-table.ts';
import { evaluateTable } from '../table/evaluate-table.ts';
import { compileBoxedContext } from './context.ts';
import { compileConditional } from './conditional.ts';
import { compileBoxedFilter } from './filter.ts';
import { compileFunctionDefinition } from './function-definition.ts';
import { compileInvocation } from './invocation.ts';
import { compileBoxedFor, compileBoxedQuantifier } from './iterators.ts';
import { compileBoxedList, compileRelation } from './lists.ts';
import { compileLiteral } from './literal.ts';

/** How each kind of boxed expression is compiled; what is missing here is not supported. */
const BOXES: Record<string, CompileBox> = {
  'dmn:Conditional': compileConditional,
  'dmn:Context': compileBoxedContext,
  'dmn:DecisionTable': (compiler, element) => {
    const table = compileTable(compiler, element);
    return (scope) => evaluateTable(table, scope).value;
  },
  'dmn:Every': compileBoxedQuantifier,
  'dmn:Filter': compileBoxedFilter,
  'dmn:For': compileBoxedFor,
  'dmn:FunctionDefinition': (compiler, element) =>
    compileFunctionDefinition(compiler, element).evaluate,
  'dmn:Invocation': compileInvocation,
  'dmn:List': compileBoxedList,
  'dmn:LiteralExpression': compileLiteral,
  'dmn:Relation': compileRelation,
  'dmn:Some': compileBoxedQuantifier,
};

/** Compiles a boxed expression of any kind. */
export const compileBox: CompileBox = (compiler, element) => {
  const compile = BOXES[element.$type];
  return compile ? compile(compiler, element) : refuse(compiler, element);
};

function refuse({ problems, owner }: Parameters<CompileBox>[0], element: ModdleElement): Evaluate {
  problems.error(
    element,
    'unsupported-element',
    `Expected a boxed expression of DMN in ${owner} but found ${element.$type}`,
  );
  return () => null;
}
