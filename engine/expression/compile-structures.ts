import { type Compiler, type CompilePart, syntaxError } from './compiler.ts';
import { parseString } from './compile-literals.ts';
import { type Evaluate, inner, LexicalScope, type Scope } from './scope.ts';
import { refuseForeignSigns } from './syntax-errors.ts';
import { normalizeName, partOf, partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';

/** `[a, b]`. */
export const compileList: CompilePart = (compiler, node) => {
  const elements = partsOf(node)
    .slice(1, -1)
    .map((part) => compiler.compile(part).evaluate);
  return { evaluate: (scope) => elements.map((element) => element(scope)) };
};

/** `(a)`. */
export const compileParentheses: CompilePart = (compiler, node) =>
  compiler.compile(partOf(node, 1));

export interface Entry {
  key: string;
  slot: number;
  evaluate: Evaluate;
}

/** `{ a: 1, b: a + 1 }`: an entry may use those before it, and a function those after it. */
export const compileContext: CompilePart = (compiler, node) => {
  const nodes = partsOf(node).filter((part) => part.name === 'ContextEntry');
  const keys = nodes.map((entry) => keyOf(compiler, entry));
  const scope = LexicalScope.ofEntries(compiler.scope, keys.map(normalizeName));
  const within = compiler.within(scope);
  const entries = nodes.map((entry, index): Entry => {
    const key = keys[index] as string;
    const name = normalizeName(key);
    const { evaluate } = within.compile(partOf(entry, 1));
    scope.settle(name);
    return { key, slot: scope.slotOf(name), evaluate };
  });
  return { evaluate: (around) => buildContext(inner(around, []), entries) };
};

/** The context of entries that see each other in the slots of the scope. */
export function buildContext(scope: Scope, entries: Entry[]): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const { key, slot, evaluate } of entries) {
    const value = evaluate(scope);
    scope.values[slot] = value;
    context[key] = value;
  }
  return context;
}

function keyOf(compiler: Compiler, entry: SyntaxNode): string {
  const node = partOf(partOf(entry, 0), 0);
  const text = textOf(compiler.source, node);
  if (node.name !== 'StringLiteral') refuseForeignSigns(text, node.from);
  const key = node.name === 'StringLiteral' ? parseString(text) : text.replace(/\s{2,}/g, ' ');
  if (key === '__proto__') throw syntaxError(node, 'Expected a name other than "__proto__".');
  return key;
}
