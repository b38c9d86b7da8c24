import { expect } from 'chai';
import { parseDecisions } from '../../engine/decision/index.ts';
import { ExpressionError } from '../../engine/expression/index.ts';
import { ModelError } from '../../engine/model/problem.ts';
import type { Value } from '../../engine/state/value.ts';
import { decide } from './support/decisions.ts';

const HEAD =
  '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="file" name="f" namespace="n">';
const LITERAL = '<literalExpression><text>1</text></literalExpression>';

/** What stands in a file, and what is said of it: the code, and the message to the letter. */
const CASES: [title: string, body: string, code: string, message: string][] = [
  [
    'a decision without an id',
    `<decision name="fee">${LITERAL}</decision>`,
    'missing-id',
    'Expected an id of the dmn:Decision fee (dmn:Decision) but it has none',
  ],
  [
    'an empty expression',
    '<decision id="d" name="fee"><literalExpression id="l" /></decision>',
    'feel-syntax',
    'Expected the expression of fee (d) but it is empty',
  ],
  [
    'knowledge without a function',
    `<businessKnowledgeModel id="k" name="rate" /><decision id="d" name="fee">${LITERAL}</decision>`,
    'missing-expression',
    'Expected a function as the logic of rate (k) but there is none',
  ],
  [
    'two types of one name',
    `<itemDefinition name="t"><typeRef>number</typeRef></itemDefinition><itemDefinition name="t"><typeRef>string</typeRef></itemDefinition><decision id="d" name="fee">${LITERAL}</decision>`,
    'duplicate-name',
    'Expected types with names that differ but "t" is used again',
  ],
  [
    'a type without a name',
    `<itemDefinition><typeRef>number</typeRef></itemDefinition><decision id="d" name="fee">${LITERAL}</decision>`,
    'duplicate-name',
    'Expected types with names that differ but one has none',
  ],
  [
    'two components of one name',
    `<itemDefinition name="t"><itemComponent name="a"><typeRef>number</typeRef></itemComponent><itemComponent name="a"><typeRef>number</typeRef></itemComponent></itemDefinition><decision id="d" name="fee">${LITERAL}</decision>`,
    'duplicate-name',
    'Expected components with names that differ but "a" is used again or empty',
  ],
  [
    'two imports of one name',
    `<import name="far" namespace="a" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" /><import name="far" namespace="b" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" /><decision id="d" name="fee">${LITERAL}</decision>`,
    'duplicate-name',
    'Expected imports to have names that differ but "far" is used again',
  ],
  [
    'a table without an output',
    '<decision id="d" name="fee"><decisionTable id="t"><input><inputExpression><text>x</text></inputExpression></input><rule><inputEntry><text>-</text></inputEntry></rule></decisionTable></decision>',
    'no-output',
    'Expected an output of fee (d) but it has none',
  ],
  [
    'allowed values that name a variable',
    `<itemDefinition name="t"><typeRef>number</typeRef><allowedValues><text>&lt; limit, &gt; other</text></allowedValues></itemDefinition><decision id="d" name="fee"><variable name="fee" typeRef="t" />${LITERAL}</decision>`,
    'feel-syntax',
    'Expected no variables but found limit, other.',
  ],
];

/** A type, values that are of it as they are or as their text, and one that is not. */
const TYPES: [type: string, good: Value[], bad: Value, expected: string][] = [
  ['string', ['a'], 1, 'a text'],
  ['number', [1.5], '1', 'a number'],
  ['double', [1.5], '1', 'a number'],
  ['long', [1], '1', 'a number'],
  ['decimal', [1.5], true, 'a number'],
  ['integer', [1, -3], 1.5, 'a whole number'],
  ['boolean', [true, false], 'true', 'true or false'],
  ['date', ['2026-03-02'], 'spring', 'a date'],
  ['time', ['10:00:00Z'], 'noon', 'a time'],
  ['dateTime', ['2026-03-02T10:00:00Z'], 'noon', 'a date and time'],
  ['dateTime', ['2026-03-02'], 5, 'a date and time'],
  ['days and time duration', ['P1DT2H'], 'P1Y', 'a duration in days and time'],
  ['dayTimeDuration', ['PT2H'], 'P2M', 'a duration in days and time'],
  ['years and months duration', ['P1Y2M'], 'P1D', 'a duration in years and months'],
  ['yearMonthDuration', ['P2M'], 'PT1H', 'a duration in years and months'],
  ['duration', ['P1D', 'P1Y'], 'long', 'a duration'],
  ['context', [{ a: 1 }], 'a', 'a context'],
  ['Any', [1, 'a', null, [1]], undefined as unknown as Value, ''],
];

describe('An input of a type', () => {
  const read = async (type: string) => {
    const [decision] = await parseDecisions(
      `${HEAD}<inputData id="i" name="x"><variable name="x" typeRef="${type}" /></inputData>
       <decision id="d" name="d"><informationRequirement><requiredInput href="#i" /></informationRequirement>
       <literalExpression><text>[x]</text></literalExpression></decision></definitions>`,
    );
    if (decision === undefined) throw new Error('Expected a decision');
    return (x: Value) => decide(decision, { x }).output;
  };

  for (const [type, good, bad, expected] of TYPES) {
    it(`${type} takes ${JSON.stringify(good)}${expected === '' ? '' : ` and not ${JSON.stringify(bad)}`}`, async () => {
      const given = await read(type);
      for (const value of good) {
        const output = JSON.stringify(given(value));
        if (!type.startsWith('date')) expect(output).to.equal(JSON.stringify([value]));
        expect(output).not.to.equal(type === 'Any' ? '' : '[null]');
      }
      expect(given(null)).to.deep.equal([null]);
      if (expected === '') return;
      expect(() => given(bad)).to.throw(
        ExpressionError,
        `input "x" to be ${expected} but it is ${JSON.stringify(bad)}`,
      );
    });
  }
});

describe('what is said of a DMN file', () => {
  for (const [title, body, code, message] of CASES) {
    it(title, async () => {
      const failure = await parseDecisions(`${HEAD}${body}</definitions>`)
        .then(() => undefined)
        .catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(ModelError);
      const found = (failure as ModelError).problems.filter((problem) => problem.code === code);
      expect(found.map((problem) => problem.message).join('\n')).to.include(message);
    });
  }
});
