import { FeelDate, FeelDateTime, FeelDuration, FeelRange, FeelTime } from 'feelin';
import { builtinFunction, isBuiltin } from './builtins.ts';
import { type Compiler, type CompilePart, syntaxError } from './compiler.ts';
import { isContext } from './feel-types.ts';
import { spend } from './limits.ts';
import { type Evaluate, outer, type Place, type Scope } from './scope.ts';
import { refuseForeignSigns } from './syntax-errors.ts';
import { nameOf, normalizeName, partOf, partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';

/** Name under which unary tests can read the value that they look at. */
export const TESTED_VALUE = '?';

/** A name that stands for a local value, a process variable or a built-in function. */
export const compileVariable: CompilePart = (compiler, node) => {
  const name = nameOf(compiler.source, node);
  refuseForeignSigns(name, node.from);
  refuseUnknownWords(compiler, node, name);
  return { evaluate: readName(compiler, name), type: 'any' };
};

/** `?`, the value that unary tests look at. */
export const compileTestedValue: CompilePart = (compiler, node) => {
  const evaluate = readTestedValue(compiler);
  if (!evaluate) {
    throw syntaxError(node, 'Expected a name but found "?", which only a unary test has.');
  }
  return { evaluate };
};

/** A closure that reads `?`; undefined outside of unary tests. */
export function readTestedValue(compiler: Compiler): Evaluate | undefined {
  const { places, isCertain } = compiler.scope.placesOf(TESTED_VALUE);
  return isCertain ? readPlaces(places, TESTED_VALUE, nothing) : undefined;
}

/** `context.name`, and on a list the name of each element. */
export const compilePath: CompilePart = (compiler, node) => {
  const [targetNode, , nameNode] = partsOf(node) as [SyntaxNode, SyntaxNode, SyntaxNode];
  const target = compiler.compile(targetNode).evaluate;
  const name = nameOf(compiler.source, nameNode);
  refuseForeignSigns(name, nameNode.from);
  return { evaluate: (scope) => readPath(scope, target(scope), name), type: 'any' };
};

function readPath(scope: Scope, target: unknown, name: string): unknown {
  if (!Array.isArray(target)) return readEntry(target, name) ?? null;
  spend(scope.run.environment.budget, target.length);
  return target.map((element) => readEntry(element, name) ?? null);
}

/** Words that are neither a built-in nor declared are two values without an operator between. */
function refuseUnknownWords(compiler: Compiler, node: SyntaxNode, name: string): void {
  const words = partsOf(node);
  const isKnown = isBuiltin(name) || compiler.knownNames.has(name);
  if (words.length < 2 || isKnown || compiler.scope.placesOf(name).isCertain) return;
  const isLocal = compiler.scope.placesOf(name).places.some((place) => place.kind === 'slot');
  if (isLocal) return;
  const [first, second] = words.map((word) => textOf(compiler.source, word));
  throw syntaxError(
    partOf(node, 1),
    `Expected an operator after "${first}" but found "${second}".`,
  );
}

/** A closure that reads a name; notes it as a variable that the expression needs. */
function readName(compiler: Compiler, name: string): Evaluate {
  const { places, isCertain } = compiler.scope.placesOf(name);
  if (isCertain) return readPlaces(places, name, nothing);
  const isEntry = places.some((place) => place.kind === 'element');
  (isEntry ? compiler.possibleNames : compiler.names).add(name);
  const variable = readVariable(name);
  return places.length === 0 ? variable : readPlaces(places, name, variable);
}

const nothing: Evaluate = () => null;

function readVariable(name: string): Evaluate {
  if (!isBuiltin(name)) return (scope) => scope.run.lookup(name) ?? null;
  return (scope) => {
    const value = scope.run.lookup(name);
    return value === undefined ? builtinFunction(scope.run, name) : value;
  };
}

function readPlaces(places: Place[], name: string, otherwise: Evaluate): Evaluate {
  return places.reduceRight((next, place) => readPlace(place, name, next), otherwise);
}

function readPlace(place: Place, name: string, next: Evaluate): Evaluate {
  const { hops } = place;
  if (place.kind === 'element') {
    return (scope) => {
      const entry = readElement(outer(scope, hops).values[0], name);
      return entry === undefined ? next(scope) : entry;
    };
  }
  const { slot } = place;
  return (scope) => {
    const value = outer(scope, hops).values[slot];
    return value === undefined ? next(scope) : value;
  };
}

function readElement(element: unknown, name: string): unknown {
  const entry =
    isContext(element) || element instanceof FeelRange ? readEntry(element, name) : undefined;
  return entry === undefined && name === 'item' ? element : entry;
}

const TEMPORAL_ENTRIES = new Set([
  ...['year', 'month', 'day', 'weekday', 'hour', 'minute', 'second', 'timezone', 'time offset'],
  ...['years', 'months', 'days', 'hours', 'minutes', 'seconds'],
]);
const RANGE_ENTRIES = new Set(['start', 'end', 'start included', 'end included']);

/** An entry of a context or a property of a date, time, duration or range; never of a prototype. */
export function readEntry(target: unknown, name: string): unknown {
  if (typeof target !== 'object' || target === null || Array.isArray(target)) return undefined;
  if (isContext(target)) return readContextEntry(target, name);
  const entries = target instanceof FeelRange ? RANGE_ENTRIES : TEMPORAL_ENTRIES;
  const hasEntry = entries.has(name) && (isTemporal(target) || target instanceof FeelRange);
  return hasEntry ? (target as unknown as Record<string, unknown>)[name] : undefined;
}

function isTemporal(target: object): boolean {
  return (
    target instanceof FeelDate ||
    target instanceof FeelTime ||
    target instanceof FeelDateTime ||
    target instanceof FeelDuration
  );
}

function readContextEntry(context: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(context, name)) return context[name];
  if (!mayBeWritten(name)) return undefined;
  const key = Object.keys(context).find((candidate) => normalizeName(candidate) === name);
  return key === undefined ? undefined : context[key];
}

/** Only names of several words can be written in more than one way. */
function mayBeWritten(name: string): boolean {
  return name.includes(' ');
}
