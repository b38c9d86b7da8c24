import { FeelRange } from 'feelin';
import type { Compiler, CompilePart } from './compiler.ts';
import { isTruthy } from './feel-types.ts';
import { checkListLength, spend } from './limits.ts';
import { createRange, membersOf } from './ranges.ts';
import { type Evaluate, inner, LexicalScope, type Scope } from './scope.ts';
import { nameOf, partOf, partsOf, type SyntaxNode } from './syntax-tree.ts';

/** `partial`, the results so far, lies in the slot behind those of the loop's names. */
const PARTIAL = 'partial';

/** `for x in list, y in 1..3 return body`. */
export const compileFor: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  const loop = compileLoop(compiler, parts[1] as SyntaxNode, [PARTIAL]);
  const body = loop.within.compile(parts[3] as SyntaxNode).evaluate;
  const partialSlot = loop.within.scope.slotOf(PARTIAL);
  return {
    evaluate: (scope) => {
      const partial: unknown[] = [];
      const isComplete = loop.forEach(scope, (turn) => {
        turn.values[partialSlot] = partial;
        partial.push(body(turn));
        checkListLength(partial.length);
        return true;
      });
      return isComplete ? partial : null;
    },
  };
};

/** `some x in list satisfies condition` and `every x in list satisfies condition`. */
export const compileQuantifier: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  const isSome = parts[0]?.name === 'some';
  const loop = compileLoop(compiler, parts[1] as SyntaxNode, []);
  const condition = loop.within.compile(parts[3] as SyntaxNode).evaluate;
  return {
    type: 'test',
    evaluate: (scope) => {
      let result = !isSome;
      const isComplete = loop.forEach(scope, (turn) => {
        if (isTruthy(condition(turn)) === isSome) result = isSome;
        return result !== isSome;
      });
      return isComplete ? result : null;
    },
  };
};

interface Loop {
  /** Compiles what is inside the loop. */
  within: Compiler;
  /** Takes the turns until one says no; false if what is to be gone through is no list. */
  forEach(scope: Scope, turn: (scope: Scope) => boolean): boolean;
}

export interface Iterator {
  slot: number;
  source: Evaluate;
}

function compileLoop(compiler: Compiler, node: SyntaxNode, more: string[]): Loop {
  const nodes = partsOf(node);
  const names = nodes.map((part) => nameOf(compiler.source, partOf(part, 0)));
  const iterators: Iterator[] = [];
  for (const [index, part] of nodes.entries()) {
    // A list may depend on the names before it, which lie in the same slots.
    const before = LexicalScope.ofNames(compiler.scope, names.slice(0, index));
    const source = compileSource(compiler.within(before), partOf(part, 2));
    const slot = LexicalScope.ofNames(undefined, names).slotOf(names[index] as string);
    iterators.push({ slot, source });
  }
  const within = compiler.within(LexicalScope.ofNames(compiler.scope, [...names, ...more]));
  return { within, forEach: (scope, turn) => forEachTurn(scope, iterators, turn) };
}

/** A list, or a range written without brackets. */
function compileSource(compiler: Compiler, node: SyntaxNode): Evaluate {
  const [start, end] = partsOf(node)
    .filter((part) => part.name !== '..')
    .map((part) => compiler.compile(part).evaluate) as [Evaluate, Evaluate?];
  if (!end) return start;
  return (scope) => {
    const ends = { start: start(scope), end: end(scope) };
    if (ends.start === null || ends.end === null) return null;
    return createRange({ ...ends, startIncluded: true, endIncluded: true });
  };
}

function forEachTurn(
  scope: Scope,
  iterators: Iterator[],
  turn: (scope: Scope) => boolean,
): boolean {
  const [only] = iterators;
  if (only && iterators.length === 1) return forEachElement(scope, [], only, turn);
  const turns: unknown[][] = [];
  const isComplete = collectTurns(scope, [], iterators, turns);
  for (const values of isComplete ? turns : []) {
    spend(scope.run.environment.budget, 1);
    if (!turn(inner(scope, values.slice()))) break;
  }
  return isComplete;
}

/** All combinations first: one list that is none makes the whole result null. */
function collectTurns(
  scope: Scope,
  values: unknown[],
  [iterator, ...others]: Iterator[],
  turns: unknown[][],
): boolean {
  if (!iterator) {
    turns.push(values);
    checkListLength(turns.length);
    return true;
  }
  let isComplete = true;
  const isList = forEachElement(scope, values, iterator, (turn) => {
    isComplete = collectTurns(scope, turn.values, others, turns);
    return isComplete;
  });
  return isList && isComplete;
}

/** Takes a turn for each element until one says no; false if the source is no list or range. */
export function forEachElement(
  scope: Scope,
  values: unknown[],
  iterator: Iterator,
  turn: (scope: Scope) => boolean,
): boolean {
  const source = iterator.source(inner(scope, values));
  const elements = source instanceof FeelRange ? membersOf(source) : source;
  if (source === null || !(source instanceof FeelRange || Array.isArray(source))) return false;
  for (const element of elements as Iterable<unknown>) {
    spend(scope.run.environment.budget, 1);
    const turnValues = values.slice();
    turnValues[iterator.slot] = element;
    if (!turn(inner(scope, turnValues))) break;
  }
  return true;
}
