import { type Declaration, LexicalScope } from '../../expression/scope.ts';
import { normalizeName } from '../../expression/syntax-tree.ts';
import type { DmnType } from '../typing/dmn-type.ts';
import type { DrgElement } from './drg-index.ts';
import type { DrgNode, Evaluation } from './evaluation.ts';

/** Something that a decision requires, as the decision sees it. */
export interface Required {
  drg: DrgElement;
  node: DrgNode;
  /** The name of the import that it comes through; '' for none. */
  prefix: string;
  type: DmnType | undefined;
  /** For what can be called. */
  parameters?: string[] | undefined;
}

/** The names that the logic of a decision sees, with where their values come from. */
export interface Bindings {
  scope: LexicalScope;
  /** Types by name as written, for the parser. */
  types: Record<string, DmnType | undefined>;
  values(evaluation: Evaluation): unknown[];
}

interface Binding {
  declaration: Declaration;
  written: string;
  type: DmnType | undefined;
  value(evaluation: Evaluation): unknown;
}

/**
 * Everything required is seen by the name of its variable, by its own name, or by its id, in this
 * order when two have the same; what is imported, as an entry of the import's name.
 */
export function bindRequired(required: Required[], more: Declaration[] = []): Bindings {
  const own = required.filter(({ prefix }) => prefix === '');
  const byName = [
    ...own.map((each) => bind(each, each.drg.variable)),
    ...own.map((each) => bind(each, each.drg.name)),
    ...own.map((each) => bind(each, each.drg.element.id ?? each.drg.name)),
    ...importBindings(required.filter(({ prefix }) => prefix !== '')),
    ...more.map(localBinding),
  ];
  const first = new Map<string, Binding>();
  for (const binding of byName) {
    const { name } = binding.declaration;
    if (!first.has(name)) first.set(name, binding);
  }
  const bindings = [...first.values()];
  return {
    scope: LexicalScope.ofDeclarations(bindings.map(({ declaration }) => declaration)),
    types: Object.fromEntries(bindings.map(({ written, type }) => [written, type])),
    values: (evaluation) => bindings.map(({ value }) => value(evaluation)),
  };
}

function bind({ node, type, parameters }: Required, written: string): Binding {
  return {
    declaration: { name: normalizeName(written), parameters },
    written,
    type,
    value: (evaluation) => evaluation.valueOf(node),
  };
}

/** A name whose value is set later. */
function localBinding(declaration: Declaration): Binding {
  return { declaration, written: declaration.name, type: undefined, value: () => null };
}

function importBindings(required: Required[]): Binding[] {
  const prefixes = [...new Set(required.map(({ prefix }) => prefix))];
  return prefixes.map((prefix): Binding => {
    const group = required.filter((each) => each.prefix === prefix);
    const types = group.map(({ drg, type }): [string, DmnType | undefined] => [drg.variable, type]);
    return {
      declaration: { name: normalizeName(prefix) },
      written: prefix,
      type: importType(prefix, types),
      value: (evaluation) =>
        Object.fromEntries(group.map(({ drg, node }) => [drg.variable, evaluation.valueOf(node)])),
    };
  });
}

/** Only for the parser, which has to know the names of an import. */
function importType(name: string, entries: [string, DmnType | undefined][]): DmnType {
  return {
    name,
    convert: (_scope, value) => value,
    shape: () => Object.fromEntries(entries.map(([key, type]) => [key, type?.shape() ?? null])),
  };
}
