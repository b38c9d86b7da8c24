import { isBuiltin } from '../../expression/builtins.ts';
import { callValue } from '../../expression/compile-calls.ts';
import type { Evaluate, Scope } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { type CompileBox, type LogicCompiler, typed } from '../logic-compiler.ts';

/** A call with arguments by name, of a function that an expression gives: mostly just its name. */
export const compileInvocation: CompileBox = (compiler, element) => {
  const calledElement = child(element, 'calledFunction');
  const called = compiler.compile(calledElement, element, 'the called function');
  const bindings = elements(element, 'binding');
  const parameters = bindings.flatMap((binding) => child(binding, 'parameter') ?? []);
  refuseDuplicates(compiler, parameters, 'parameters of an invocation');
  refuseUnknown(compiler, calledElement, parameters);
  const args = bindings.map((binding) => compileBinding(compiler, binding));
  return (scope) => callValue(scope, called(scope), valuesOf(scope, args));
};

function compileBinding(compiler: LogicCompiler, binding: ModdleElement): [string, Evaluate] {
  const parameter = child(binding, 'parameter');
  const name = text(parameter, 'name') ?? '';
  const formula = child(binding, 'bindingFormula');
  // A parameter without an expression is null.
  const value = formula ? compiler.compile(formula, binding, `parameter "${name}"`) : NULL;
  return [normalizeName(name), typed(compiler.typeOf(parameter), value)];
}

const NULL: Evaluate = () => null;

function valuesOf(scope: Scope, args: [string, Evaluate][]): Record<string, unknown> {
  return Object.fromEntries(args.map(([name, evaluate]) => [name, evaluate(scope)]));
}

/** When the function is called by its name, it is known here whether it and its parameters exist. */
function refuseUnknown(
  { problems, owner, scope }: LogicCompiler,
  called: ModdleElement | undefined,
  parameters: ModdleElement[],
): void {
  const name = normalizeName(text(called, 'text') ?? '');
  if (!called || !/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(name)) return;
  const [place] = scope.placesOf(name).places;
  if (!place && !isBuiltin(name)) {
    const message = `Expected ${owner} to require the function "${name}", which it calls, but it does not`;
    problems.error(called, 'unknown-function', message);
  }
  const known = place?.kind === 'slot' ? place.declared?.parameters : undefined;
  for (const parameter of known ? parameters : []) {
    const given = text(parameter, 'name') ?? '';
    if (known?.includes(normalizeName(given))) continue;
    const message = `Expected a parameter of ${name} such as "${known?.join('", "')}" but found "${given}"`;
    problems.error(parameter, 'unknown-parameter', message);
  }
}
