import { expect } from 'chai';
import { parseDecisions } from '../../engine/decision/index.ts';
import { ModelError, type ModelProblem } from '../../engine/model/problem.ts';

const HEAD =
  '<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="file" name="f" namespace="urn:main">';

async function problemsOf(body: string, imports: string[] = []): Promise<ModelProblem[]> {
  try {
    await parseDecisions(`${HEAD}\n${body}\n</definitions>`, { imports });
  } catch (error) {
    expect(error).to.be.instanceOf(ModelError);
    return (error as ModelError).problems;
  }
  throw new Error('Expected problems but the file was read.');
}

const literal = (text: string) => `<literalExpression><text>${text}</text></literalExpression>`;
const decision = (id: string, logic: string, more = '') =>
  `<decision id="${id}" name="${id}">${more}\n${logic}\n</decision>`;
const knows = (id: string) =>
  `<knowledgeRequirement><requiredKnowledge href="#${id}"/></knowledgeRequirement>`;
const reads = (id: string) =>
  `<informationRequirement><requiredInput href="#${id}"/></informationRequirement>`;
const model = (id: string, logic: string, more = '') =>
  `<businessKnowledgeModel id="${id}" name="${id}"><encapsulatedLogic><formalParameter name="n"/>${logic}</encapsulatedLogic>${more}</businessKnowledgeModel>`;
const ONE = decision('one', literal('1'));
const INPUT = '<inputData id="in" name="amount"/>';
const entry = (name: string, text: string) =>
  `<contextEntry>${name && `<variable name="${name}"/>`}${literal(text)}</contextEntry>`;

/** What is wrong, the file, the code of the one problem, its element, and what it says. */
const REFUSALS: [string, string, string, string, RegExp][] = [
  [
    'a function in Java',
    decision(
      'd',
      `<functionDefinition id="f" kind="Java"><context>${entry('class', '"a"')}</context></functionDefinition>`,
    ),
    'unsupported-function',
    'f',
    /function in FEEL in d \(d\) but it is of the kind Java/,
  ],
  [
    'a function in PMML',
    ONE +
      `<businessKnowledgeModel id="k" name="k"><encapsulatedLogic kind="PMML">${literal('1')}</encapsulatedLogic></businessKnowledgeModel>`,
    'unsupported-function',
    'k',
    /of the kind PMML/,
  ],
  [
    'values from elsewhere',
    decision(
      'd',
      '<literalExpression><importedValues namespace="x" importType="csv"/></literalExpression>',
    ),
    'unsupported-expression',
    'd',
    /its values are imported/,
  ],
  [
    'a name that a decision with inputs does not require',
    INPUT + decision('d', literal('amount + rate'), reads('in')),
    'unknown-name',
    'd',
    /d \(d\) to require or define "rate", which the expression of d \(d\) reads, but it does not/,
  ],
  [
    'a name that is no parameter of a function',
    ONE + model('k', literal('n + rate')),
    'unknown-name',
    'k',
    /"rate"/,
  ],
  [
    'a function that is not required',
    ONE + model('k', literal('n')) + decision('d', literal('k(1)')),
    'feel-syntax',
    'd',
    /there is no k\(\)/,
  ],
  [
    'too many arguments',
    model('k', literal('n')) + decision('d', literal('k(1, 2)'), knows('k')),
    'feel-syntax',
    'd',
    /at most 1 arguments of k\(\) but found 2/,
  ],
  [
    'an invocation of nothing',
    decision('d', `<invocation>${literal('fee')}</invocation>`),
    'unknown-function',
    'd',
    /to require the function "fee"/,
  ],
  [
    'an invocation with a parameter that is none',
    model('k', literal('n')) +
      decision(
        'd',
        `<invocation>${literal('k')}<binding><parameter id="p" name="m"/>${literal('1')}</binding></invocation>`,
        knows('k'),
      ),
    'unknown-parameter',
    'p',
    /a parameter of k such as "n" but found "m"/,
  ],
  [
    'functions that require each other',
    ONE + model('k', literal('m(n)'), knows('k')),
    'requirement-cycle',
    'k',
    /do not require themselves but k \(k\) does/,
  ],
  [
    'a requirement of the wrong kind',
    INPUT +
      decision(
        'd',
        literal('1'),
        '<informationRequirement id="r"><requiredDecision href="#in"/></informationRequirement>',
      ),
    'requirement-kind',
    'r',
    /"#in", which d \(d\) requires, to be a decision but it is of type dmn:InputData/,
  ],
  [
    'a service without outputs',
    ONE + '<decisionService id="s" name="s"/>',
    'no-output',
    's',
    /an output decision of s/,
  ],
  [
    'a service of a decision that is not there',
    ONE +
      '<decisionService id="s" name="s"><outputDecision href="#one"/><encapsulatedDecision href="#gone"/></decisionService>',
    'missing-decision',
    's',
    /the encapsulated decision "#gone"/,
  ],
  [
    'two decisions of one name',
    ONE + `<decision id="two" name="one">${literal('1')}</decision>`,
    'duplicate-name',
    'two',
    /"one" of two is also that of one/,
  ],
  [
    'two entries of one name',
    decision('d', `<context id="c">${entry('a', '1')}${entry('a', '2')}</context>`),
    'duplicate-name',
    'c',
    /"a" is used again/,
  ],
  [
    'a result before the end of a context',
    decision('d', `<context id="c">${entry('', '1')}${entry('a', '2')}</context>`),
    'context-result',
    'c',
    /only the last entry/,
  ],
  [
    'two parameters of one name',
    ONE + model('k', literal('n')).replace('<formalParameter', '<formalParameter name="n"/>$&'),
    'duplicate-name',
    'k',
    /parameters of k/,
  ],
  [
    'a row that is too short',
    decision(
      'd',
      `<relation><column name="a"/><column name="b"/><row id="r">${literal('1')}</row></relation>`,
    ),
    'relation-cells',
    'r',
    /2 cells in row 1 .* but found 1/,
  ],
  [
    'a type that is not there',
    decision('d', literal('1'), '<variable id="v" name="d" typeRef="tGone"/>'),
    'unknown-type',
    'v',
    /there is no "tGone"/,
  ],
  [
    'a type that is defined by itself',
    ONE + '<itemDefinition id="t" name="t"><typeRef>t</typeRef></itemDefinition>',
    'type-cycle',
    't',
    /t \(t\)|not defined by itself/,
  ],
  [
    'allowed values that are no FEEL',
    ONE +
      '<itemDefinition id="t" name="t"><typeRef>string</typeRef><allowedValues id="a"><text>"a" "b"</text></allowedValues></itemDefinition>',
    'feel-syntax',
    'a',
    /the allowed values of t/,
  ],
  [
    'a condition without else',
    decision(
      'd',
      `<conditional id="c"><if>${literal('true')}</if><then>${literal('1')}</then></conditional>`,
    ),
    'missing-expression',
    'c',
    /the "else" of a boxed expression of d/,
  ],
  [
    'a loop without a name',
    decision('d', `<for id="f"><in>${literal('[1]')}</in><return>${literal('1')}</return></for>`),
    'missing-name',
    'f',
    /iterator variable/,
  ],
  [
    'an aggregation without COLLECT',
    decision(
      'd',
      '<decisionTable id="t" hitPolicy="FIRST" aggregation="SUM"><output/></decisionTable>',
    ),
    'aggregation',
    't',
    /COLLECT with an aggregation .* but found FIRST with SUM/,
  ],
  [
    'an aggregation of two outputs',
    decision(
      'd',
      '<decisionTable id="t" hitPolicy="COLLECT" aggregation="MAX"><output name="a"/><output name="b"/></decisionTable>',
    ),
    'aggregation',
    't',
    /one output to aggregate .* but there are 2/,
  ],
  [
    'two outputs of one name',
    decision(
      'd',
      '<decisionTable><output id="a" name="x"/><output id="b" name="x"/></decisionTable>',
    ),
    'duplicate-name',
    'b',
    /"x" is used again/,
  ],
  [
    'an import that was not given',
    '<import id="i" name="fees" namespace="urn:fees" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>' +
      ONE,
    'missing-import',
    'i',
    /"urn:fees", which is imported as "fees", but it was not given/,
  ],
  [
    'an import of something else',
    '<import id="i" name="fees" namespace="urn:fees" importType="http://www.w3.org/2001/XMLSchema"/>' +
      ONE,
    'unsupported-import',
    'i',
    /import "fees" to be of DMN/,
  ],
];

