import { expect } from 'chai';
import { evaluate } from 'feelin';
import {
  compileExpression,
  type ExpressionEnvironment,
  toValue,
} from '../../engine/expression/index.ts';
import type { Value } from '../../engine/state/value.ts';

/** What functions, paths, filters and tests are tried on. */
const VARIABLES: Record<string, Value> = {
  amount: 2500.75,
  below: -3,
  region: '630000',
  empty: '',
  approved: true,
  nothing: null,
  numbers: [3, 1, 2, 2],
  mixed: [1, 'a', null, [2]],
  none: [],
  applicant: { name: 'Li', code: 7 },
  people: [{ name: 'a' }, { name: 'b', code: 1 }],
};
const VALUES = [
  ...[...Object.keys(VARIABLES), 'missing', '@"2026-02-28"', '@"2026-02-28T23:30:00Z"'],
  ...['@"10:15:00Z"', '@"P1Y3M"', '@"-P2DT3H"', '[1..5]', '("a".."c")', '{}'],
];

const FUNCTIONS = [
  ...['string', 'number', 'date', 'time', 'duration', 'not', 'string length', 'upper case'],
  ...['lower case', 'count', 'min', 'max', 'sum', 'mean', 'all', 'any', 'reverse'],
  ...['distinct values', 'flatten', 'product', 'median', 'stddev', 'mode', 'floor', 'ceiling'],
  ...['abs', 'sqrt', 'log', 'exp', 'odd', 'even', 'day of year', 'day of week'],
  ...['month of year', 'week of year', 'get entries', 'context', 'context merge', 'concatenate'],
  ...['union', 'date and time', 'string join'],
];
const SECOND_ARGUMENTS: Record<string, string[]> = {
  contains: ['"3"', 'null'],
  'starts with': ['"6"', '1'],
  'ends with': ['"0"', 'missing'],
  'substring before': ['"3"', 'null'],
  'substring after': ['"3"', '""'],
  substring: ['2', '-1', 'null'],
  'list contains': ['2', 'null', '"a"'],
  'index of': ['2', 'null'],
  sublist: ['1', '-2', '9'],
  append: ['5', 'null'],
  remove: ['1', '-1', '9'],
  decimal: ['1', 'null'],
  'round up': ['0', '1'],
  'round down': ['0', '1'],
  'round half up': ['0', '1'],
  'round half down': ['0', '1'],
  modulo: ['3', '-3'],
  is: ['2500.75', 'null', '@"2026-02-28"'],
  'get value': ['"name"', 'null'],
  union: ['[1]', 'null'],
  concatenate: ['[1]', 'null'],
};
/** `$` stands for each value; ranges are left out, of which other kinds are null here. */
const FORMS = [
  ...['$.name', '$.year', '$.start', '$.hours', '$[1]', '$[-1]', '$[item = 2]', '$[name = "a"]'],
  ...['$ instance of number', '$ instance of list', '$ instance of Any', '$ = null', '$ != null'],
  ...['$ instance of context', '$ instance of string', '$ in (1, null)'],
  ...['$ in ($)', '[$, $][1]', '{a: $, b: a}.b', 'if $ then 1 else 2', '$ and true', '$ or false'],
  ...['for x in $ return x', 'some x in $ satisfies x = 2', 'every x in $ satisfies x != 9'],
  ...['count($) > 1', 'string($) + "!"', '(function(x) [x, $])($)'],
];

interface Generated {
  title: string;
  sources: string[];
}

const GENERATED: Generated[] = [
  ...FUNCTIONS.map((name) => ({
    title: `${name}()`,
    sources: VALUES.map((value) => `${name}(${value})`),
  })),
  ...Object.entries(SECOND_ARGUMENTS).map(([name, seconds]) => ({
    title: `${name}() with two arguments`,
    sources: VALUES.flatMap((value) => seconds.map((second) => `${name}(${value}, ${second})`)),
  })),
  ...FORMS.map((form) => ({
    title: form,
    sources: VALUES.map((value) => form.replaceAll('$', value)),
  })),
];

function environment(): ExpressionEnvironment {
  return { now: Date.UTC(2026, 10, 23), zone: 'UTC', budget: { steps: 1_000_000 } };
}

/** JSON of a result, or the word for a failure, which ours tells in words of its own. */
function outcome(compute: () => unknown): string {
  try {
    return JSON.stringify(toValue(compute(), environment()));
  } catch {
    return 'failure';
  }
}

describe('FEEL gives what feelin gives for values of every kind', () => {
  it('in more than a thousand expressions', () => {
    const sources = new Set(GENERATED.flatMap((each) => each.sources));
    expect(sources.size).to.be.greaterThan(1500);
  });

  for (const { title, sources } of GENERATED) {
    it(title, () => {
      for (const source of sources) {
        const ours = outcome(() =>
          compileExpression(source).evaluate((name) => VARIABLES[name], environment()),
        );
        expect(ours, source).to.equal(outcome(() => evaluate(source, VARIABLES).value));
      }
    });
  }
});
