import { isTruthy } from '../../expression/feel-types.ts';
import type { Evaluate } from '../../expression/scope.ts';
import { child, type ModdleElement } from '../../model/moddle.ts';
import type { CompileBox, LogicCompiler } from '../logic-compiler.ts';

/** `if … then … else …`; only the branch that is chosen is evaluated. */
export const compileConditional: CompileBox = (compiler, element) => {
  const test = compileChild(compiler, element, 'if');
  const whenTrue = compileChild(compiler, element, 'then');
  const whenFalse = compileChild(compiler, element, 'else');
  return (scope) => (isTruthy(test(scope)) ? whenTrue(scope) : whenFalse(scope));
};

/** The expression within a part such as `<then>`. */
export function compileChild(
  compiler: LogicCompiler,
  element: ModdleElement,
  property: string,
): Evaluate {
  const part = child(element, property);
  const value = part && child(part, 'value');
  return compiler.compile(value, part ?? element, `the "${property}" of a boxed expression`);
}
