import { expect } from 'chai';
import type { CompiledDecision } from '../../engine/decision/index.ts';
import { ExpressionError } from '../../engine/expression/index.ts';
import type { Value } from '../../engine/state/value.ts';
import { decide, readDecisions, type Variables } from './support/decisions.ts';

/** Decision, variables, and the output; or a part of the message with which it fails. */
type Case = [decision: string, variables: Variables, expected: Value | RegExp];

const PERSON = {
  'full name': '张三',
  born: '1990-05-01',
  kinds: ['works'],
  children: [{ born: '2020-01-01' }],
};
const CASES = [
  { fee: 5, status: 'open' },
  { fee: 50, status: 'open' },
  { fee: 50, status: 'closed' },
];

/** By file under decisions/. */
const FILES: Record<string, Case[]> = {
  invocation: [
    ['boxed', { 'Floor Area': 20, rate: 4 }, 80],
    ['boxed', { in_area: 20, in_rate: 4 }, 80],
    ['boxed', { 'Floor Area': 20 }, null],
    ['boxed', { 'Floor Area': '20', rate: 4 }, /input "Floor Area" to be a number but it is "20"/],
    ['inOrder', { 'Floor Area': 20 }, 61],
    ['byName', { 'Floor Area': 20 }, 40],
    ['asValue', {}, [10]],
    ['wrongArgument', {}, null],
  ],
  knowledge: [
    ['teams', { experts: 5, seats: 2 }, 10],
    ['teams', { experts: 10, seats: 5 }, 252],
    ['grades', { scores: [95, 60, 12, 'x'] }, ['优', '合格', '不合格', '不合格']],
    ['never', {}, /Expected functions to call each other at most 200 deep/],
    ['tooMuch', {}, /Expected the expression to end within its budget/],
  ],
  contexts: [
    ['withResult', { amount: 4 }, 9],
    ['withoutResult', { amount: 4 }, { 单价: 4, 合计: 12, inner: { amount: 13 }, text: null }],
    [
      'withoutResult',
      { amount: 'x' },
      { 单价: null, 合计: null, inner: { amount: null }, text: null },
    ],
    ['recursive', { amount: 10 }, 55],
  ],
  lists: [
    ['list', { amount: 1 }, [1, [2], null]],
    [
      'relation',
      { amount: 4 },
      [
        { 'first name': '张三', age: 34 },
        { 'first name': '李四', age: null },
      ],
    ],
    ['older', { amount: 4 }, ['张三']],
  ],
  iterators: [
    ['conditional', { amount: 11 }, 'large'],
    ['conditional', { amount: 10 }, [10]],
    ['for', { numbers: [1, 2, 'x'], amount: 10 }, [10, 21, null]],
    ['for', { amount: 10 }, null],
    ['range', { amount: 3 }, [1, 4, 9]],
    ['every', { numbers: [1, 2], amount: 3 }, true],
    ['every', { numbers: [1, 3], amount: 3 }, false],
    ['some', { numbers: [1, 4], amount: 3 }, true],
    ['some', { numbers: [], amount: 3 }, false],
    ['some', { amount: 3 }, null],
    ['filter', { cases: CASES, amount: 10 }, [{ fee: 50, status: 'open' }]],
    ['filter', { cases: CASES[1] as Value, amount: 10 }, [{ fee: 50, status: 'open' }]],
    ['filter', { amount: 10 }, null],
    ['hostile', {}, /lists of at most 20000 elements|budget of steps/],
  ],
  services: [
    ['route', { amount: 500 }, 'experts'],
    ['whole', { amount: 500 }, 'experts'],
    ['whole', { amount: 'much' }, /input "amount" to be a number but it is "much"/],
    // The risk is not made within this service: it is given, or else null.
    ['several', { amount: 500, risk: 'low' }, { route: 'window', limit: 20 }],
    ['several', { amount: 500 }, { route: null, limit: 20 }],
    ['calls', {}, ['experts', 'window', 7, 'window']],
  ],
  types: [
    ['year', { person: PERSON }, { name: '张三', year: 1990, first: 'works', child: '2020-01-01' }],
    [
      'year',
      { person: { born: '1990-05-01', kinds: 'goods', other: 1 } },
      { name: null, year: 1990, first: 'goods', child: null },
    ],
    ['year', {}, { name: null, year: null, first: null, child: null }],
    [
      'year',
      { person: { ...PERSON, born: 'spring' } },
      /input "person", at \.born, to be a date but it is "spring"/,
    ],
    [
      'year',
      { person: { kinds: ['works', 'fun'] } },
      /input "person", at \.kinds\[2\], to be one of "works","goods" but it is "fun"/,
    ],
    [
      'year',
      { person: { children: [{ kinds: ['?'] }] } },
      /input "person", at \.children\[1\]\.kinds\[1\], to be one of/,
    ],
    ['year', { person: 'Li' }, /input "person" to be a context \(tPerson\) but it is "Li"/],
    [
      'year',
      { person: [{ born: '1990-05-01' }] },
      { name: null, year: 1990, first: null, child: null },
    ],
    ['year', { person: [PERSON, PERSON] }, /input "person" to be a context \(tPerson\) but it is/],
    [
      'year',
      { person: { kinds: [null, 'works'], children: null } },
      { name: null, year: null, first: null, child: null },
    ],
    ['sum', { pair: [1, 2] }, 3],
    ['sum', { pair: null }, null],
    ['sum', { pair: ['1', 2] }, /input "pair", at \[1\], to be a number but it is "1"/],
    ['sum', { pair: 7 }, /input "pair" to be one of count\(\?\) = 2 but it is \[7\]/],
    ['sum', { pair: [1, 2, 3] }, /input "pair" to be one of count\(\?\) = 2 but it is \[1,2,3\]/],
    ['late', { due: '2026-11-23T11:59:59' }, true],
    ['late', { due: '2026-11-23T12:00:01' }, false],
    ['late', { due: '2026-11-23T05:00:00Z' }, false],
    ['late', {}, null],
    ['isPerson', { value: { kinds: ['works'] } }, [true, false]],
    ['isPerson', { value: 'works' }, [false, true]],
    ['wrongResult', { answer: 5 }, 5],
    ['wrongResult', { answer: [5] }, 5],
    ['wrongResult', {}, null],
    [
      'wrongResult',
      { answer: 'x' },
      /the result of wrongResult \(wrongResult\) to be a number but it is "x"/,
    ],
    ['rated', {}, [1, null]],
    ['typedTable', { when: '2026-03-01' }, 'goods'],
    ['typedTable', { when: '2026-07-01' }, 'works'],
    [
      'typedTable',
      { when: 'soon' },
      /input "when" of typedTable \(typedTable\) to be a date but it is "soon"/,
    ],
    [
      'typedTable',
      { when: '2020-01-01' },
      /In rule 3 of typedTable \(typedTable\) \(line \d+\): .*"kind" to be one of "works","goods"/,
    ],
  ],
  'hit-policies': [
    ['shortest', { kind: 'works' }, 'P5D'],
    ['shortest', { kind: 'goods' }, 'P20D'],
    ['shortest', { kind: 'mixed' }, /rule 4 of shortest .* to be a number but it is "x"/],
    ['shortest', {}, null],
    ['total', { kind: 'works', base: 40 }, 42],
    ['total', { kind: 'works' }, /output of rule 1 of total \(total\) \(line 17\) to be a number/],
    ['total', { kind: 'goods' }, /output of rule 2 of total/],
    [
      'materials',
      { kind: 'works' },
      [
        { name: 'drawing', copies: 3 },
        { name: 'contract', copies: 2 },
      ],
    ],
    ['materials', { kind: 'none' }, [{ name: 'application', copies: 1 }]],
    [
      'ranked',
      { x: 4 },
      [
        { level: 'high', days: 4 },
        { level: 'high', days: 20 },
        { level: 'low', days: 3 },
      ],
    ],
    [
      'ranked',
      { x: 40 },
      /In rule 3 of ranked .*"days" to be one of \[1\.\.5\], \(5\.\.20\] but it is 40/,
    ],
    ['same', { x: 2 }, 'P1D'],
    [
      'same',
      { x: 3 },
      /rules 1, 2 and 3 of same \(same\) \(lines \d+, \d+ and \d+\) to give the same/,
    ],
    [
      'faulty',
      { x: 1 },
      /In rule 1 of faulty \(faulty\) \(line 55\): Expected output "r" to be a number/,
    ],
    [
      'faulty',
      { x: 2 },
      /In rule 2 of faulty \(faulty\) \(line 56\): Expected lists of at most|budget/,
    ],
    ['faulty', { x: 3 }, null],
  ],
  'unary-tests': [
    [
      'tests',
      { x: 5, limit: 3, limits: [1, 5] },
      ['5', '(3..5]', '-', 'limits', '[limit..limit * 2]'],
    ],
    ['tests', { x: 2, limit: 3 }, ['< 3, >= 10', 'not(5, a)', '-', 'even(?)']],
    ['tests', { x: 24 }, ['< 3, >= 10', 'not(5, a)', '-', 'even(?)', '? in']],
    ['tests', { x: 'a' }, ['-', 'a, b']],
    ['tests', { x: 'b' }, ['not(5, a)', '-', 'a, b']],
    ['tests', { limit: 3, limits: 2 }, ['not(5, a)', '-', 'null']],
    ['tests', { x: true, limits: 2 }, ['not(5, a)', '-', 'true']],
    ['tests', { x: [7, 8], limits: 2 }, ['not(5, a)', '-', 'has 7']],
  ],
};

