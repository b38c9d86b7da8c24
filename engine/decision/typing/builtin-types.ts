import {
  date,
  dateAndTime,
  duration,
  FeelDate,
  FeelDateTime,
  FeelDuration,
  FeelFunction,
  FeelRange,
  FeelTime,
  time,
} from 'feelin';
import { isContext } from '../../expression/feel-types.ts';
import { type DmnType, Mismatch, type Origin } from './dmn-type.ts';

interface BuiltinType {
  names: string[];
  expected: string;
  has(value: unknown): boolean;
  /** What JSON writes as text. */
  fromText?(text: string): unknown;
}

const isYearsMonths = (value: unknown) => value instanceof FeelDuration && value.yearsMonths;
const isDaysTime = (value: unknown) => value instanceof FeelDuration && !value.yearsMonths;

/** The types of FEEL, under the names of the standard and those that other tools write. */
const BUILTIN_TYPES: BuiltinType[] = [
  { names: ['string'], expected: 'a text', has: (value) => typeof value === 'string' },
  {
    names: ['number', 'double', 'long', 'decimal'],
    expected: 'a number',
    has: (value) => typeof value === 'number',
  },
  { names: ['integer'], expected: 'a whole number', has: Number.isInteger },
  { names: ['boolean'], expected: 'true or false', has: (value) => typeof value === 'boolean' },
  {
    names: ['date'],
    expected: 'a date',
    has: (value) => value instanceof FeelDate,
    fromText: date,
  },
  {
    names: ['time'],
    expected: 'a time',
    has: (value) => value instanceof FeelTime,
    fromText: time,
  },
  {
    names: ['date and time', 'dateTime', 'datetime'],
    expected: 'a date and time',
    has: (value) => value instanceof FeelDateTime,
    fromText: dateAndTime,
  },
  {
    names: ['days and time duration', 'dayTimeDuration'],
    expected: 'a duration in days and time',
    has: isDaysTime,
    fromText: duration,
  },
  {
    names: ['years and months duration', 'yearMonthDuration'],
    expected: 'a duration in years and months',
    has: isYearsMonths,
    fromText: duration,
  },
  {
    names: ['duration'],
    expected: 'a duration',
    has: (value) => value instanceof FeelDuration,
    fromText: duration,
  },
  { names: ['context'], expected: 'a context', has: isContext },
  { names: ['function'], expected: 'a function', has: (value) => value instanceof FeelFunction },
  { names: ['range'], expected: 'a range', has: (value) => value instanceof FeelRange },
];

const ANY: DmnType = {
  name: 'anything',
  convert: (_scope, value) => value ?? null,
  shape: () => null,
};
const LIST: DmnType = {
  name: 'a list',
  convert: (_scope, value) => (value == null || Array.isArray(value) ? (value ?? null) : [value]),
  shape: () => null,
};

const TYPES: ReadonlyMap<string, DmnType> = new Map([
  ['Any', ANY],
  ['any', ANY],
  ['list', LIST],
  ...BUILTIN_TYPES.flatMap((type) =>
    type.names.map((name): [string, DmnType] => [name, builtinType(type)]),
  ),
]);

/** A type of FEEL by its name. */
export function builtinTypeNamed(name: string): DmnType | undefined {
  return TYPES.get(name);
}

function builtinType(type: BuiltinType): DmnType {
  return {
    name: type.expected,
    isFunction: type.names.includes('function'),
    convert: (_scope, value, origin) => {
      if (value === null || value === undefined) return null;
      return type.has(value) ? value : convertOther(type, value, origin);
    },
    shape: () => null,
  };
}

/** The conversions of the standard, and that of text from outside. */
function convertOther(type: BuiltinType, value: unknown, origin: Origin): unknown {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (type.has(only)) return only;
  if (only instanceof FeelDate && type.names.includes('dateTime')) return atMidnight(only);
  const read = origin === 'json' && typeof only === 'string' ? readText(type, only) : null;
  return type.has(read) ? read : new Mismatch(type.expected, value);
}

function atMidnight(day: FeelDate): FeelDateTime {
  return new FeelDateTime(day.unwrap().toPlainDateTime(), 'UTC');
}

function readText({ fromText }: BuiltinType, text: string): unknown {
  try {
    return fromText?.(text) ?? null;
  } catch {
    // Feelin throws for some impossible dates: they are none.
    return null;
  }
}
