import { expect } from 'chai';
import {
  compileExpression,
  compileUnaryTests,
  ExpressionError,
  type ExpressionEnvironment,
  toValue,
} from '../../engine/expression/index.ts';
import type { Value } from '../../engine/state/value.ts';

/** 2026-11-23 09:02:03 in Xining. */
const NOW = Date.UTC(2026, 10, 23, 1, 2, 3);

function environment(steps = 100_000): ExpressionEnvironment {
  return { now: NOW, zone: 'Asia/Shanghai', budget: { steps } };
}

function evaluate(source: string, variables: Record<string, Value> = {}): Value {
  return compileExpression(source).evaluate((name) => variables[name], environment());
}

describe('An expression', () => {
  it('reads variables with Chinese names', () => {
    const variables = { 申请金额: 1200, 申请人: { 姓名: '张三', 材料: ['营业执照'] } };
    expect(evaluate('申请金额 > 1000', variables)).to.equal(true);
    expect(evaluate('申请人.姓名 + "（申请人）"', variables)).to.equal('张三（申请人）');
    expect(evaluate('count(申请人.材料[item = "营业执照"])', variables)).to.equal(1);
  });

  it('gives null for what is missing', () => {
    expect(evaluate('missing')).to.equal(null);
    expect(evaluate('missing.deeper[1]')).to.equal(null);
    expect(evaluate('missing > 1')).to.equal(null);
  });

  it('ignores comments', () => {
    expect(evaluate('// the limit\n1 /* fen */ + 2')).to.equal(3);
  });

  it('never reaches into a prototype', () => {
    const variables = { x: { own: 1 }, s: 'text', list: [1] };
    for (const path of ['x.constructor', 'x.__proto__', 's.length', 'list.length', 'x.toString']) {
      expect(JSON.stringify(evaluate(path, variables)), path).to.match(/^(null|\[null\])$/);
    }
    expect(evaluate('x.constructor.constructor("return 1")()', variables)).to.equal(null);
    expect(evaluate('get value(x, "__proto__")', variables)).to.equal(null);
  });

  it('lets a variable win over a built-in that is not called', () => {
    expect(evaluate('count > 3', { count: 4 })).to.equal(true);
    expect(evaluate('count([1, 2])', { count: 4 })).to.equal(2);
  });

  it('may be told of names with spaces', () => {
    const compiled = compileExpression('Applicant Age - 1', { knownNames: ['Applicant Age'] });
    expect(compiled.names).to.deep.equal(['Applicant Age']);
    expect(compiled.evaluate(() => 19, environment())).to.equal(18);
  });
});

describe('The names of an expression', () => {
  const namesOf = (source: string) => compileExpression(source).names;

  it('are its free variables, without locals and called functions', () => {
    expect(namesOf('amount > limit and count(tags) > 0')).to.deep.equal([
      'amount',
      'limit',
      'tags',
    ]);
    expect(namesOf('for x in list return x + y')).to.deep.equal(['list', 'y']);
    expect(namesOf('{a: b, c: a}.c')).to.deep.equal(['b']);
    expect(namesOf('(function(a) a + b)(c)')).to.deep.equal(['b', 'c']);
    expect(namesOf('some x in list satisfies x = item')).to.deep.equal(['list', 'item']);
    expect(compileUnaryTests('> limit, ?.x').names).to.deep.equal(['limit']);
  });

  it('are only possible inside a filter, where elements have entries', () => {
    const { names, possibleNames } = compileExpression('cases[status = wanted and item.x = 1]');
    expect(names).to.deep.equal(['cases']);
    expect(possibleNames).to.deep.equal(['status', 'wanted']);
  });
});

