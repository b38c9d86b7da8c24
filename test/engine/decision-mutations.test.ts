import { expect } from 'chai';
import { type CompiledDecision, parseDecisions } from '../../engine/decision/index.ts';
import { ExpressionError } from '../../engine/expression/index.ts';
import { ModelError } from '../../engine/model/problem.ts';
import { decide, decisionFile } from './support/decisions.ts';

const FILES = [
  ...['contexts', 'hit-policies', 'imported', 'invocation', 'iterators', 'knowledge', 'lists'],
  ...['services', 'types', 'unary-tests'],
];
const VARIABLES = { amount: 5, x: 2, kind: 'works', numbers: [1, 2], limit: 3 };
const MUTATIONS = 400;
const SCRAPS = ['"', '<', ' ', 'name="a"', 'typeRef="t"', '[', '('];

/** Numbers below a bound, the same for the same seed. */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % bound;
  };
}

/** The file with an element taken out, copied to another place, renamed, or with a scrap in it. */
function mutate(xml: string, random: (bound: number) => number): string {
  const tags = [...xml.matchAll(/<(\w+)[^<>]*>/g)].slice(1);
  const [tag, other] = [tags[random(tags.length)]!, tags[random(tags.length)]!];
  const closing = `</${tag[1]}>`;
  const end = xml.indexOf(closing, tag.index) + closing.length;
  switch (random(4)) {
    case 0:
      return xml.replaceAll(tag[1]!, other[1]!);
    case 1:
      return end > tag.index ? xml.slice(0, tag.index) + xml.slice(end) : xml;
    case 2: {
      const copy = xml.slice(tag.index, end).replace(/ id="[^"]*"/g, '');
      return xml.slice(0, other.index) + copy + xml.slice(other.index);
    }
    default: {
      const at = random(xml.length);
      return xml.slice(0, at) + SCRAPS[random(SCRAPS.length)] + xml.slice(at + random(3));
    }
  }
}

async function parsed(xml: string): Promise<CompiledDecision[]> {
  try {
    return await parseDecisions(xml);
  } catch (error) {
    expect(error, xml).to.be.instanceOf(ModelError);
    expect((error as ModelError).problems.map(({ message }) => message).join()).to.match(
      /Expected/,
    );
    return [];
  }
}

function evaluated(decision: CompiledDecision, xml: string): boolean {
  try {
    decide(decision, VARIABLES);
    return true;
  } catch (error) {
    expect(error, xml).to.be.instanceOf(ExpressionError);
    return false;
  }
}

describe('A DMN file with mistakes in it', () => {
  it(`is refused or runs, but nothing crashes (${MUTATIONS} mutations)`, async () => {
    const sources = await Promise.all(FILES.map(decisionFile));
    const random = randomFrom(20261124);
    let runs = 0;
    for (let count = 0; count < MUTATIONS; count++) {
      const xml = mutate(sources[random(sources.length)]!, random);
      for (const decision of await parsed(xml)) runs += evaluated(decision, xml) ? 1 : 0;
    }
    expect(runs).to.be.greaterThan(100);
  });

  it('hides no built-in function behind a value of its name', async () => {
    const [decision] = await parseDecisions(
      `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="f" namespace="n">
      <inputData id="i" name="count"/>
      <decision id="d" name="d"><informationRequirement><requiredInput href="#i"/></informationRequirement>
      <literalExpression><text>[count, count([7, 8])]</text></literalExpression></decision></definitions>`,
    );
    expect(decide(decision!, { count: 5 }).output).to.deep.equal([5, 2]);
  });
});
