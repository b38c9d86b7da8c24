import { ExpressionSyntaxError } from './errors.ts';
import type { Evaluate, LexicalScope, Run } from './scope.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import type { PatternCheck } from './types.ts';

/**
 * What feelin calls the type of a part; filters depend on it: `number`, `any` and `boolean` are
 * indexes or conditions, `test` is a condition, `string` a value to look for.
 */
export type PartType = 'nil' | 'boolean' | 'number' | 'string' | 'date' | 'test' | 'any';

/** A part of an expression in its compiled form. */
export interface Part {
  evaluate: Evaluate;
  type?: PartType;
  /** Known already: the part does not depend on variables. */
  constant?: { value: unknown };
}

/** Whether a value is of a type. */
export type TypeTest = (run: Run, value: unknown) => boolean;
/** The test of a type that the host defines. */
export type TypeLookup = (name: string) => TypeTest | undefined;

/** What the compilation of one part knows and does. */
export interface Compiler {
  readonly source: string;
  readonly scope: LexicalScope;
  /** Free variables; the second set holds names that might be entries of a filtered element. */
  readonly names: Set<string>;
  readonly possibleNames: Set<string>;
  /** Names with spaces that the host declares. */
  readonly knownNames: ReadonlySet<string>;
  readonly isSafePattern: PatternCheck | undefined;
  readonly typeNamed: TypeLookup | undefined;
  compile(node: SyntaxNode): Part;
  /** The same compiler for a part inside more local names. */
  within(scope: LexicalScope): Compiler;
}

export type CompilePart = (compiler: Compiler, node: SyntaxNode) => Part;

/** A part whose value is known at deployment. */
export function constantPart(value: unknown, type?: PartType): Part {
  return { evaluate: () => value, type, constant: { value } };
}

/** "Expected … but …" at the beginning of a part. */
export function syntaxError(node: SyntaxNode, message: string): ExpressionSyntaxError {
  return new ExpressionSyntaxError(message, node.from);
}
