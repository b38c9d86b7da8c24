/** A set of characters as ascending ranges of code points, both ends included. */
export type CharacterSet = readonly (readonly [number, number])[];

const LAST = 0x10ffff;

export const ALL: CharacterSet = [[0, LAST]];
export const NONE: CharacterSet = [];

const DIGITS: CharacterSet = [[48, 57]];
const WORD: CharacterSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: CharacterSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What `\d`, `\W` and their like stand for; undefined when the letter is no class. */
export function classOf(letter: string): CharacterSet | undefined {
  switch (letter) {
    case 'd':
      return DIGITS;
    case 'D':
      return complement(DIGITS);
    case 'w':
      return WORD;
    case 'W':
      return complement(WORD);
    case 's':
      return SPACE;
    case 'S':
      return complement(SPACE);
    default:
      return undefined;
  }
}

export function single(codePoint: number): CharacterSet {
  return [[codePoint, codePoint]];
}

export function union(sets: CharacterSet[]): CharacterSet {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

export function complement(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union([set])) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) result.push([next, LAST]);
  return result;
}

export function overlap(left: CharacterSet, right: CharacterSet): boolean {
  return left.some(([from, to]) => right.some(([start, end]) => from <= end && start <= to));
}

/**
 * The set when case is ignored: letters of ASCII in both cases; beyond ASCII, where folding has
 * many rules, everything that is not ASCII.
 */
export function ignoreCase(set: CharacterSet): CharacterSet {
  const shifted = set.flatMap(([from, to]) => [
    ...clip([from, to], [65, 90], 32),
    ...clip([from, to], [97, 122], -32),
  ]);
  const folds = set.some(([, to]) => to > 127) || overlap(set, FOLDED_FROM_BEYOND);
  const all = [...set, ...shifted];
  return union([all, ...(folds ? [BEYOND_ASCII, FOLDED_FROM_BEYOND] : [])]);
}

const BEYOND_ASCII: CharacterSet = [[128, LAST]];
/** K and S, to which the Kelvin sign and the long s fold. */
const FOLDED_FROM_BEYOND: CharacterSet = [
  [75, 75],
  [83, 83],
  [107, 107],
  [115, 115],
];

function clip(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  by: number,
): [number, number][] {
  const start = Math.max(from, low);
  const end = Math.min(to, high);
  return start <= end ? [[start + by, end + by]] : [];
}
