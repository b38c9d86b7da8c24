import { expect } from 'chai';
import {
  compileExpression,
  compileUnaryTests,
  ExpressionError,
  ExpressionSyntaxError,
} from '../../engine/expression/index.ts';
import type { Value } from '../../engine/state/value.ts';

const VARIABLES: Record<string, Value> = { x: [1], text: 'abc' };

function evaluate(source: string): Value {
  const environment = { now: 0, zone: 'Asia/Shanghai', budget: { steps: 100_000 } };
  return compileExpression(source).evaluate((name) => VARIABLES[name], environment);
}

/** The deepest lists that are looked into. */
const DEEP = 100;

/** What stands at the edge of the language, and what it comes to. */
const CASES: [source: string, value: Value][] = [
  ['-(5)', -5],
  ['-(0)', 0],
  ['-x[1]', -1],
  [
    'date and time("2026-03-28T12:00:00@Europe/Paris") + duration("P1D")',
    '2026-03-29T12:00:00+02:00',
  ],
  ['date and time("2026-03-01T10:00:00") + duration("PT90M")', '2026-03-01T11:30:00+08:00'],
  ['date("2026-03-01") + duration("P1M")', '2026-04-01'],
  ['date and time("2026-03-02T10:00:00Z") > date and time("2026-03-02T17:59:59")', true],
  ['date and time("2026-03-02T10:00:00Z") > date and time("2026-03-02T18:00:01")', false],
  ['date and time("2026-03-02T10:00:00-05:00") = date and time("2026-03-02T15:00:00Z")', true],
  ['time("10:00:00+02:00") < time("10:00:00+01:00")', true],
  [
    'date and time("2026-03-02T10:00:00+01:00:30") < date and time("2026-03-02T10:00:00+01:00:00")',
    true,
  ],
  [
    'date and time("2026-03-02T10:00:00-01:00:30") > date and time("2026-03-02T10:00:00-01:00:00")',
    true,
  ],
  [
    'date and time(date and time("2026-03-02T10:00:00Z"), time("08:00:00Z"))',
    '2026-03-02T08:00:00Z',
  ],
  ['count instance of function<number> -> number', true],
  ['5 instance of function<number> -> number', false],
  ['x instance of list<number>', true],
  ['x instance of list<string>', false],
  ['x instance of list', true],
  ['{a: 1} instance of context<a: number>', true],
  ['{a: 1} instance of context<a: string>', false],
  ['matches(text, "\\\\bab")', true],
  ['matches(text, "b\\\\b")', false],
  ['matches(text, "b\\\\B")', true],
  ['for letter in "a".."e" return letter', ['a', 'b', 'c', 'd', 'e']],
  ['for n in 3..1 return n', [3, 2, 1]],
  ['5 in range("[1..9]")', true],
  ['9 in range("[1..9)")', false],
  ['5 in range("(..9]")', true],
  ['10 in range("(..9]")', false],
  ['5 in range("[3..)")', true],
  ['range("[..]")', null],
  ['range("1..2")', null],
  ['day of year(date("2026-12-31"))', 365],
  [`string(${'['.repeat(DEEP)}1${']'.repeat(DEEP)})`, `${'['.repeat(DEEP)}1${']'.repeat(DEEP)}`],
  ['before("a", ["b".."c"])', true],
  ['before("d", ["b".."c"])', false],
  ['after("d", ["b".."c"])', true],
  ['during("b", ["b".."c"])', true],
];

const FAILURES: [source: string, message: string][] = [
  [
    `string(${'['.repeat(DEEP + 1)}1${']'.repeat(DEEP + 1)})`,
    'Expected values nested at most 100 deep.',
  ],
  ['for n in [@"2026-01-01"..@"2026-01-03"] return n', 'Expected a range of numbers or letters'],
];

describe('At the edges of the language', () => {
  for (const [source, value] of CASES) {
    it(`${source.slice(0, 120)} is ${JSON.stringify(value).slice(0, 60)}`, () => {
      expect(evaluate(source)).to.deep.equal(value);
    });
  }

  for (const [source, message] of FAILURES) {
    it(`${source.slice(0, 120)} fails`, () => {
      expect(() => evaluate(source)).to.throw(ExpressionError, message);
    });
  }

  it('an unknown type is named', () => {
    expect(() => compileExpression('1 instance of money')).to.throw(
      ExpressionSyntaxError,
      'Expected a type such as number, string or list but found "money".',
    );
  });

  it('the failure of a cell is told as one of an expression', () => {
    const cell = compileUnaryTests('> count(for i in 1..100000000 return i)');
    const environment = { now: 0, zone: 'Asia/Shanghai', budget: { steps: 1000 } };
    expect(() => cell.matches(1, () => undefined, environment)).to.throw(ExpressionError, 'budget');
  });
});
