import { expect } from 'chai';
import { parseDecisions } from '../../engine/decision/index.ts';
import { ModelError, type ModelProblem } from '../../engine/model/problem.ts';

const HEAD =
  '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="file" name="f" namespace="n">';

async function problemsOf(body: string): Promise<ModelProblem[]> {
  return problemsOfFile(`${HEAD}\n${body}\n</definitions>`);
}

async function problemsOfFile(xml: string): Promise<ModelProblem[]> {
  try {
    await parseDecisions(xml);
  } catch (error) {
    expect(error).to.be.instanceOf(ModelError);
    return (error as ModelError).problems;
  }
  throw new Error('Expected problems but the file was read.');
}

function decision(logic: string, id = 'd', more = ''): string {
  return `<decision id="${id}">${more}\n${logic}\n</decision>`;
}

function tableOf(rule: string, policy = ''): string {
  return decision(`<decisionTable id="t" ${policy}>
<input id="i" label="金额"><inputExpression id="ie"><text>amount</text></inputExpression></input>
<output id="o" name="r"/>
${rule}
</decisionTable>`);
}

describe('A DMN file that cannot be used', () => {
  it('names the cell, the rule and the line of a syntax error', async () => {
    const [problem] = await problemsOf(
      tableOf(`<rule id="r1"><inputEntry id="c1"><text>&gt;= 1 and</text></inputEntry>
<outputEntry id="c2"><text>"a"</text></outputEntry></rule>`),
    );
    expect(problem).to.include({ code: 'feel-syntax', element: 'c1', line: 6, severity: 'error' });
    expect(problem?.message).to.equal(
      'Expected input 1 of rule 1 to be FEEL but ">= 1 and": ' +
        'Expected a condition after "and" but the text ends.',
    );
  });

  it('is told all its problems at once', async () => {
    const problems = await problemsOf(
      tableOf(`<rule id="r1"><inputEntry id="c1"><text>== 1</text></inputEntry>
<outputEntry id="c2"><text>foo(1)</text></outputEntry></rule>`),
    );
    expect(problems.map(({ element }) => element)).to.deep.equal(['c1', 'c2']);
  });

  it('says what a decision lacks', async () => {
    const [empty] = await problemsOf(decision(''));
    expect(empty).to.include({ code: 'missing-expression', element: 'd', line: 2 });
    expect(empty?.message).to.equal('Expected an expression as the logic of d but there is none');
  });

  it('refuses what is required but missing, and cycles', async () => {
    const literal = '<literalExpression id="l"><text>1</text></literalExpression>';
    const requires = (id: string) =>
      `<informationRequirement><requiredDecision href="#${id}"/></informationRequirement>`;
    const knowledge =
      '<knowledgeRequirement id="k"><requiredKnowledge href="#x"/></knowledgeRequirement>';
    const [unknown] = await problemsOf(decision(literal, 'd', knowledge));
    expect(unknown).to.include({ code: 'missing-knowledge', element: 'k', line: 2 });
    const [missing] = await problemsOf(decision(literal, 'd', requires('gone')));
    expect(missing?.message).to.contain('Expected the decision "#gone", which d requires');
    const other = literal.replace('id="l"', 'id="m"');
    const cycle = await problemsOf(
      decision(literal, 'a', requires('b')) + decision(other, 'b', requires('a')),
    );
    expect(cycle.map(({ code, element }) => [code, element])).to.deep.equal([
      ['requirement-cycle', 'a'],
      ['requirement-cycle', 'b'],
    ]);
  });

  it('refuses tables that do not hold together', async () => {
    const rule = '<rule id="r1"><inputEntry id="c1"><text>1</text></inputEntry></rule>';
    const [cells] = await problemsOf(tableOf(rule));
    expect(cells).to.include({ code: 'rule-cells', element: 'r1', line: 6 });
    expect(cells?.message).to.contain(
      'Expected 1 inputs and 1 outputs in rule 1 of d but found 1 and 0',
    );
    const [order] = await problemsOf(tableOf('', 'hitPolicy="PRIORITY"'));
    expect(order?.message).to.contain('Expected allowed output values');
    const [policy] = await problemsOf(tableOf('', 'hitPolicy="BEST"'));
    expect(policy?.message).to.contain('Expected a hit policy of UNIQUE');
    const [aggregation] = await problemsOf(tableOf('', 'hitPolicy="COLLECT" aggregation="AVG"'));
    expect(aggregation?.message).to.contain('Expected an aggregation of SUM');
  });

  it('refuses other languages and tables without an expression', async () => {
    const other =
      '<literalExpression id="l" expressionLanguage="javascript"><text>1</text></literalExpression>';
    const [language] = await problemsOf(decision(other));
    expect(language?.message).to.contain('to be in FEEL but its language is "javascript"');
    const noInput =
      '<decisionTable id="t"><input id="i" label="金额"/><output id="o"/></decisionTable>';
    const [input] = await problemsOf(decision(noInput));
    expect(input?.message).to.equal('Expected an expression for input "金额" but it has none');
  });

  it('takes a file of functions and types, which others import, without a decision', async () => {
    const type = '<itemDefinition id="t" name="tFee"><typeRef>number</typeRef></itemDefinition>';
    expect(await parseDecisions(`${HEAD}${type}</definitions>`)).to.deep.equal([]);
  });

  it('refuses what is no DMN', async () => {
    expect((await problemsOfFile('<a/>'))[0]?.code).to.equal('not-dmn');
    expect((await problemsOfFile('<a'))[0]?.severity).to.equal('error');
    expect((await problemsOf(''))[0]?.code).to.equal('no-decision');
    const input = '<inputData id="i" name="i"/>';
    expect((await problemsOf(input))[0]?.code).to.equal('no-decision');
    expect((await problemsOf(decision('<foo id="x"/>')))[0]?.message).to.contain('Expected');
    const doubled = decision('<literalExpression id="d"><text>1</text></literalExpression>');
    expect((await problemsOf(doubled))[0]).to.include({ code: 'duplicate-id', line: 3 });
    const typed = `<!DOCTYPE a [<!ENTITY x "y">]>${HEAD}</definitions>`;
    expect((await problemsOfFile(typed))[0]?.code).to.equal('doctype');
    const old = HEAD.replace('20191111', '20151101').replace('https', 'http');
    expect((await problemsOfFile(`${old}</definitions>`))[0]?.message).to.contain('DMN 1.1 to 1.5');
  });
});
