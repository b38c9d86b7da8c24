import { evaluate as evaluateOnce, FeelFunction } from 'feelin';
import { builtinCost } from './builtin-costs.ts';
import { ExpressionError } from './errors.ts';
import { checkListLength, limited, spend } from './limits.ts';
import { RANGE_RELATIONS } from './range-relations.ts';
import { rangeFromText } from './range-text.ts';
import { localizeOperand } from './ranges.ts';
import type { Run } from './scope.ts';
import { nowOf, todayOf } from './temporal.ts';
import { dateAndTimeOf, yearsAndMonthsDuration } from './temporal-functions.ts';

/** A built-in function of FEEL. */
export interface Builtin {
  /** Names of its parameters; one that begins with `...` takes any number of arguments. */
  parameters: string[];
  apply(run: Run, args: unknown[]): unknown;
}

type PlainFunction = ((...args: unknown[]) => unknown) & { $args: string[] };

/** Those whose patterns are compiled with the expression; see compile-patterns.ts. */
export const PATTERN_FUNCTIONS: ReadonlyMap<string, string[]> = new Map([
  ['matches', ['input', 'pattern', 'flags']],
  ['replace', ['input', 'pattern', 'replacement', 'flags']],
  ['split', ['string', 'delimiter']],
]);

/** Feelin's own, all pure. */
const FEELIN_FUNCTIONS = [
  ...['number', 'string', 'date', 'time', 'duration', 'not', 'substring', 'string length'],
  ...['upper case', 'lower case', 'substring before', 'substring after', 'contains'],
  ...['starts with', 'ends with', 'string join', 'list contains', 'list replace', 'count'],
  ...['min', 'max', 'sum', 'mean', 'all', 'any', 'sublist', 'append', 'concatenate'],
  ...['insert before', 'remove', 'reverse', 'index of', 'union', 'distinct values', 'flatten'],
  ...['product', 'median', 'stddev', 'mode', 'decimal', 'floor', 'ceiling', 'abs', 'round up'],
  ...['round down', 'round half up', 'round half down', 'modulo', 'sqrt', 'log', 'exp', 'odd'],
  ...['even', 'is', 'before', 'after', 'meets', 'met by', 'overlaps', 'includes', 'day of year'],
  ...['day of week', 'month of year', 'week of year', 'sort', 'get value', 'get entries'],
  ...['context', 'context merge', 'context put'],
];

/** Those that compare instants, for which times without zone are read in the centre's zone. */
const INSTANT_RELATIONS = new Set([
  ...['before', 'after', 'meets', 'met by', 'overlaps', 'includes'],
]);

/** The class with which feelin's functions say that their arguments are unusable. */
const InvocationFailure = (feelinFunction('sqrt')(-1) as object).constructor;

const BUILTINS: ReadonlyMap<string, Builtin> = new Map([
  ...FEELIN_FUNCTIONS.map((name): [string, Builtin] => [name, reuse(name)]),
  ['now', { parameters: [], apply: ({ environment }) => nowOf(environment.now, environment.zone) }],
  [
    'today',
    { parameters: [], apply: ({ environment }) => todayOf(environment.now, environment.zone) },
  ],
  [
    'date and time',
    { parameters: ['date', 'time', 'from'], apply: (_run, args) => dateAndTimeOf(args) },
  ],
  [
    'years and months duration',
    { parameters: ['from', 'to'], apply: (_run, args) => yearsAndMonthsDuration(args) },
  ],
  ['range', { parameters: ['from'], apply: (_run, args) => rangeFromText(args) }],
  ...Object.entries(RANGE_RELATIONS).map(([name, apply]): [string, Builtin] => [
    name,
    { parameters: ['range1', 'range2'], apply },
  ]),
  ...[...PATTERN_FUNCTIONS].map(([name, parameters]): [string, Builtin] => [
    name,
    { parameters, apply: () => refusePatternFunction(name) },
  ]),
]);

export function isBuiltin(name: string): boolean {
  return BUILTINS.has(name);
}

export function builtin(name: string): Builtin | undefined {
  return BUILTINS.get(name);
}

/** Calls a built-in: counts its work down, bounds its result, and gives null for a misuse. */
export function callBuiltin(run: Run, called: Builtin, args: unknown[]): unknown {
  spend(run.environment.budget, 1);
  return limited(resultOf(called.apply(run, args)));
}

/** A built-in as a value, which may be given to another function. */
export function builtinFunction(run: Run, name: string): FeelFunction | null {
  const found = BUILTINS.get(name);
  if (!found) return null;
  return new FeelFunction((...args) => callBuiltin(run, found, args), found.parameters);
}

/** The result of feelin's functions, among which a failure counts as null. */
export function resultOf(result: unknown): unknown {
  return result instanceof InvocationFailure ? null : result;
}

/** The arguments in the order of the parameters. */
export function orderArguments(parameters: string[], named: Record<string, unknown>): unknown[] {
  return parameters.flatMap((parameter): unknown[] => {
    if (!parameter.startsWith('...')) return [named[parameter]];
    const value = named[parameter.slice(3)];
    if (value === null || value === undefined) return [];
    return Array.isArray(value) ? value : [value];
  });
}

function reuse(name: string): Builtin {
  const apply = feelinFunction(name);
  const cost = builtinCost(name);
  const isRelation = INSTANT_RELATIONS.has(name);
  return {
    parameters: apply.$args,
    apply: (run, args) => {
      checkListLength(args.length);
      cost(run.environment.budget, args);
      return apply(...(isRelation ? localizeAll(run, args) : args));
    },
  };
}

function localizeAll(run: Run, args: unknown[]): unknown[] {
  return args.map((argument) => localizeOperand(argument, run.environment.zone));
}

/** Feelin exports no built-ins, but a name alone evaluates to the function itself. */
function feelinFunction(name: string): PlainFunction {
  return evaluateOnce(name).value as PlainFunction;
}

function refusePatternFunction(name: string): never {
  throw new ExpressionError(
    `Expected ${name}() to be called by its name with a pattern in quotes but it is used as a value.`,
  );
}
