import { forEachElement } from '../../expression/compile-loops.ts';
import { isTruthy } from '../../expression/feel-types.ts';
import { checkListLength } from '../../expression/limits.ts';
import { type Evaluate, LexicalScope, type Scope } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import { child, type ModdleElement, text } from '../../model/moddle.ts';
import type { CompileBox, LogicCompiler } from '../logic-compiler.ts';
import { convertOrNull } from '../typing/dmn-type.ts';
import { compileChild } from './conditional.ts';

/** Where the variable of the iterator lies, and behind it the results so far. */
const VARIABLE = 0;
const PARTIAL = 1;

/** `for variable in list return expression`. */
export const compileBoxedFor: CompileBox = (compiler, element) => {
  const loop = compileLoop(compiler, element, 'return');
  return (scope) => {
    const results: unknown[] = [];
    const isList = loop.forEach(scope, (turn) => {
      turn.values[PARTIAL] = results;
      results.push(loop.body(turn));
      checkListLength(results.length);
      return true;
    });
    return isList ? results : null;
  };
};

/** `every` or `some variable in list satisfies condition`. */
export const compileBoxedQuantifier: CompileBox = (compiler, element) => {
  const isSome = element.$type === 'dmn:Some';
  const loop = compileLoop(compiler, element, 'satisfies');
  return (scope) => {
    let result = !isSome;
    const isList = loop.forEach(scope, (turn) => {
      if (isTruthy(loop.body(turn)) === isSome) result = isSome;
      return result !== isSome;
    });
    return isList ? result : null;
  };
};

interface Loop {
  body: Evaluate;
  /** Takes the turns until one says no; false if what is to be gone through is no list. */
  forEach(scope: Scope, turn: (scope: Scope) => boolean): boolean;
}

function compileLoop(compiler: LogicCompiler, element: ModdleElement, property: string): Loop {
  const variable = text(element, 'iteratorVariable');
  if (variable === undefined) refuseNameless(compiler, element);
  const list = compileChild(compiler, element, 'in');
  const type = compiler.typeOf(child(element, 'in'));
  const names = [normalizeName(variable ?? ''), 'partial'];
  const scope = LexicalScope.ofNames(compiler.scope, names);
  const within = compiler.within(scope, { [variable ?? '']: type });
  // The list is not seen from inside of the loop.
  const source: Evaluate = (inside) => list(inside.parent as Scope);
  return {
    body: compileChild(within, element, property),
    forEach: (around, turn) =>
      forEachElement(around, [], { slot: VARIABLE, source }, (inside) => {
        if (type) inside.values[VARIABLE] = convertOrNull(type, inside, inside.values[VARIABLE]);
        return turn(inside);
      }),
  };
}

function refuseNameless({ problems, owner }: LogicCompiler, element: ModdleElement): void {
  problems.error(
    element,
    'missing-name',
    `Expected a name of the iterator variable in ${owner} but it has none`,
  );
}