describe('A DMN file is refused for', () => {
  for (const [title, body, code, element, message] of REFUSALS) {
    it(title, async () => {
      const problems = await problemsOf(body);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(problems[0]).to.include({ element, severity: 'error' });
      expect(problems[0]?.line).to.be.greaterThan(1);
      expect(problems[0]?.message)
        .to.match(/^Expected /)
        .and.match(message);
    });
  }

  it('all that is wrong, with the line of each, also of elements without an id', async () => {
    const problems = await problemsOf(
      [
        decision(
          'd',
          '<decisionTable>\n<output/>\n<rule>\n<outputEntry><text>1 +</text></outputEntry>\n</rule></decisionTable>',
        ),
        decision('e', literal('[1')),
        decision('f', literal('1'), '<variable name="f" typeRef="tNone"/>'),
      ].join('\n'),
    );
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([
      ['feel-syntax', 6],
      ['feel-syntax', 10],
      ['unknown-type', 12],
    ]);
  });

  it('what is wrong with a file that it imports', async () => {
    const imported = `${HEAD.replace('urn:main', 'urn:other')}${decision('x', literal('1 +'))}</definitions>`;
    const [problem] = await problemsOf(ONE, [imported]);
    expect(problem?.message).to.contain('(in the imported file "urn:other")');
    const [again] = await problemsOf(ONE, [`${HEAD}${ONE}</definitions>`]);
    expect(again?.code).to.equal('duplicate-namespace');
  });

  it('requirements that are too deep, without exhausting the stack', async () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      decision(
        `d${index}`,
        literal('1'),
        index === 4999
          ? ''
          : `<informationRequirement><requiredDecision href="#d${index + 1}"/></informationRequirement>`,
      ),
    );
    const [problem] = await problemsOf(chain.join(''));
    expect(problem?.code).to.equal('too-deep');
    expect(problem?.message).to.contain('Expected at most 300 levels of requirements');
  });
});
