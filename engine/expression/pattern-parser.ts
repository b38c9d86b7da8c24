import {
  ALL,
  type CharacterSet,
  classOf,
  complement,
  ignoreCase,
  single,
  union,
} from './pattern-sets.ts';

/** The structure of a regular expression, as far as its running time depends on it. */
export type PatternNode =
  | { kind: 'set'; set: CharacterSet }
  /** A place without width; `isStart` for `^`. */
  | { kind: 'anchor'; isStart: boolean }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number };

/** A pattern whose running time cannot be bounded, or not by the rules that are known here. */
export class UnsafePatternError extends Error {}

/** Reads a pattern that JavaScript has accepted already. */
export function parsePattern(source: string, flags: string): PatternNode {
  const reader = new PatternReader([...source], flags.includes('i'));
  return reader.readChoice();
}

const ESCAPED_CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

class PatternReader {
  private readonly characters: string[];
  private readonly ignoresCase: boolean;
  private position = 0;

  constructor(characters: string[], ignoresCase: boolean) {
    this.characters = characters;
    this.ignoresCase = ignoresCase;
  }

  readChoice(): PatternNode {
    const options = [this.readSequence()];
    while (this.accept('|')) options.push(this.readSequence());
    return options.length === 1 ? (options[0] as PatternNode) : { kind: 'choice', options };
  }

  private readSequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.position < this.characters.length && !'|)'.includes(this.peek())) {
      parts.push(this.readRepeat(this.readAtom()));
    }
    return { kind: 'sequence', parts };
  }

  private readRepeat(part: PatternNode): PatternNode {
    const bounds = this.readBounds();
    if (!bounds) return part;
    this.accept('?');
    return { kind: 'repeat', part, min: bounds[0], max: bounds[1] };
  }

  private readBounds(): [number, number] | undefined {
    if (this.accept('*')) return [0, Infinity];
    if (this.accept('+')) return [1, Infinity];
    if (this.accept('?')) return [0, 1];
    const match = /^\{(\d+)(,(\d*))?\}/.exec(this.rest());
    if (!match) return undefined;
    this.position += match[0].length;
    const min = Number(match[1]);
    if (match[2] === undefined) return [min, min];
    return [min, match[3] === '' ? Infinity : Number(match[3])];
  }

  private readAtom(): PatternNode {
    if (this.accept('^')) return { kind: 'anchor', isStart: true };
    if (this.accept('$')) return { kind: 'anchor', isStart: false };
    if (this.accept('(')) return this.readGroup();
    if (this.accept('[')) return this.setNode(this.readClass());
    if (this.accept('.')) return this.setNode(ALL);
    if (this.accept('\\')) return this.readEscape();
    return this.setNode(single(this.next().codePointAt(0) as number));
  }

  private readGroup(): PatternNode {
    if (this.accept('?')) {
      const isNamed = this.peek() === '<' && !/^<[=!]/.test(this.rest());
      if (isNamed) while (this.next() !== '>');
      else if (!this.accept(':')) throw new UnsafePatternError('looks ahead or behind');
    }
    const content = this.readChoice();
    this.accept(')');
    return content;
  }

  private readEscape(): PatternNode {
    if (/^[bB]/.test(this.peek())) {
      this.next();
      return { kind: 'anchor', isStart: false };
    }
    if (/^[1-9k]/.test(this.peek())) throw new UnsafePatternError('refers back to a group');
    return this.setNode(this.readEscapedSet());
  }

  private readClass(): CharacterSet {
    const isNegated = this.accept('^');
    const sets: CharacterSet[] = [];
    while (!this.accept(']')) sets.push(this.readClassItem());
    const set = this.ignoresCase ? ignoreCase(union(sets)) : union(sets);
    return isNegated ? complement(set) : set;
  }

  private readClassItem(): CharacterSet {
    const from = this.readClassCharacter();
    const isRange = this.peek() === '-' && this.characters[this.position + 1] !== ']';
    if (!isRange || from.length !== 1) return from;
    this.next();
    const to = this.readClassCharacter();
    return [[(from[0] as [number, number])[0], (to[0] as [number, number])[1]]];
  }

  private readClassCharacter(): CharacterSet {
    if (this.accept('\\')) return this.accept('b') ? single(8) : this.readEscapedSet();
    return single(this.next().codePointAt(0) as number);
  }

  /** What follows a backslash and stands for one character. */
  private readEscapedSet(): CharacterSet {
    const code = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(this.rest());
    if (code) {
      this.position += code[0].length;
      return single(parseInt((code[1] ?? code[2] ?? code[3]) as string, 16));
    }
    const property = /^p\{[^}]*\}/i.exec(this.rest());
    if (property) {
      this.position += property[0].length;
      return ALL;
    }
    const letter = this.next();
    if (letter === 'c') return single((this.next().codePointAt(0) as number) % 32);
    const control = ESCAPED_CONTROLS[letter];
    return classOf(letter) ?? single(control ?? (letter.codePointAt(0) as number));
  }

  private setNode(set: CharacterSet): PatternNode {
    return { kind: 'set', set: this.ignoresCase ? ignoreCase(set) : set };
  }

  private peek(): string {
    return this.characters[this.position] ?? '';
  }

  private next(): string {
    const character = this.characters[this.position];
    if (character === undefined) throw new UnsafePatternError('is not understood');
    this.position++;
    return character;
  }

  private accept(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position++;
    return true;
  }

  private rest(): string {
    return this.characters.slice(this.position, this.position + 40).join('');
  }
}
