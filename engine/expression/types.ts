import type { Value } from '../state/value.ts';

/** The value of a variable, or undefined when the scope has none of that name. */
export type VariableLookup = (name: string) => Value | undefined;

/** Work that one evaluation may still do; counted down, so it is the same on every machine. */
export interface Budget {
  steps: number;
}

/** All that an expression may know besides its variables. */
export interface ExpressionEnvironment {
  /** Epoch milliseconds: what `now()` and `today()` say. */
  now: number;
  /** IANA name of the zone in which zone-less times are read. */
  zone: string;
  budget: Budget;
}

/** Says whether a regular expression can never take more than linear time. */
export type PatternCheck = (pattern: string, flags: string) => boolean;

export interface CompileOptions {
  /** Replaces the built-in, conservative check of `matches()`, `replace()` and `split()`. */
  isSafePattern?: PatternCheck;
  /**
   * Names of several words, or with signs in them, that may be used. Without it `a b` is an error
   * and `a-b` is a subtraction: the names of a context never change how a text is read.
   */
  knownNames?: string[];
}

/** A FEEL expression turned into closures, once, at deployment. */
export interface CompiledExpression {
  source: string;
  /** Free variable names, in order of appearance: neither locals nor functions that are called. */
  names: string[];
  /** Names inside filters: entries of the elements, or else variables. */
  possibleNames: string[];
  evaluate(lookup: VariableLookup, environment: ExpressionEnvironment): Value;
}

/** FEEL unary tests (a cell of a decision table) turned into closures. */
export interface CompiledUnaryTests {
  source: string;
  names: string[];
  possibleNames: string[];
  matches(value: Value, lookup: VariableLookup, environment: ExpressionEnvironment): boolean;
}
