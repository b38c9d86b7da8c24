import { FeelRange } from 'feelin';
import { passes } from './compile-comparisons.ts';
import type { CompilePart, Part } from './compiler.ts';
import { spend } from './limits.ts';
import { type Evaluate, inner, LexicalScope, type Scope } from './scope.ts';
import { partOf } from './syntax-tree.ts';

/** `list[condition]` and `list[index]`; a value that is no list counts as a list of itself. */
export const compileFilter: CompilePart = (compiler, node) => {
  const target = compiler.compile(partOf(node, 0)).evaluate;
  const condition = partOf(node, 2);
  const within = compiler.within(LexicalScope.ofElement(compiler.scope));
  // Compiled inside first: its names are the possible ones of an element.
  const perElement = within.compile(condition);
  const select = SELECTIONS[perElement.type ?? 'nil'] ?? selectNothing;
  const selection = select(perElement);
  return {
    type: 'any',
    evaluate: (scope) => {
      const value = target(scope);
      if (value === null || value === undefined) return null;
      const list: unknown[] = Array.isArray(value) ? value : [value];
      spend(scope.run.environment.budget, list.length);
      return selection(scope, list, value);
    },
  };
};

type Selection = (scope: Scope, list: unknown[], target: unknown) => unknown;

const SELECTIONS: Record<string, (condition: Part) => Selection> = {
  number: selectByIndex,
  any: selectByIndex,
  boolean: selectByIndex,
  string: selectEqual,
  test: selectByTest,
};

/** As in feelin, `list[null]` and `list[@"2026-11-23"]` give null. */
const selectNothing = (): Selection => () => null;

/** As in feelin, `list["text"]` gives the elements that are this text. */
function selectEqual(condition: Part): Selection {
  return (scope, list) => {
    const wanted = condition.evaluate(inner(scope, [undefined]));
    return list.filter((element) => element === wanted);
  };
}

/**
 * `list[x]`, where only the value of `x` tells whether it is an index or a condition: looked at
 * without an element it is the index, else it is asked of each element.
 */
function selectByIndex({ evaluate }: Part): Selection {
  return (scope, list, target) => {
    const index = evaluate(inner(scope, [undefined]));
    if (index === true && !Array.isArray(target)) return target;
    if (typeof index === 'number') {
      return list[index < 0 ? list.length + index : index - 1] ?? null;
    }
    return list.filter((element) => evaluate(inner(scope, [element])) === true);
  };
}

function selectByTest({ evaluate }: Part): Selection {
  return (scope, list) => filterByTest(scope, list, evaluate);
}

/** The elements for which the condition, asked in the scope of each, is true. */
export function filterByTest(scope: Scope, list: unknown[], condition: Evaluate): unknown[] {
  return list.filter((element) => isSelected(scope, condition, element));
}

function isSelected(scope: Scope, evaluate: Evaluate, element: unknown): boolean {
  const result = evaluate(inner(scope, [element]));
  const isTest = typeof result === 'function' || result instanceof FeelRange;
  return (isTest ? passes(scope.run, result, element) : result) === true;
}
