import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { type CompiledDecision, parseDecisions } from '../../engine/decision/index.ts';
import { ExpressionError } from '../../engine/expression/index.ts';
import type { Value } from '../../engine/state/value.ts';

type Variables = Record<string, Value>;

function decide(decision: CompiledDecision, variables: Variables) {
  const environment = {
    now: Date.UTC(2026, 10, 23),
    zone: 'Asia/Shanghai',
    budget: { steps: 10_000 },
  };
  return decision.evaluate((name) => variables[name], environment);
}

/** A file around the elements of its decisions. */
function dmn(body: string, version = '20191111'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/${version}/MODEL/" id="file" name="file" namespace="urn:test">
${body}
</definitions>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Sketch {
  /** `hitPolicy="…"` and more attributes. */
  policy: string;
  inputs: string[];
  outputs: string[];
  /** Cells, inputs first. */
  rules: string[][];
  outputValues?: string;
  inputValues?: string;
  otherwise?: string;
}

function table(sketch: Sketch): string {
  const { inputs, outputs, rules } = sketch;
  const text = (tag: string, value?: string) =>
    value === undefined ? '' : `<${tag}><text>${escape(value)}</text></${tag}>`;
  return dmn(`<decision id="d" name="决定">
  <decisionTable id="t" ${sketch.policy}>
    ${inputs.map((input, i) => `<input id="i${i}" label="${input}">${text('inputExpression', input)}${text('inputValues', sketch.inputValues)}</input>`).join('\n')}
    ${outputs.map((output, i) => `<output id="o${i}" name="${output}">${text('outputValues', sketch.outputValues)}${text('defaultOutputEntry', sketch.otherwise)}</output>`).join('\n')}
    ${rules.map((cells, r) => `<rule id="r${r}">${cells.map((cell, c) => text(c < inputs.length ? 'inputEntry' : 'outputEntry', cell)).join('')}</rule>`).join('\n')}
  </decisionTable></decision>`);
}

async function single(sketch: Sketch): Promise<(variables: Variables) => unknown> {
  const [decision] = await parseDecisions(table(sketch));
  return (variables) => decide(decision as CompiledDecision, variables);
}

/** Several rules match 12: the second, third and fourth. */
const GRADES = {
  inputs: ['金额'],
  rules: [
    ['< 10', '"低"'],
    ['>= 10', '"中"'],
    ['[12..20]', '"高"'],
    ['12', '"中"'],
  ],
};

describe('A decision table', () => {
  it('with UNIQUE gives the output of the one rule, or names those that collide', async () => {
    const run = await single({ policy: '', outputs: ['级别'], ...GRADES });
    expect(run({ 金额: 5 })).to.deep.equal({ output: '低', rules: [1] });
    expect(run({ 金额: 11 })).to.deep.equal({ output: '中', rules: [2] });
    expect(run({})).to.deep.equal({ output: null, rules: [] });
    expect(() => run({ 金额: 12 })).to.throw(
      ExpressionError,
      'Expected at most one rule to match but rules 2, 3 and 4 of 决定 (d) (lines 8, 9 and 10) do.',
    );
  });

  it('with FIRST gives the first', async () => {
    const run = await single({ policy: 'hitPolicy="FIRST"', outputs: ['级别'], ...GRADES });
    expect(run({ 金额: 12 })).to.deep.equal({ output: '中', rules: [2] });
  });

  it('with ANY wants the same output from all', async () => {
    const rules = [...GRADES.rules.slice(0, 2), ['12', '"中"'], ['13', '"高"']];
    const run = await single({
      policy: 'hitPolicy="ANY"',
      inputs: ['金额'],
      outputs: ['级别'],
      rules,
    });
    expect(run({ 金额: 12 })).to.deep.equal({ output: '中', rules: [2, 3] });
    expect(() => run({ 金额: 13 })).to.throw(
      ExpressionError,
      'Expected rules 2 and 4 of 决定 (d) (lines 8 and 10) to give the same output but they differ.',
    );
  });

  it('with PRIORITY and OUTPUT ORDER follows the order of the allowed outputs', async () => {
    const ordered = { outputs: ['级别'], outputValues: '"高","中","低"', ...GRADES };
    const priority = await single({ policy: 'hitPolicy="PRIORITY"', ...ordered });
    expect(priority({ 金额: 12 })).to.deep.equal({ output: '高', rules: [3] });
    const order = await single({ policy: 'hitPolicy="OUTPUT ORDER"', ...ordered });
    expect(order({ 金额: 12 })).to.deep.equal({ output: ['高', '中', '中'], rules: [3, 2, 4] });
    expect(order({})).to.deep.equal({ output: [], rules: [] });
  });

  it('with RULE ORDER and COLLECT gives all, in the order of the rules', async () => {
    for (const policy of ['RULE ORDER', 'COLLECT']) {
      const run = await single({ policy: `hitPolicy="${policy}"`, outputs: ['级别'], ...GRADES });
      expect(run({ 金额: 12 })).to.deep.equal({ output: ['中', '高', '中'], rules: [2, 3, 4] });
    }
  });

  it('with COLLECT and an operator gives one number', async () => {
    const sketch = {
      inputs: ['类别'],
      outputs: ['费用'],
      rules: [
        ['-', '100'],
        ['"工程"', '250'],
        ['"工程","危险品"', '基数 * 2'],
      ],
    };
    const expected: [string, Value, Value][] = [
      ['SUM', 950, 100],
      ['MIN', 100, 100],
      ['MAX', 600, 100],
      ['COUNT', 3, 1],
    ];
    for (const [aggregation, all, one] of expected) {
      const policy = `hitPolicy="COLLECT" aggregation="${aggregation}"`;
      const run = await single({ policy, ...sketch });
      expect(run({ 类别: '工程', 基数: 300 })).to.deep.equal({ output: all, rules: [1, 2, 3] });
      expect(run({ 类别: '其他', 基数: 300 })).to.deep.equal({ output: one, rules: [1] });
    }
  });

  it('with COLLECT and an operator compares and adds up durations of one kind', async () => {
    const collected = async (aggregation: string, ...durations: string[]) => {
      const run = await single({
        policy: `hitPolicy="COLLECT" aggregation="${aggregation}"`,
        inputs: ['x'],
        outputs: ['时长'],
        rules: durations.map((each) => ['-', `duration("${each}")`]),
      });
      return (run({}) as { output: Value }).output;
    };
    expect(await collected('SUM', 'P1D', 'PT12H', 'P2D')).to.equal('P3DT12H');
    expect(await collected('SUM', 'P1Y', 'P3M')).to.equal('P1Y3M');
    expect(await collected('SUM', 'P1Y', 'P3D')).to.equal(null);
    expect(await collected('MAX', 'P1D', 'PT48H', 'PT1H')).to.equal('P2D');
    expect(await collected('MIN', 'P1D', 'PT48H', 'PT1H')).to.equal('PT1H');
  });

  it('with several outputs gives a context, and the defaults when no rule matches', async () => {
    const sketch = {
      policy: '',
      inputs: ['x'],
      outputs: ['a', 'b'],
      rules: [['1', '"A"', 'x + 1']],
    };
    const plain = await single(sketch);
    expect(plain({ x: 1 })).to.deep.equal({ output: { a: 'A', b: 2 }, rules: [1] });
    expect(plain({ x: 2 })).to.deep.equal({ output: null, rules: [] });
    const defaulted = await single({ ...sketch, otherwise: '"none"' });
    expect(defaulted({ x: 2 })).to.deep.equal({ output: { a: 'none', b: 'none' }, rules: [] });
  });

  it('refuses an input and an output outside of the allowed values', async () => {
    const sketch = {
      policy: '',
      inputs: ['类别'],
      outputs: ['结果'],
      rules: [
        ['"a"', '"x"'],
        ['"b"', '"z"'],
      ],
    };
    const input = await single({ ...sketch, inputValues: '"a","b"' });
    expect(() => input({ 类别: 'c' })).to.throw(
      ExpressionError,
      'Expected input "类别" of 决定 (d) to be one of "a","b" but it is "c".',
    );
    const output = await single({ ...sketch, outputValues: '"x","y"' });
    expect(() => output({ 类别: 'b' })).to.throw(
      ExpressionError,
      'In rule 2 of 决定 (d) (line 8): Expected output "结果" to be one of "x","y" but it is "z".',
    );
  });

  it('reads other variables in its cells', async () => {
    const rules = [
      ['? > limit', 'true'],
      ['not(? > limit)', 'false'],
    ];
    const run = await single({ policy: '', inputs: ['金额'], outputs: ['over'], rules });
    expect(run({ 金额: 5, limit: 3 })).to.deep.equal({ output: true, rules: [1] });
    expect(run({ 金额: 2, limit: 3 })).to.deep.equal({ output: false, rules: [2] });
  });

  it('tells what it reads and gives', async () => {
    const [decision] = await parseDecisions(
      table({ policy: 'hitPolicy="FIRST"', outputs: ['级别'], ...GRADES }),
    );
    expect(decision).to.include({ id: 'd', name: '决定', variable: '决定', hitPolicy: 'FIRST' });
    expect(decision?.inputs).to.deep.equal([{ label: '金额', expression: '金额' }]);
    expect(decision?.outputs).to.deep.equal(['级别']);
    expect(decision?.names).to.deep.equal(['金额']);
  });

  it('ships as a table of review grades', async () => {
    const [grading] = await parseDecisions(
      await readFile(
        new URL('../../definitions/decisions/review-grading.dmn', import.meta.url),
        'utf8',
      ),
    );
    const grade = (itemKind: string, investment: number) =>
      decide(grading as CompiledDecision, { itemKind, investment });
    expect(grade('hazardous', 1)).to.deep.equal({
      output: { risk: 'high', expertReview: true },
      rules: [1],
    });
    expect(grade('engineering', 500).rules).to.deep.equal([3]);
    expect(grade('general', 5000).rules).to.deep.equal([4]);
    expect(grade('general', 10).output).to.deep.equal({ risk: 'low', expertReview: false });
  });
});

/** Fee = base × factor; the base comes from a table, the factor from an expression. */
const GRAPH = `
  <inputData id="area" name="Floor Area"><variable name="Floor Area"/></inputData>
  <decision id="fee" name="Fee">
    <variable name="fee"/>
    <informationRequirement><requiredDecision href="#base"/></informationRequirement>
    <informationRequirement><requiredDecision href="#factor"/></informationRequirement>
    <informationRequirement><requiredInput href="#area"/></informationRequirement>
    <literalExpression><text>Base Fee * factor + Floor Area</text></literalExpression>
  </decision>
  <decision id="base" name="Base Fee">
    <informationRequirement><requiredDecision href="#factor"/></informationRequirement>
    <decisionTable hitPolicy="FIRST">
      <input><inputExpression><text>kind</text></inputExpression></input>
      <output/>
      <rule><inputEntry><text>"大型"</text></inputEntry><outputEntry><text>1000 + factor</text></outputEntry></rule>
      <rule><inputEntry><text></text></inputEntry><outputEntry><text>200</text></outputEntry></rule>
    </decisionTable>
  </decision>
  <decision id="factor" name="Factor"><variable name="factor"/>
    <literalExpression><text>if urgent then 2 else 1</text></literalExpression>
  </decision>`;

describe('A decision that requires others', () => {
  it('sees their results, by variable, name or id', async () => {
    const [fee] = await parseDecisions(dmn(GRAPH));
    const variables = { kind: '大型', urgent: true, 'Floor Area': 50, factor: 99 };
    expect(decide(fee as CompiledDecision, variables)).to.deep.equal({ output: 2054, rules: [] });
    expect(decide(fee as CompiledDecision, { 'Floor Area': 1 }).output).to.equal(201);
    expect(fee?.names).to.have.members(['Floor Area', 'kind', 'urgent']);
  });

  it('is read from DMN 1.4 and 1.5 as well', async () => {
    for (const version of ['20211108', '20230324']) {
      expect(await parseDecisions(dmn(GRAPH, version))).to.have.lengthOf(3);
    }
  });

  it('evaluates each of them once', async () => {
    const layers = Array.from({ length: 40 }, (_, layer) => {
      const below = [`a${layer + 1}`, `b${layer + 1}`]
        .map(
          (id) =>
            `<informationRequirement><requiredDecision href="#${id}"/></informationRequirement>`,
        )
        .join('');
      const logic = (sum: string) => `<literalExpression><text>${sum}</text></literalExpression>`;
      const sum = `(a${layer + 1} + b${layer + 1}) / 2`;
      return ['a', 'b']
        .map(
          (id) =>
            `<decision id="${id}${layer}" name="${id}${layer}">${below}${logic(sum)}</decision>`,
        )
        .join('');
    });
    const last = ['a', 'b'].map(
      (id) =>
        `<decision id="${id}40" name="${id}40"><literalExpression><text>1</text></literalExpression></decision>`,
    );
    const [top] = await parseDecisions(dmn([...layers, ...last].join('')));
    expect(decide(top as CompiledDecision, {}).output).to.equal(1);
  });
});
