import { filterByTest } from '../../expression/compile-filters.ts';
import { spend } from '../../expression/limits.ts';
import { LexicalScope } from '../../expression/scope.ts';
import type { CompileBox } from '../logic-compiler.ts';
import { compileChild } from './conditional.ts';

/** The elements of a list for which a condition is true; `item` and their entries are seen there. */
export const compileBoxedFilter: CompileBox = (compiler, element) => {
  const source = compileChild(compiler, element, 'in');
  const within = compiler.within(LexicalScope.ofElement(compiler.scope), {});
  const condition = compileChild(within, element, 'match');
  return (scope) => {
    const value = source(scope);
    if (value === null || value === undefined) return null;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    spend(scope.run.environment.budget, list.length);
    return filterByTest(scope, list, condition);
  };
};
