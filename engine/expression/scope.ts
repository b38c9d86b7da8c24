import type { ExpressionEnvironment, VariableLookup } from './types.ts';

/** One evaluation of a compiled expression. */
export interface Run {
  readonly lookup: VariableLookup;
  readonly environment: ExpressionEnvironment;
  /** Calls of user-defined functions that have not yet returned. */
  callDepth: number;
}

/** The local names around an expression at run time; the values are indexed by slot. */
export interface Scope {
  readonly run: Run;
  readonly parent: Scope | undefined;
  readonly values: unknown[];
}

/** The compiled form of every part of an expression. */
export type Evaluate = (scope: Scope) => unknown;

/** Where a name may be found, counted in scopes outwards. */
export type Place =
  | { kind: 'slot'; hops: number; slot: number; declared?: Declaration | undefined }
  /** An entry of the element that a filter looks at. */
  | { kind: 'element'; hops: number };

/** What the host says of a name: whether it is a function, and of which parameters. */
export interface Declaration {
  name: string;
  /** Undefined for a value, which never hides a built-in function that is called. */
  parameters?: string[] | undefined;
}

/**
 * The local names around an expression at compile time. A name of a context entry is `pending`
 * until the entry is complete: before that, the same name further out is meant.
 */
export class LexicalScope {
  readonly parent: LexicalScope | undefined;
  private readonly slots = new Map<string, number>();
  private readonly declarations = new Map<string, Declaration>();
  private readonly pending = new Set<string>();
  private readonly isElement: boolean;

  private constructor(parent: LexicalScope | undefined, isElement: boolean) {
    this.parent = parent;
    this.isElement = isElement;
  }

  static ofNames(parent: LexicalScope | undefined, names: string[]): LexicalScope {
    const scope = new LexicalScope(parent, false);
    for (const name of names) scope.declare(name);
    return scope;
  }

  static ofDeclarations(declarations: Declaration[]): LexicalScope {
    const scope = LexicalScope.ofNames(
      undefined,
      declarations.map(({ name }) => name),
    );
    for (const each of declarations) scope.declarations.set(each.name, each);
    return scope;
  }

  static ofElement(parent: LexicalScope): LexicalScope {
    return new LexicalScope(parent, true);
  }

  static ofEntries(parent: LexicalScope, names: string[]): LexicalScope {
    const scope = LexicalScope.ofNames(parent, names);
    for (const name of names) scope.pending.add(name);
    return scope;
  }

  slotOf(name: string): number {
    return this.slots.get(name) ?? -1;
  }

  settle(name: string): void {
    this.pending.delete(name);
  }

  /** Places to look in, innermost first; `isCertain` if the last of them always has the name. */
  placesOf(name: string): { places: Place[]; isCertain: boolean } {
    const places = this.ownPlacesOf(name);
    const isHere = this.slots.has(name) && !this.pending.has(name);
    if (isHere || (this.isElement && name === 'item')) return { places, isCertain: true };
    const further = this.parent?.placesOf(name) ?? { places: [], isCertain: false };
    const shifted = further.places.map((place) => ({ ...place, hops: place.hops + 1 }));
    return { places: [...places, ...shifted], isCertain: further.isCertain };
  }

  private ownPlacesOf(name: string): Place[] {
    if (this.isElement) return [{ kind: 'element', hops: 0 }];
    const slot = this.slots.get(name);
    if (slot === undefined) return [];
    return [{ kind: 'slot', hops: 0, slot, declared: this.declarations.get(name) }];
  }

  private declare(name: string): void {
    if (!this.slots.has(name)) this.slots.set(name, this.slots.size);
  }
}

/** The scope that lies `hops` further out. */
export function outer(scope: Scope, hops: number): Scope {
  let found = scope;
  for (let hop = 0; hop < hops; hop++) found = found.parent as Scope;
  return found;
}

/** A scope for local values inside another. */
export function inner(parent: Scope, values: unknown[]): Scope {
  return { run: parent.run, parent, values };
}
