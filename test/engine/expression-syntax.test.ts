import { expect } from 'chai';
import {
  compileExpression,
  compileUnaryTests,
  ExpressionSyntaxError,
} from '../../engine/expression/index.ts';

function errorOf(compile: () => unknown): ExpressionSyntaxError {
  try {
    compile();
  } catch (error) {
    expect(error).to.be.instanceOf(ExpressionSyntaxError);
    return error as ExpressionSyntaxError;
  }
  throw new Error('Expected a syntax error but it compiled.');
}

/** Source, message (a part of it), and the offset at which it points. */
const ERRORS: [string, string, number][] = [
  ['', 'Expected an expression but the text ends.', 0],
  ['1 +', 'Expected a value after the operator but the text ends.', 3],
  ['amount >', 'Expected a value to compare with but the text ends.', 8],
  ['a and', 'Expected a condition after "and" but the text ends.', 5],
  ['(1', 'Expected an expression and ")" but the text ends.', 2],
  ['[1, 2', 'Expected an element or "]" but the text ends.', 5],
  ['{a: 1', 'Expected an entry "name: value" or "}" but the text ends.', 5],
  ['if a then 1', 'Expected "if … then … else …" but the text ends.', 11],
  ['1 2', 'Expected the end of the expression but found "2".', 2],
  ['"a" "b"', 'Expected the end of the expression but found ""b"".', 4],
  ['a == 1', 'Expected "=" but found "==".', 2],
  ['a && b', 'Expected "and" but found "&&".', 2],
  ["a = 'x'", `Expected """ but found "'".`, 4],
  ['金额 > 1000，部门', 'Expected "," but found "，".', 9],
  ['金额，部门', 'Expected "," but found the full-width "，".', 2],
  ['count（材料）', 'Expected "(" but found the full-width "（".', 5],
  ['a b', 'Expected an operator after "a" but found "b".', 2],
  ['金额 大于 5', 'Expected an operator', 3],
  ['foo(1)', 'Expected a function that exists but there is no foo().', 0],
  ['contains("a", "b", "c")', 'Expected at most 2 arguments of contains() but found 3.', 0],
  ['contains(text: "a")', 'Expected an argument of contains() such as "string", "match" but', 0],
  ['during(1, [1..2], 3)', 'Expected at most 2 arguments of during() but found 3.', 0],
  ['x instance of money', 'Expected a type such as number, string or list but found "money".', 14],
  ['@"no date"', 'Expected a date, time or duration after "@" but found "no date".', 0],
  ['? > 5', 'Expected a name but found "?", which only a unary test has.', 0],
  ['function(x) external {java: 1}', 'Expected a body in FEEL but found an external function.', 12],
  ['function(a, a) a', 'Expected different parameters but found a, a.', 0],
  ['{__proto__: 1}', 'Expected a name other than "__proto__".', 1],
  ['[true..false]', 'Expected numbers, texts, dates, times or durations of one kind', 0],
  ['x in [1.."a"]', 'Expected numbers, texts, dates, times or durations of one kind', 5],
  ['('.repeat(1200) + '1' + ')'.repeat(1200), 'Expected brackets nested at most 200 deep', 200],
];

describe('A syntax error', () => {
  for (const [source, message, position] of ERRORS) {
    it(`says what was expected: ${source.slice(0, 40)}`, () => {
      const error = errorOf(() => compileExpression(source));
      expect(error.message).to.contain(message);
      expect(error.position).to.equal(position);
    });
  }

  it('is also found in the tests of a decision table', () => {
    expect(errorOf(() => compileUnaryTests('')).message).to.contain('Expected a test such as');
    expect(errorOf(() => compileUnaryTests('< 5 and > 3')).message).to.contain('before ">"');
    expect(errorOf(() => compileUnaryTests('"a", ')).message).to.contain('the text ends');
    expect(errorOf(() => compileUnaryTests('== 5')).message).to.contain('Expected "="');
  });

  it('stops what would take long to read', () => {
    for (const source of ['{a:'.repeat(3000), '-'.repeat(5000) + '1', 'x'.repeat(10_001)]) {
      expect(errorOf(() => compileExpression(source)).message).to.contain('Expected');
    }
    expect(compileExpression(`"${'('.repeat(300)}"`).names).to.deep.equal([]);
  });

  it('comes from the first of several mistakes', () => {
    expect(errorOf(() => compileExpression('(1 + ) + (2 * )')).position).to.equal(5);
  });
});
