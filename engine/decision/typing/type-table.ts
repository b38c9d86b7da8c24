import type { TypeLookup } from '../../expression/compiler.ts';
import { elements, type ModdleElement, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import { type DrgFile, type DrgIndex, importsOf } from '../drg/drg-index.ts';
import { builtinTypeNamed } from './builtin-types.ts';
import { type DmnType, Mismatch } from './dmn-type.ts';
import { compileItemDefinition, isAlias, type ItemContext } from './item-definitions.ts';

/** The types of all files: those of FEEL, and item definitions, compiled when first asked for. */
export class TypeTable {
  private readonly index: DrgIndex;
  private readonly definitions = new Map<DrgFile, Map<string, ModdleElement>>();
  private readonly compiled = new Map<ModdleElement, DmnType>();

  constructor(index: DrgIndex) {
    this.index = index;
    for (const file of index.files) this.definitions.set(file, definitionsOf(file));
    for (const file of index.files) this.compileAll(file);
  }

  /** The type that an element refers to; undefined when it refers to none. */
  typeOf(
    file: DrgFile,
    element: ModdleElement | undefined,
    property = 'typeRef',
  ): DmnType | undefined {
    const written = text(element, property);
    if (!element || written === undefined) return undefined;
    const found = this.find(file, written);
    if (!found) {
      file.problems.error(
        element,
        'unknown-type',
        `Expected the type of ${nameOf(element)} to be one of FEEL or of the file but there is no "${written}"`,
      );
    }
    return found;
  }

  /** For `instance of` in the expressions of a file. */
  lookup(file: DrgFile): TypeLookup {
    return (name) => {
      const type = this.findDefined(file, name);
      if (!type) return undefined;
      return (run, value) => {
        const scope = { run, parent: undefined, values: [] };
        return value !== null && !(type.convert(scope, value, 'feel') instanceof Mismatch);
      };
    };
  }

  private compileAll(file: DrgFile): void {
    for (const element of this.definitions.get(file)?.values() ?? []) {
      if (this.isCircular(file, element)) {
        file.problems.error(
          element,
          'type-cycle',
          `Expected a type that is not defined by itself but ${nameOf(element)} is`,
        );
      } else this.define(file, element);
    }
  }

  private find(file: DrgFile, written: string): DmnType | undefined {
    return this.findDefined(file, written) ?? builtinTypeNamed(withoutPrefix(written));
  }

  private findDefined(file: DrgFile, written: string): DmnType | undefined {
    const own = this.element(file, written);
    return own && this.define(...own);
  }

  /** `type` of the file, or `import.type`; a prefix of XML, as DMN 1.1 has it, is left out. */
  private element(file: DrgFile, written: string): [DrgFile, ModdleElement] | undefined {
    const name = withoutPrefix(written);
    const own = this.definitions.get(file)?.get(name);
    if (own) return [file, own];
    for (const imported of importsOf(file)) {
      const other = this.index.file(imported.namespace);
      const prefix = imported.name === '' ? '' : `${imported.name}.`;
      if (!other || other === file || !name.startsWith(prefix)) continue;
      const found = this.definitions.get(other)?.get(name.slice(prefix.length));
      if (found) return [other, found];
    }
    return undefined;
  }

  private define(file: DrgFile, element: ModdleElement): DmnType {
    const known = this.compiled.get(element);
    if (known) return known;
    const name = text(element, 'name') ?? nameOf(element);
    // A structure may contain itself: what is asked for before it is complete waits for it.
    this.compiled.set(element, {
      name,
      convert: (scope, value, origin) => type.convert(scope, value, origin),
      shape: () => null,
    });
    const context: ItemContext = {
      problems: file.problems,
      typeOf: (each, property) => this.typeOf(file, each, property),
    };
    const type = compileItemDefinition(context, element, name);
    this.compiled.set(element, type);
    return type;
  }

  /** Whether following the names of types, but no components, comes back to the start. */
  private isCircular(file: DrgFile, start: ModdleElement): boolean {
    const seen = new Set<ModdleElement>();
    let at: [DrgFile, ModdleElement] | undefined = [file, start];
    while (at && isAlias(at[1])) {
      if (seen.has(at[1])) return true;
      seen.add(at[1]);
      at = this.element(at[0], text(at[1], 'typeRef') ?? '');
    }
    return false;
  }
}

function definitionsOf(file: DrgFile): Map<string, ModdleElement> {
  const found = new Map<string, ModdleElement>();
  for (const element of elements(file.definitions, 'itemDefinition')) {
    const name = text(element, 'name');
    if (name === undefined || found.has(name)) {
      file.problems.error(
        element,
        'duplicate-name',
        `Expected types with names that differ but ${name === undefined ? 'one has none' : `"${name}" is used again`}`,
      );
    } else found.set(name, element);
  }
  return found;
}

/** `feel:string`, as DMN 1.1 writes it. */
function withoutPrefix(written: string): string {
  return written.slice(written.indexOf(':') + 1);
}
