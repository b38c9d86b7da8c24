import { FeelFunction, FeelRange } from 'feelin';
import {
  type Builtin,
  builtin,
  callBuiltin,
  isBuiltin,
  orderArguments,
  PATTERN_FUNCTIONS,
  resultOf,
} from './builtins.ts';
import {
  type CallArguments,
  checkArguments,
  compileArguments,
  namedValues,
} from './call-arguments.ts';
import { compilePatternCall } from './compile-patterns.ts';
import {
  type Compiler,
  type CompilePart,
  constantPart,
  type Part,
  syntaxError,
} from './compiler.ts';
import { limited, spend } from './limits.ts';
import { renameArguments } from './parameter-names.ts';
import { rangeIncludes } from './ranges.ts';
import type { Declaration, Evaluate, Scope } from './scope.ts';
import { nameOf, partOf, type SyntaxNode, textOf } from './syntax-tree.ts';

/** `function(arguments)`, where the function is a built-in, a local name or computed. */
export const compileCall: CompilePart = (compiler, node) => {
  const target = partOf(node, 0);
  if (!isName(target)) return callOfValue(compiler, node);
  const name = nameOf(compiler.source, target).replace(/\s+/g, ' ');
  if (isLocal(compiler, name)) return callOfValue(compiler, node, name);
  const args = compileArguments(compiler, node);
  if (PATTERN_FUNCTIONS.has(name)) return compilePatternCall(compiler, node, { name, args });
  return builtinCall(node, name, args);
};

/** `date("…")`, `time(…)`, `date and time(…)`, `duration(…)`, or `@"…"`. */
export const compileDateTime: CompilePart = (compiler, node) => {
  const target = partOf(node, 0);
  if (target.name === 'AtLiteral') return compiler.compile(target);
  const name = textOf(compiler.source, target).replace(/\s+/g, ' ');
  const call = builtinCall(node, name, compileArguments(compiler, node));
  return { ...call, type: 'date' };
};

function isName(node: SyntaxNode): boolean {
  return node.name === 'VariableName' || node.name === 'SpecialFunctionName';
}

/** A local name is called, except a value of the host beside a built-in function of that name. */
function isLocal(compiler: Compiler, name: string): boolean {
  const slots = compiler.scope.placesOf(name).places.filter((place) => place.kind === 'slot');
  const isHidden = (declared?: Declaration) => declared && !declared.parameters && isBuiltin(name);
  return slots.some(({ declared }) => !isHidden(declared));
}

function callOfValue(compiler: Compiler, node: SyntaxNode, name?: string): Part {
  const target = compiler.compile(partOf(node, 0)).evaluate;
  const args = compileArguments(compiler, node);
  const [place] = name === undefined ? [] : compiler.scope.placesOf(name).places;
  const declared = place?.kind === 'slot' ? place.declared : undefined;
  if (declared?.parameters) {
    checkArguments(node, { name: declared.name, parameters: declared.parameters }, args);
  }
  return dynamicCall(target, args);
}

function builtinCall(node: SyntaxNode, name: string, written: CallArguments): Part {
  const args = renameArguments(name, written);
  const called = builtin(name);
  if (!called) {
    throw syntaxError(node, `Expected a function that exists but there is no ${name}().`);
  }
  checkArguments(node, { name, parameters: called.parameters }, args);
  const ordered = orderParts(called.parameters, args);
  return { ...(foldDate(name, called, ordered) ?? callOf(called, ordered, args)), type: 'any' };
}

/** The parts in the order of the parameters; undefined when arguments must be spread first. */
function orderParts(
  parameters: string[],
  { positional, named }: CallArguments,
): Part[] | undefined {
  if (positional) return positional;
  if (parameters.some((parameter) => parameter.startsWith('...'))) return undefined;
  return parameters.map((parameter) => named?.get(parameter) ?? ABSENT);
}

const ABSENT = constantPart(undefined);

const PURE_CONSTRUCTORS = new Set(['date', 'time', 'date and time', 'duration']);

/** `date("2026-11-23")` is read once, when the expression is compiled. */
function foldDate(name: string, called: Builtin, parts: Part[] | undefined): Part | undefined {
  if (!PURE_CONSTRUCTORS.has(name) || !parts?.every((part) => part.constant)) return undefined;
  const environment = { now: 0, zone: 'UTC', budget: { steps: Infinity } };
  const run = { lookup: () => undefined, environment, callDepth: 0 };
  try {
    const value = callBuiltin(
      run,
      called,
      parts.map((part) => part.constant?.value),
    );
    return value === null ? undefined : constantPart(value);
  } catch {
    // Feelin throws for dates before the year 0: that is told when it is evaluated.
    return undefined;
  }
}

function callOf(called: Builtin, parts: Part[] | undefined, args: CallArguments): Part {
  if (!parts) {
    const named = namedValues(args);
    return {
      evaluate: (scope) =>
        callBuiltin(scope.run, called, orderArguments(called.parameters, named(scope))),
    };
  }
  const evaluates = parts.map((part) => part.evaluate);
  return {
    evaluate: (scope) =>
      callBuiltin(
        scope.run,
        called,
        evaluates.map((argument) => argument(scope)),
      ),
  };
}

/** A call of what an expression computes; what is no function gives null, as in feelin. */
function dynamicCall(target: Evaluate, args: CallArguments): Part {
  const named = namedValues(args);
  const positional = args.positional?.map((part) => part.evaluate);
  return {
    type: 'any',
    evaluate: (scope) => {
      const called = target(scope);
      const values = positional ? positional.map((argument) => argument(scope)) : named(scope);
      return callValue(scope, called, values);
    },
  };
}

/** Calls what an expression computed, with arguments in order or by name. */
export function callValue(
  scope: Scope,
  called: unknown,
  values: unknown[] | Record<string, unknown>,
): unknown {
  spend(scope.run.environment.budget, 1);
  return limited(invoke(scope, called, values));
}

function invoke(
  scope: Scope,
  called: unknown,
  values: unknown[] | Record<string, unknown>,
): unknown {
  if (called instanceof FeelFunction) return resultOf(called.invoke(values));
  if (!(called instanceof FeelRange)) return null;
  const value = Array.isArray(values) ? values[0] : values['value'];
  return rangeIncludes(called, value, scope.run.environment.zone);
}
