import { checkArguments, type CallArguments } from './call-arguments.ts';
import { PATTERN_FUNCTIONS } from './builtins.ts';
import { type Compiler, type Part, syntaxError } from './compiler.ts';
import { checkListLength, checkStringLength, spend, stepsOf } from './limits.ts';
import { patternCost, UnsafePatternError } from './pattern-safety.ts';
import type { Evaluate, Run } from './scope.ts';
import type { SyntaxNode } from './syntax-tree.ts';

interface PatternCall {
  name: string;
  args: CallArguments;
}

/** A regular expression with a bound on the steps that a text of some length takes. */
interface Pattern {
  expression: RegExp;
  steps(length: number): number;
}

/**
 * `matches()`, `replace()` and `split()`: the pattern is a literal that is proven, at deployment,
 * to take bounded time.
 */
export function compilePatternCall(compiler: Compiler, node: SyntaxNode, call: PatternCall): Part {
  const parameters = PATTERN_FUNCTIONS.get(call.name) as string[];
  checkArguments(node, { name: call.name, parameters }, call.args);
  const part = (name: string) =>
    call.args.positional?.[parameters.indexOf(name)] ?? call.args.named?.get(name);
  const literal = (name: string) => literalText(node, { call, name }, part(name));
  const input = textEvaluate(part(parameters[0] as string));
  const source = literal(parameters[1] as string);
  const flags = part('flags') ? literal('flags') : '';
  const isGlobal = call.name === 'replace';
  const pattern = compilePattern(compiler, node, { source, flags, isGlobal });
  const replacement = textEvaluate(part('replacement'));
  return { evaluate: operationOf(call.name)({ pattern, input, replacement }), type: 'any' };
}

function operationOf(name: string): (operands: Operands) => Evaluate {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`Expected a function with a pattern but found ${name}().`);
  return operation;
}

interface Operands {
  pattern: Pattern;
  input: Evaluate;
  replacement: Evaluate;
}

const OPERATIONS: Record<string, (operands: Operands) => Evaluate> = {
  matches:
    ({ pattern, input }) =>
    (scope) => {
      const text = input(scope);
      if (typeof text !== 'string') return null;
      spendOn(scope.run, pattern, text);
      return pattern.expression.test(text);
    },
  split:
    ({ pattern, input }) =>
    (scope) => {
      const text = input(scope);
      if (typeof text !== 'string') return null;
      spendOn(scope.run, pattern, text);
      const pieces = text.split(pattern.expression);
      checkListLength(pieces.length);
      return pieces;
    },
  replace:
    ({ pattern, input, replacement }) =>
    (scope) => {
      const text = input(scope);
      const template = replacement(scope);
      if (typeof text !== 'string' || typeof template !== 'string') return null;
      spendOn(scope.run, pattern, text);
      checkReplacement(pattern, text, template);
      return text.replace(pattern.expression, template.replace(/\$0/g, '$$&'));
    },
};

function spendOn(run: Run, pattern: Pattern, text: string): void {
  spend(run.environment.budget, 1 + stepsOf(text) + pattern.steps(text.length));
}

/** Refuses, before it is built, a text that would become too long. */
function checkReplacement(pattern: Pattern, text: string, template: string): void {
  const matches = text.match(pattern.expression)?.length ?? 0;
  const references = template.split('$').length - 1;
  const copiesContext = /\$[`']/.test(template);
  const copied = references * text.length * (copiesContext ? matches : 1);
  checkStringLength(text.length + matches * template.length + copied);
}

/** A text argument; a list of one text counts as that text, as with other built-ins. */
function textEvaluate(part: Part | undefined): Evaluate {
  const evaluate = part?.evaluate;
  if (!evaluate) return () => null;
  return (scope) => {
    const value = evaluate(scope);
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
  };
}

function literalText(
  node: SyntaxNode,
  { call, name }: { call: PatternCall; name: string },
  part: Part | undefined,
): string {
  const value = part?.constant?.value;
  if (typeof value === 'string') return value;
  throw syntaxError(
    node,
    `Expected the ${name} of ${call.name}() to be a text in quotes but it is ${part ? 'computed' : 'missing'}.`,
  );
}

function compilePattern(
  compiler: Compiler,
  node: SyntaxNode,
  { source, flags, isGlobal }: { source: string; flags: string; isGlobal: boolean },
): Pattern {
  if (/[^smi]/.test(flags)) {
    throw syntaxError(node, `Expected flags among "s", "m" and "i" but found "${flags}".`);
  }
  const expression = regularExpression(node, source, `u${flags}${isGlobal ? 'g' : ''}`);
  const { isSafePattern } = compiler;
  if (isSafePattern) {
    if (isSafePattern(source, `u${flags}`)) return { expression, steps: stepsOfLength };
    throw unsafe(node, source, 'may take very long on some texts');
  }
  try {
    return { expression, steps: patternCost(source, flags) };
  } catch (error) {
    if (error instanceof UnsafePatternError) throw unsafe(node, source, error.message);
    throw error;
  }
}

const stepsOfLength = (length: number): number => length;

function unsafe(node: SyntaxNode, source: string, reason: string): Error {
  return syntaxError(node, `Expected a pattern that takes bounded time but "${source}" ${reason}.`);
}

function regularExpression(node: SyntaxNode, source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*: /, '');
    throw syntaxError(node, `Expected a regular expression but "${source}" is none: ${reason}.`);
  }
}
