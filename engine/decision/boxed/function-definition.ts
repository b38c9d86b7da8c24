import { createFunction } from '../../expression/compile-functions.ts';
import { type Evaluate, LexicalScope, type Scope } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { refuseDuplicates } from '../duplicates.ts';
import type { LogicCompiler } from '../logic-compiler.ts';
import { convertOrNull, type DmnType } from '../typing/dmn-type.ts';

export interface CompiledFunction {
  parameters: string[];
  /** Gives the function, which sees the scope in which it was made. */
  evaluate: Evaluate;
}

/** A function with a body of boxed expressions; a result that is not of the type is null. */
export function compileFunctionDefinition(
  compiler: LogicCompiler,
  element: ModdleElement,
  result?: DmnType,
): CompiledFunction {
  refuseForeignKind(compiler, element);
  const parameters = elements(element, 'formalParameter');
  refuseDuplicates(compiler, parameters, 'parameters');
  const written = parameters.map((parameter) => text(parameter, 'name') ?? '');
  const names = written.map(normalizeName);
  const types = parameters.map((parameter) => compiler.typeOf(parameter));
  const within = compiler.within(
    LexicalScope.ofNames(compiler.scope, names),
    Object.fromEntries(written.map((name, index) => [name, types[index]])),
  );
  const body = within.compile(child(element, 'body'), element, 'the body of a function');
  const typedBody: Evaluate = (scope) => {
    convertArguments(scope, types);
    return convertOrNull(result, scope, body(scope));
  };
  return { parameters: names, evaluate: (scope) => createFunction(scope, names, typedBody) };
}

function convertArguments(scope: Scope, types: (DmnType | undefined)[]): void {
  for (const [index, type] of types.entries()) {
    if (type) scope.values[index] = convertOrNull(type, scope, scope.values[index]);
  }
}

function refuseForeignKind({ problems, owner }: LogicCompiler, element: ModdleElement): void {
  const kind = text(element, 'kind') ?? 'FEEL';
  if (kind === 'FEEL') return;
  problems.error(
    element,
    'unsupported-function',
    `Expected a function in FEEL in ${owner} but it is of the kind ${kind}, which does not run here`,
  );
}
