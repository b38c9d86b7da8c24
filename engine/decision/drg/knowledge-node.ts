import { normalizeName } from '../../expression/syntax-tree.ts';
import { child, elements, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import { compileFunctionDefinition } from '../boxed/function-definition.ts';
import type { LogicCompiler } from '../logic-compiler.ts';
import type { Bindings } from './bindings.ts';
import type { DrgElement } from './drg-index.ts';
import type { DrgNode } from './evaluation.ts';

/** The parameters of a business knowledge model. */
export function parametersOf({ element }: DrgElement): string[] {
  const logic = child(element, 'encapsulatedLogic');
  const parameters = logic ? elements(logic, 'formalParameter') : [];
  return parameters.map((parameter) => normalizeName(text(parameter, 'name') ?? ''));
}

/** The names under which a business knowledge model may call itself. */
export function ownNames({ variable, name }: DrgElement): string[] {
  return [...new Set([variable, name])].map(normalizeName);
}

/** A business knowledge model: a function that sees what the model requires, and itself. */
export function createKnowledgeNode(
  drg: DrgElement,
  bindings: Bindings,
  compiler: LogicCompiler,
): DrgNode {
  const owner = nameOf(drg.element);
  const logic = child(drg.element, 'encapsulatedLogic');
  if (!logic) {
    drg.file.problems.error(
      drg.element,
      'missing-expression',
      `Expected a function as the logic of ${owner} but there is none`,
    );
    return { owner, compute: () => null };
  }
  const declared = compiler.typeOf(child(drg.element, 'variable')) ?? compiler.typeOf(logic);
  // The variable may bear the type of the function, or, as many tools write it, of its results.
  const result = declared?.isFunction ? undefined : declared;
  const { evaluate } = compileFunctionDefinition(compiler, logic, result);
  const slots = ownNames(drg).map((name) => bindings.scope.slotOf(name));
  return {
    owner,
    compute: (evaluation) => {
      const scope = evaluation.scope(bindings.values(evaluation));
      const created = evaluate(scope);
      for (const slot of slots) scope.values[slot] = created;
      return created;
    },
  };
}