describe('Time in an expression', () => {
  it('is the time of the command, in the zone of the centre', () => {
    expect(evaluate('now()')).to.equal('2026-11-23T09:02:03+08:00');
    expect(evaluate('today()')).to.equal('2026-11-23');
    expect(evaluate('today() + @"P20D"')).to.equal('2026-12-13');
  });

  it('without a zone is in the zone of the centre', () => {
    expect(evaluate('@"2026-11-23T09:02:03" = now()')).to.equal(true);
    expect(evaluate('@"2026-11-23T09:02:02" < now()')).to.equal(true);
    expect(evaluate('now() - @"2026-11-23T09:00:00"')).to.equal('PT2M3S');
    expect(evaluate('@"2026-11-23T01:02:03Z" = @"2026-11-23T09:02:03"')).to.equal(true);
    expect(evaluate('before(@"2026-11-23T09:02:02", now())')).to.equal(true);
    expect(evaluate('now() in [@"2026-11-23T09:00:00"..@"2026-11-23T10:00:00"]')).to.equal(true);
  });

  it('becomes ISO text with an offset', () => {
    expect(evaluate('@"2026-11-23T09:00:00"')).to.equal('2026-11-23T09:00:00+08:00');
    expect(evaluate('@"2026-11-23T09:00:00@Europe/Paris"')).to.equal('2026-11-23T09:00:00+01:00');
    expect(evaluate('@"2026-11-23T09:00:00Z"')).to.equal('2026-11-23T09:00:00Z');
    expect(evaluate('[@"09:00:00", @"P1DT2H", @"2026-11-23"]')).to.deep.equal([
      '09:00:00+08:00',
      'P1DT2H',
      '2026-11-23',
    ]);
  });

  it('stays text when it comes from a variable', () => {
    const variables = { due: '2026-11-24' };
    expect(evaluate('due > today()', variables)).to.equal(null);
    expect(evaluate('date(due) > today()', variables)).to.equal(true);
  });

  it('can be multiplied and divided', () => {
    expect(evaluate('@"PT2H" * 3')).to.equal('PT6H');
    expect(evaluate('2 * @"P1Y"')).to.equal('P2Y');
    expect(evaluate('@"P1D" / 2')).to.equal('PT12H');
    expect(evaluate('@"P1D" / @"PT6H"')).to.equal(4);
    expect(evaluate('-@"P1D"')).to.equal('-P1D');
  });
});

describe('Where feelin is followed no further', () => {
  it('numbers are read as written', () => {
    expect(evaluate('1e3')).to.equal(1000);
    expect(evaluate('- 5')).to.equal(-5);
  });

  it('a loop may end at zero or between two steps', () => {
    expect(evaluate('for i in -2..0 return i')).to.deep.equal([-2, -1, 0]);
    expect(evaluate('for i in 1..2.5 return i')).to.deep.equal([1, 2]);
  });

  it('values of two kinds are not compared', () => {
    const variables = { due: '2026-11-24', amount: '1000' };
    for (const source of [
      'due >= today()',
      'due <= today()',
      'amount >= 500',
      '"a" >= 5',
      'true > 0',
    ]) {
      expect(evaluate(source, variables), source).to.equal(null);
    }
    const cell = compileUnaryTests('>= 5');
    expect(cell.matches('a', () => undefined, environment())).to.equal(false);
    expect(cell.matches(7, () => undefined, environment())).to.equal(true);
  });

  it('a filter may be any condition', () => {
    const names = ['张三', '李四', '张五'];
    expect(evaluate('names[starts with(item, "张")]', { names })).to.deep.equal(['张三', '张五']);
    expect(evaluate('people[adult].name', { people: PEOPLE })).to.deep.equal(['a']);
    expect(evaluate('[true, false][item = false]')).to.deep.equal([false]);
  });
});

const PEOPLE = [
  { name: 'a', adult: true },
  { name: 'b', adult: false },
];

describe('And and or', () => {
  const VALUES: [written: string, value: boolean | null][] = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['"text"', null],
  ];
  for (const [left, a] of VALUES) {
    for (const [right, b] of VALUES) {
      it(`know what ${left} and ${right} come to`, () => {
        const both = a === false || b === false ? false : a === true && b === true ? true : null;
        const either = a === true || b === true ? true : a === false && b === false ? false : null;
        expect(evaluate(`${left} and ${right}`)).to.equal(both);
        expect(evaluate(`${left} or ${right}`)).to.equal(either);
      });
    }
  }
});

