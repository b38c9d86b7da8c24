import { buildContext, type Entry } from '../../expression/compile-structures.ts';
import { type Evaluate, inner, LexicalScope } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { type CompileBox, type LogicCompiler, typed } from '../logic-compiler.ts';

interface Named {
  element: ModdleElement;
  variable: ModdleElement;
  name: string;
}

/**
 * Entries that see those before them. With a last entry that has no name, the context is only
 * computed with: the value is that of the last entry.
 */
export const compileBoxedContext: CompileBox = (compiler, element) => {
  const all = elements(element, 'contextEntry');
  const named = all.flatMap(namedEntry);
  const unnamed = all.filter((entry) => child(entry, 'variable') === undefined);
  refuseDuplicates(
    compiler,
    named.map(({ variable }) => variable),
    'entries of a context',
  );
  const { within, scope } = scopeOf(compiler, named);
  const entries = named.map((each) => compileEntry(within, scope, each));
  refuseMisplaced(compiler, all, unnamed);
  const [last] = unnamed;
  const result = last && within.compile(child(last, 'value'), last, 'the result of a context');
  return contextOf(entries, result);
};

function contextOf(entries: Entry[], result: Evaluate | undefined): Evaluate {
  if (!result) return (around) => buildContext(inner(around, []), entries);
  return (around) => {
    const scope = inner(around, []);
    buildContext(scope, entries);
    return result(scope);
  };
}

function namedEntry(element: ModdleElement): Named[] {
  const variable = child(element, 'variable');
  return variable ? [{ element, variable, name: text(variable, 'name') ?? '' }] : [];
}

function scopeOf(compiler: LogicCompiler, named: Named[]) {
  const names = named.map(({ name }) => normalizeName(name));
  const scope = LexicalScope.ofEntries(compiler.scope, names);
  const types = named.map(({ name, variable }) => [name, compiler.typeOf(variable)] as const);
  return { scope, within: compiler.within(scope, Object.fromEntries(types)) };
}

function compileEntry(
  within: LogicCompiler,
  scope: LexicalScope,
  { element, variable, name }: Named,
): Entry {
  const valueElement = child(element, 'value');
  const value = within.compile(valueElement, element, `entry "${name}"`);
  const slotName = normalizeName(name);
  scope.settle(slotName);
  const evaluate = typed(within.typeOf(variable), value, valueElement);
  return { key: name, slot: scope.slotOf(slotName), evaluate };
}

function refuseMisplaced(
  { problems, owner }: LogicCompiler,
  all: ModdleElement[],
  unnamed: ModdleElement[],
): void {
  for (const entry of unnamed) {
    if (entry === all.at(-1)) continue;
    problems.error(
      entry,
      'context-result',
      `Expected only the last entry of a context of ${owner} to have no name but one before it has none`,
    );
  }
}
