import { expect } from 'chai';
import {
  compileExpression,
  ExpressionError,
  ExpressionSyntaxError,
} from '../../engine/expression/index.ts';

function evaluate(source: string, text = ''): unknown {
  const environment = { now: 0, zone: 'Asia/Shanghai', budget: { steps: 100_000 } };
  return compileExpression(source).evaluate(
    (name) => (name === 'x' ? text : undefined),
    environment,
  );
}

/** FEEL text of a pattern. */
function literal(pattern: string): string {
  return `"${pattern.replaceAll('\\', '\\\\')}"`;
}

const SAFE: [string, string, boolean][] = [
  ['^1[3-9]\\d{9}$', '13800000000', true],
  ['^\\d{17}[\\dXx]$', '63010519900101123X', true],
  ['^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$', '1.22.333', true],
  ['^[^@\\s]+@[^@\\s]+\\.[a-z]+$', 'a.b@c.example', true],
  ['^[\\u4e00-\\u9fa5]{2,10}$', '张三', true],
  ['^青[A-Z]\\w{5}$', '青A12345', true],
  ['(foo|bar)baz', 'xbarbazx', true],
  ['^(?:ab)*$', 'ababab', true],
  ['^(?:a|b)+$', 'abba', true],
  ['^(cat|dog)+$', 'catdogcat', true],
  ['^.*通过.*$', '审核通过。', true],
  ['^[a-z]+(-[a-z]+)?$', 'two-words', true],
  ['\\p{L}+', '字', true],
  ['^$', '', true],
  ['^(?:[^a-y]|[a-y])*$', 'xyz', true],
  ['^<(?:[^<>]|<>)*>$', '<a<>b>', true],
  ['^(?:\\D\\d)+$', 'a1b2', true],
  ['^(?:\\S\\s)+$', 'a b ', true],
];

const UNSAFE = [
  ...['(a+)+', '^(a+)+$', '(a*)*', '(a|a)*', '(a|ab)*c', '([a-z]+\\d*)+', '(\\w|\\d)+$', '(.*)*'],
  ...['((a|b)+)+', '(a?)+', '(a?b?)*', '(a{1,9}){1,9}', '(a+){10}', '(?:x+x+)+y', '(a|[a-c])+'],
  ...['(\\s|\\u00a0)*', '(a|)*', '(^)*', '.*.*.*.*.*x', 'a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa'],
  ...['(?:[^,]*,?)*', '(?:[^a-x]|[a-y])*', '(?:\\D|a)+', '(?:\\W|-)+', '(?:[^\\d]|x)+'],
  ...['(?<n>a|a)*', '(?=a)b', '(?!a)b', '(?<=a)b', '(a)\\1', '(?<n>a)\\k<n>'],
];

describe('A pattern', () => {
  for (const [pattern, text, matches] of SAFE) {
    it(`is compiled: ${pattern}`, () => {
      expect(evaluate(`matches(x, ${literal(pattern)})`, text)).to.equal(matches);
    });
  }

  for (const pattern of UNSAFE) {
    it(`is refused: ${pattern}`, () => {
      expect(() => compileExpression(`matches(x, ${literal(pattern)})`))
        .to.throw(ExpressionSyntaxError, 'Expected a pattern that takes bounded time')
        .with.property('position', 0);
    });
  }

  it('is refused when it overlaps only because case is ignored', () => {
    expect(() => compileExpression('matches(x, "(a|A)*", "i")')).to.throw(ExpressionSyntaxError);
    expect(evaluate('matches(x, "^(a|A)*$")', 'aA')).to.equal(true);
    expect(evaluate('matches(x, "^(A|1)*$", "i")', 'a1A')).to.equal(true);
    expect(evaluate('matches(x, "^(z|_)*$", "i")', 'Z_z')).to.equal(true);
  });

  it('must be a literal', () => {
    for (const source of ['matches(x, x)', 'replace(x, "a" + x, "b")', 'split(x, y)']) {
      expect(() => compileExpression(source)).to.throw(ExpressionSyntaxError, 'text in quotes');
    }
    expect(() => compileExpression('matches(x)')).to.throw(ExpressionSyntaxError, 'missing');
    expect(() => evaluate('{m: matches, r: m(x, "(a+)+")}.r')).to.throw(
      ExpressionError,
      'by its name',
    );
  });

  it('must be a regular expression with known flags', () => {
    expect(() => compileExpression('matches(x, "[")')).to.throw(ExpressionSyntaxError, 'is none');
    expect(() => compileExpression('matches(x, "a", "x")')).to.throw(
      ExpressionSyntaxError,
      'flags',
    );
  });

  it('takes steps that grow with the text, so that a long text ends as a failure', () => {
    const source = 'matches(x, "a+b")';
    expect(evaluate(source, 'a'.repeat(1000))).to.equal(false);
    expect(() => evaluate(source, 'a'.repeat(50_000))).to.throw(ExpressionError, 'budget');
  });

  it('may be judged by a checker that the host supplies', () => {
    const judged: string[] = [];
    const isSafePattern = (pattern: string, flags: string) => {
      judged.push(`${pattern}/${flags}`);
      return pattern !== 'b';
    };
    compileExpression('split(x, "(,\\d+)*")', { isSafePattern });
    const refused = () => compileExpression('matches(x, "b", "i")', { isSafePattern });
    expect(refused).to.throw(ExpressionSyntaxError, 'may take very long');
    expect(judged).to.deep.equal(['(,\\d+)*/u', 'b/ui']);
  });

  it('may be named', () => {
    expect(evaluate('matches(input: x, pattern: "b")', 'abc')).to.equal(true);
    expect(evaluate('replace(input: x, pattern: "b", replacement: "$0$0")', 'abc')).to.equal(
      'abbc',
    );
  });
});