function check(decision: CompiledDecision, variables: Variables, expected: Value | RegExp): void {
  if (expected instanceof RegExp) {
    expect(() => decide(decision, variables)).to.throw(ExpressionError, expected);
  } else expect(decide(decision, variables).output).to.deep.equal(expected);
}

describe('A decision file', () => {
  for (const [file, cases] of Object.entries(FILES)) {
    for (const [id, variables, expected] of cases) {
      it(`${file}: ${id} of ${JSON.stringify(variables).slice(0, 60)}`, async () => {
        check((await readDecisions(file)).get(id) as CompiledDecision, variables, expected);
      });
    }
  }

  it('may import others, whose names follow the name of the import', async () => {
    const total = (await readDecisions('importing', ['imported'])).get('total') as CompiledDecision;
    check(total, { urgent: true, area: 30 }, 260);
    check(total, { area: 30 }, 160);
    check(total, { area: 0 }, /input "area" to be one of > 0 but it is 0/);
    expect(total.names).to.have.members(['area', 'urgent']);
  });

  it('tells what its decisions and services read and give', async () => {
    const services = await readDecisions('services');
    expect([...services.keys()]).to.deep.equal([
      ...['risk', 'route', 'limit', 'calls', 'whole', 'several'],
    ]);
    expect(services.get('several')).to.deep.include({
      name: 'several',
      inputs: [
        { label: 'amount', expression: 'amount' },
        { label: 'risk', expression: 'risk' },
      ],
      outputs: ['route', 'limit'],
      names: ['amount', 'risk'],
    });
    expect(decide(services.get('whole') as CompiledDecision, { amount: 1 }).rules).to.deep.equal([
      2,
    ]);
  });

  it('ends within a second, whatever its functions do', async () => {
    const knowledge = await readDecisions('knowledge');
    for (const id of ['never', 'tooMuch']) {
      const start = Date.now();
      expect(() => decide(knowledge.get(id) as CompiledDecision, {})).to.throw(ExpressionError);
      expect(Date.now() - start).to.be.lessThan(1000);
    }
  });
});
