import { type Compiler, type Part, syntaxError } from './compiler.ts';
import type { Scope } from './scope.ts';
import { nameOf, partOf, partsOf, type SyntaxNode } from './syntax-tree.ts';

/** The arguments of a call as written: in order, or by name. */
export interface CallArguments {
  positional?: Part[];
  named?: Map<string, Part>;
}

/** Compiles what stands between the parentheses of a call. */
export function compileArguments(compiler: Compiler, node: SyntaxNode): CallArguments {
  const list = partsOf(node).find((part) => part.name.endsWith('Parameters'));
  if (!list) return { positional: [] };
  if (list.name === 'PositionalParameters') {
    return { positional: partsOf(list).map((part) => compiler.compile(part)) };
  }
  const named = partsOf(list).map((part): [string, Part] => [
    nameOf(compiler.source, partOf(partOf(part, 0), 0)),
    compiler.compile(partOf(part, 1)),
  ]);
  return { named: new Map(named) };
}

/** Refuses arguments for which the function has no parameter. */
export function checkArguments(
  node: SyntaxNode,
  called: { name: string; parameters: string[] },
  args: CallArguments,
): void {
  const { name, parameters } = called;
  const takesMany = parameters.at(-1)?.startsWith('...') ?? false;
  const given = args.positional?.length ?? 0;
  if (given > parameters.length && !takesMany) {
    throw syntaxError(
      node,
      `Expected at most ${parameters.length} arguments of ${name}() but found ${given}.`,
    );
  }
  const known = parameters.map((parameter) => parameter.replace('...', ''));
  for (const argument of args.named?.keys() ?? []) {
    if (known.includes(argument)) continue;
    throw syntaxError(
      node,
      `Expected an argument of ${name}() such as "${known.join('", "')}" but found "${argument}".`,
    );
  }
}

/** The values of named arguments by name. */
export function namedValues(args: CallArguments): (scope: Scope) => Record<string, unknown> {
  const entries = [...(args.named ?? [])];
  return (scope) => Object.fromEntries(entries.map(([name, part]) => [name, part.evaluate(scope)]));
}
