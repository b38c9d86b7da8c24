import { isBuiltin } from '../expression/builtins.ts';
import {
  type Embedding,
  embedExpression,
  embedRanking,
  embedTests,
  type EmbeddedRanking,
  type EmbeddedTests,
} from '../expression/embed.ts';
import { ExpressionSyntaxError } from '../expression/errors.ts';
import { parserContextOf } from '../expression/parse-source.ts';
import type { Evaluate, LexicalScope } from '../expression/scope.ts';
import type { CompileOptions } from '../expression/types.ts';
import { type ModdleElement, text } from '../model/moddle.ts';
import type { DrgFile } from './drg/drg-index.ts';
import type { DecisionProblems } from './problems.ts';
import { convertOrNull, type DmnType } from './typing/dmn-type.ts';
import type { TypeTable } from './typing/type-table.ts';

/** What is compiled for one decision or business knowledge model. */
export interface LogicContext {
  file: DrgFile;
  types: TypeTable;
  options: CompileOptions;
  /** How messages name the decision. */
  owner: string;
  /** Whether the decision says what it reads, so that every other name is a mistake. */
  isClosed: boolean;
  /** Filled with the variables that are read from outside. */
  names: Set<string>;
}

/** Compiles the kinds of boxed expressions; see boxed/index.ts. */
export type CompileBox = (compiler: LogicCompiler, element: ModdleElement) => Evaluate;

/** Compiles logic at one place, with the local names that are seen there. */
export class LogicCompiler {
  readonly context: LogicContext;
  readonly scope: LexicalScope;
  private readonly parserContext: Record<string, unknown>;
  private readonly compileBox: CompileBox;

  constructor(
    context: LogicContext,
    scope: LexicalScope,
    parserContext: Record<string, unknown>,
    compileBox: CompileBox,
  ) {
    this.context = context;
    this.scope = scope;
    this.parserContext = parserContext;
    this.compileBox = compileBox;
  }

  get problems(): DecisionProblems {
    return this.context.file.problems;
  }

  get owner(): string {
    return this.context.owner;
  }

  /** The same for what lies within more local names. */
  within(scope: LexicalScope, names: Record<string, DmnType | undefined>): LogicCompiler {
    const parserContext = { ...this.parserContext, ...shapesOf(names) };
    return new LogicCompiler(this.context, scope, parserContext, this.compileBox);
  }

  typeOf(element: ModdleElement | undefined, property?: string): DmnType | undefined {
    return this.context.types.typeOf(this.context.file, element, property);
  }

  /** Any boxed expression; of its own type, if it says one. */
  compile(element: ModdleElement | undefined, parent: ModdleElement, what: string): Evaluate {
    if (!element) {
      this.problems.error(
        parent,
        'missing-expression',
        `Expected an expression as ${what} of ${this.owner} but there is none`,
      );
      return NULL;
    }
    return typed(this.typeOf(element), this.compileBox(this, element), element);
  }

  /** FEEL text; null for a cell that is empty. */
  feel(element: ModdleElement, what: string): Evaluate {
    const source = this.sourceOf(element, what);
    if (source === undefined) return NULL;
    const embed = () => embedExpression(source, this.embedding());
    return this.attempt(element, what, embed)?.evaluate ?? NULL;
  }

  /** The tests of a cell; undefined when every value passes. */
  tests(element: ModdleElement | undefined, what: string): EmbeddedTests | undefined {
    const source = element && this.sourceOf(element, what);
    if (!element || source === undefined || source === '-') return undefined;
    return this.attempt(element, what, () => embedTests(source, this.embedding()));
  }

  /** Tests in the order of importance, written in the element or in its type. */
  ranking(element: ModdleElement, source: string, what: string): EmbeddedRanking | undefined {
    if (source === '-') return undefined;
    return this.attempt(element, what, () => embedRanking(source, this.embedding()));
  }

  private embedding(): Embedding {
    const { options, types, file } = this.context;
    return {
      scope: this.scope,
      options,
      types: types.lookup(file),
      parserContext: this.parserContext,
    };
  }

  private sourceOf(element: ModdleElement, what: string): string | undefined {
    const language = text(element, 'expressionLanguage');
    if (language === undefined || /feel\/?$/i.test(language)) return text(element, 'text');
    this.problems.error(
      element,
      'unsupported-expression',
      `Expected ${what} to be in FEEL but its language is "${language}"`,
    );
    return undefined;
  }

  private attempt<T extends { names: string[] }>(
    element: ModdleElement,
    what: string,
    embed: () => T,
  ): T | undefined {
    try {
      const part = embed();
      this.note(element, what, part.names);
      return part;
    } catch (error) {
      if (!(error instanceof ExpressionSyntaxError)) throw error;
      const source = text(element, 'text') ?? '';
      this.problems.error(
        element,
        'feel-syntax',
        `Expected ${what} to be FEEL but "${source}": ${error.message}`,
      );
      return undefined;
    }
  }

  private note(element: ModdleElement, what: string, names: string[]): void {
    for (const name of names) {
      this.context.names.add(name);
      if (!this.context.isClosed || isBuiltin(name)) continue;
      this.problems.error(
        element,
        'unknown-name',
        `Expected ${this.owner} to require or define "${name}", which ${what} reads, but it does not`,
      );
    }
  }
}

const NULL: Evaluate = () => null;

/**
 * Makes what is not of the type null, as the standard has it within expressions. Of a function
 * definition many tools write the type of its results.
 */
export function typed(
  type: DmnType | undefined,
  evaluate: Evaluate,
  element?: ModdleElement,
): Evaluate {
  if (!type || (element?.$type === 'dmn:FunctionDefinition' && !type.isFunction)) return evaluate;
  return (scope) => convertOrNull(type, scope, evaluate(scope));
}

/** What the parser has to know of typed names: which entries with signs their values have. */
export function shapesOf(names: Record<string, DmnType | undefined>): Record<string, unknown> {
  const shapes = Object.entries(names).flatMap(([name, type]): [string, unknown][] => {
    const shape = type?.shape() ?? null;
    const isSpecial = Object.keys(parserContextOf([name])).length > 0;
    return shape === null && !isSpecial ? [] : [[name, shape]];
  });
  return Object.fromEntries(shapes);
}
