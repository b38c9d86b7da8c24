import { type PatternNode, parsePattern, UnsafePatternError } from './pattern-parser.ts';
import { type CharacterSet, NONE, overlap, union } from './pattern-sets.ts';

export { UnsafePatternError } from './pattern-parser.ts';

/** How much worse than linear a pattern may be: the power of the length, and a factor. */
interface Cost {
  power: number;
  factor: number;
}

const MAX_POWER = 4;
const MAX_FACTOR = 1_000;
const CHARACTERS_PER_STEP = 100;

/**
 * Steps that a pattern takes at most, by the length of the text; UnsafePatternError when they may
 * grow exponentially.
 *
 * Inside a repetition everything must be decided by the next character. Outside, each repetition
 * that may stop where it could also go on adds one power of the length.
 */
export function patternCost(source: string, flags: string): (length: number) => number {
  const pattern = parsePattern(source, flags);
  const cost: Cost = { power: 1, factor: 1 };
  addCost(pattern, NONE, cost);
  if (hasUnbounded(pattern) && !startsAtStart(pattern, flags)) cost.power++;
  if (cost.power > MAX_POWER || cost.factor > MAX_FACTOR) {
    throw new UnsafePatternError('has too many places where a repetition may end');
  }
  const { power, factor } = cost;
  return (length) => Math.floor((length ** power * factor) / CHARACTERS_PER_STEP);
}

/** Adds what a part costs when `follow` are the characters that may come after it. */
function addCost(node: PatternNode, follow: CharacterSet, cost: Cost): void {
  switch (node.kind) {
    case 'sequence':
      for (const [index, part] of node.parts.entries()) {
        addCost(part, firstOfAll(node.parts.slice(index + 1), follow), cost);
      }
      return;
    case 'choice':
      if (!isDecided(node.options, follow)) cost.factor *= node.options.length;
      for (const option of node.options) addCost(option, follow, cost);
      return;
    case 'repeat':
      addRepeatCost(node, follow, cost);
      return;
    default:
  }
}

function addRepeatCost(
  node: PatternNode & { kind: 'repeat' },
  follow: CharacterSet,
  cost: Cost,
): void {
  if (node.max > 1 && mayBeEmpty(node.part)) {
    throw new UnsafePatternError('repeats what may be empty');
  }
  if (node.max > 1) requireFixed(node.part);
  else addCost(node.part, follow, cost);
  const isAmbiguous = node.max !== node.min && overlap(firstOf(node.part, NONE), follow);
  if (!isAmbiguous) return;
  if (node.max === Infinity) cost.power++;
  else cost.factor *= node.max - node.min + 1;
}

/** What is repeated must have one way to match only. */
function requireFixed(node: PatternNode): void {
  switch (node.kind) {
    case 'sequence':
      node.parts.forEach(requireFixed);
      return;
    case 'choice':
      if (!isDecided(node.options, NONE) || node.options.some(mayBeEmpty)) {
        throw new UnsafePatternError('repeats a choice whose options overlap');
      }
      node.options.forEach(requireFixed);
      return;
    case 'repeat':
      if (node.min !== node.max) throw new UnsafePatternError('repeats a repetition');
      requireFixed(node.part);
      return;
    default:
  }
}

/** Whether the next character tells which option it is. */
function isDecided(options: PatternNode[], follow: CharacterSet): boolean {
  const firsts = options.map((option) => firstOf(option, follow));
  return firsts.every((first, index) =>
    firsts.slice(index + 1).every((other) => !overlap(first, other)),
  );
}

/** Characters with which a match of the part, and then of what follows, may begin. */
function firstOf(node: PatternNode, follow: CharacterSet): CharacterSet {
  switch (node.kind) {
    case 'set':
      return node.set;
    case 'anchor':
      return follow;
    case 'sequence':
      return firstOfAll(node.parts, follow);
    case 'choice':
      return union(node.options.map((option) => firstOf(option, follow)));
    case 'repeat':
      return node.min > 0
        ? firstOf(node.part, follow)
        : union([firstOf(node.part, follow), follow]);
  }
}

function firstOfAll(parts: PatternNode[], follow: CharacterSet): CharacterSet {
  return parts.reduceRight<CharacterSet>((after, part) => firstOf(part, after), follow);
}

function mayBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'anchor':
      return true;
    case 'sequence':
      return node.parts.every(mayBeEmpty);
    case 'choice':
      return node.options.some(mayBeEmpty);
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.part);
  }
}

function hasUnbounded(node: PatternNode): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.parts.some(hasUnbounded);
    case 'choice':
      return node.options.some(hasUnbounded);
    case 'repeat':
      return node.max > 100 || hasUnbounded(node.part);
    default:
      return false;
  }
}

/** Whether a match can only begin where the text begins, so that it is tried only once. */
function startsAtStart(node: PatternNode, flags: string): boolean {
  if (flags.includes('m')) return false;
  if (node.kind === 'choice') return node.options.every((each) => startsAtStart(each, flags));
  const first = node.kind === 'sequence' ? node.parts[0] : node;
  if (first?.kind === 'choice') return startsAtStart(first, flags);
  return first?.kind === 'anchor' && first.isStart;
}
