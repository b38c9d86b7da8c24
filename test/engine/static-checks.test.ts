import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type ModelProblem, parseModel, validate } from '../../engine/index.ts';
import { Problems } from '../../engine/model/problems.ts';
import { graphOf } from '../../engine/model/structure/graph.ts';
import { checkStructure, THEMES } from '../../engine/model/structure/index.ts';
import { ACTIVITY_EXAMPLES } from './structure/activity-examples.ts';
import { DATA_EXAMPLES } from './structure/data-examples.ts';
import { EVENT_EXAMPLES } from './structure/event-examples.ts';
import { FLOW_EXAMPLES } from './structure/flow-examples.ts';
import { REFERENCE_EXAMPLES } from './structure/reference-examples.ts';
import type { Examples } from './structure/snippets.ts';
import { staticChecksPage } from './support/write-static-checks.ts';

const EXAMPLES: Examples = {
  ...FLOW_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...ACTIVITY_EXAMPLES,
  ...DATA_EXAMPLES,
  ...REFERENCE_EXAMPLES,
};

const RULES = THEMES.flatMap(({ rules }) => rules);

async function structureProblems(xml: string): Promise<ModelProblem[]> {
  const model = await parseModel(xml);
  const problems = new Problems(model.locations);
  checkStructure(problems, graphOf(model.definitions));
  return problems.list;
}

describe('what the standard forbids is refused', () => {
  for (const { title, rules } of THEMES) {
    describe(title, () => {
      for (const { code, clause, sentence, severity = 'error' } of rules) {
        it(`${code}: ${sentence}`, async () => {
          const example = EXAMPLES[code];
          if (example === undefined) return expect.fail(`there is no example for ${code}`);
          const problems = await structureProblems(example.bad);
          const found = problems.find((problem) => problem.code === code);
          expect(found, JSON.stringify(problems, null, 1)).to.include({ severity });
          expect(found?.message)
            .to.match(/^Expected [\s\S]* but /)
            .and.contain(`(clause ${clause})`);
          if (!['extension-must-understand', 'import-attributes'].includes(code)) {
            expect(found?.element).to.be.a('string');
            expect(found?.line).to.be.above(0);
          }
          const left = (await structureProblems(example.good)).filter(
            (problem) => problem.severity === 'error' || problem.code === code,
          );
          expect(left, example.good).to.deep.equal([]);
        });
      }
    });
  }

  it('each is refused with its problem, however little sense the rest makes of it', async () => {
    for (const [code, { bad }] of Object.entries(EXAMPLES)) {
      const model = await parseModel(bad);
      const { severity = 'error' } = RULES.find((rule) => rule.code === code) ?? {};
      try {
        const found = validate(model).map((problem) => problem.severity);
        expect(found, code).to.include(severity);
      } catch (error) {
        expect.fail(`${code}: ${(error as Error).stack ?? ''}`);
      }
    }
  });

  it('each rule has a code of its own, and each example a rule', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes)).to.have.lengthOf(codes.length);
    expect(Object.keys(EXAMPLES)).to.have.members(codes);
  });

  it('the reference page says what is checked', async () => {
    const page = readFileSync(new URL('../../docs/static-checks.md', import.meta.url), 'utf8');
    expect(page).to.equal(await staticChecksPage());
  });
});