describe('A result', () => {
  it('is JSON', () => {
    expect(Object.is(toValue(-0), 0)).to.equal(true);
    expect(toValue(undefined)).to.equal(null);
    expect(toValue({ a: [1, 'x', null, true] })).to.deep.equal({ a: [1, 'x', null, true] });
    expect(evaluate('0 * -1')).to.equal(0);
  });

  it('is a failure when JSON has no such thing', () => {
    for (const source of [
      'function(x) x',
      '[1..3]',
      'count',
      '[> 5]',
      '1e308 * 10',
      '(0 - 1) ** 0.5',
    ]) {
      expect(() => evaluate(source), source).to.throw(ExpressionError, /Expected/);
    }
    expect(() => toValue(NaN)).to.throw(ExpressionError, 'Expected a number');
    expect(() => toValue(new Map())).to.throw(ExpressionError, 'Expected a value to keep');
  });
});

describe('An expression that would not end', () => {
  const ENDLESS = [
    'for i in 1..100000000 return i',
    'some i in 1..100000000 satisfies i = -1',
    'count(for i in 1..10000, j in 1..10000 return 1)',
    '{f: function(n) f(n + 1), r: f(1)}.r',
    '{f: function(n) if n = 0 then 1 else f(n - 1) + f(n - 1), r: f(60)}.r',
    'string(for i in 1..60 return [partial[-1], partial[-1]])',
    'for i in 1..60 return [partial[-1], partial[-1]]',
    'for i in 1..10 return partial',
    'for i in 1..20 return (for j in 1..i return partial) = (for j in 1..i return partial)',
    'for i in 1..40 return if i = 1 then "ab" else partial[-1] + partial[-1]',
    'string join(for i in 1..10000 return "0123456789abcdef")',
    'replace(string join(for i in 1..900 return "aaaaaaaaaa"), "a", "aaaaaaaaaaaaaaaaaaaa$0")',
    'distinct values(for i in 1..5000 return {a: i})',
    'flatten(for i in 1..19000 return (for j in 1..19000 return j))',
    'for i in 1..200 return sort(for j in 1..200 return -j, function(a, b) a < b)',
  ];

  for (const source of ENDLESS) {
    it(`is stopped: ${source}`, () => {
      expect(() => evaluate(source)).to.throw(ExpressionError, 'Expected');
    });
  }

  it('stops at the same step everywhere, and others go on', () => {
    const compiled = compileExpression('sum(for i in 1..10 return i)');
    const budget = { steps: 1000 };
    const run = () => compiled.evaluate(() => undefined, { ...environment(), budget });
    expect(run()).to.equal(55);
    const used = 1000 - budget.steps;
    const exact = { ...environment(), budget: { steps: used } };
    expect(compiled.evaluate(() => undefined, exact)).to.equal(55);
    const short = { ...environment(), budget: { steps: used - 1 } };
    expect(() => compiled.evaluate(() => undefined, short)).to.throw(ExpressionError, 'budget');
  });

  it('takes steps for the size of what a function is given', () => {
    const stepsOf = (source: string, variables: Record<string, Value>) => {
      const budget = { steps: 100_000 };
      compileExpression(source).evaluate((name) => variables[name], { ...environment(), budget });
      return 100_000 - budget.steps;
    };
    for (const source of ['count(x)', 'reverse(x)', 'list contains(x, 1)', 'flatten(x)']) {
      const few = stepsOf(source, { x: [1] });
      expect(stepsOf(source, { x: Array<Value>(1000).fill(1) }), source).to.be.above(few + 990);
    }
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, at]));
    expect(stepsOf('get entries(x)', { x: wide })).to.be.above(1000);
    const short = stepsOf('upper case(x)', { x: 'a' });
    expect(stepsOf('upper case(x)', { x: 'a'.repeat(10_000) })).to.be.above(short + 10);
  });

  it('leaves ordinary recursion alone', () => {
    const source = '{f: function(n) if n = 0 then 0 else 1 + f(n - 1), r: f(150)}.r';
    expect(evaluate(source)).to.equal(150);
  });
});
