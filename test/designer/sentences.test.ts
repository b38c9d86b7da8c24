import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { CATALOGUES } from '../../designer/i18n/sentences/catalogue.ts';
import { inChinese } from '../../designer/i18n/sentences/index.ts';
import { kinds } from '../../designer/i18n/sentences/kinds.ts';
import { phrases } from '../../designer/i18n/sentences/words.ts';
import { ModelError, type ModelProblem, parseModel, validate } from '../../engine/index.ts';
import { Problems } from '../../engine/model/problems.ts';
import { graphOf } from '../../engine/model/structure/graph.ts';
import { checkStructure } from '../../engine/model/structure/index.ts';
import { ACTIVITY_EXAMPLES } from '../engine/structure/activity-examples.ts';
import { DATA_EXAMPLES } from '../engine/structure/data-examples.ts';
import { EVENT_EXAMPLES } from '../engine/structure/event-examples.ts';
import { FLOW_EXAMPLES } from '../engine/structure/flow-examples.ts';
import { REFERENCE_EXAMPLES } from '../engine/structure/reference-examples.ts';
import { englishIn } from '../support/sentences/english.ts';
import { plantedProgram, serverProgram } from '../support/sentences/program.ts';
import { sentencesOf, type SourceSentence } from '../support/sentences/sentences.ts';
import { HOLE } from '../support/sentences/texts.ts';

/** What has no Chinese, one readable line each. */
function untranslated(sentences: SourceSentence[]): string[] {
  return sentences.flatMap(({ place, texts }) =>
    texts.flatMap((text) => {
      // What only a running engine knows is told from our words by its script.
      const left = englishIn(inChinese(text.replaceAll(HOLE, '甲')));
      const shown = text.replaceAll(HOLE, '…');
      return left.length === 0 ? [] : [`${place} has no Chinese of "${shown}": ${left.join(', ')}`];
    }),
  );
}

async function problemsOf(xml: string): Promise<ModelProblem[]> {
  try {
    const model = await parseModel(xml);
    const problems = new Problems(model.locations);
    checkStructure(problems, graphOf(model.definitions));
    // An example of one rule need not be whole enough to be compiled.
    return problems.list.length > 0 ? problems.list : validate(model);
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}

/** What a model calls its elements, and whatever else its attributes and texts hold. */
function wordsOf(xml: string): string[] {
  const written = [...xml.matchAll(/"([^"]*)"|>([^<]*)</g)].map(([, value, text]) => value ?? text);
  return written.flatMap((text) => text?.match(/[A-Za-z][\w:.-]*/g) ?? []);
}

/** Models of the other tests that are refused or warned of: each example of a rule, and whole files. */
function modelsOfTests(): string[] {
  const examples = [
    FLOW_EXAMPLES,
    EVENT_EXAMPLES,
    ACTIVITY_EXAMPLES,
    DATA_EXAMPLES,
    REFERENCE_EXAMPLES,
  ].flatMap((each) => Object.values(each).map(({ bad }) => bad));
  const files = ['scenarios', 'miwg'].flatMap((name) => {
    const folder = new URL(`../engine/${name}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.bpmn'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  });
  return [...examples, ...files];
}

const PLANTED = `
  export function refuse(name: string, isLoud: boolean): string {
    const what = isLoud ? 'shout' : 'sing';
    return \`Expected \${name} to \${what} but it is silent\`;
  }
  export function assertTold(): never {
    throw new Error('Expected a programmer to read this but nobody does');
  }`;

describe('The sentences of the engine and of the server in Chinese', function () {
  this.timeout(180_000);

  it('has the Chinese of every sentence in the sources that a person may read', () => {
    const sentences = sentencesOf(serverProgram());
    expect(sentences.length).to.be.greaterThan(700);
    expect(untranslated(sentences).join('\n')).to.equal('');
  });

  it('finds a planted sentence, in each of its forms, and no internal assertion', () => {
    const found = untranslated(sentencesOf(plantedProgram('engine/model/planted.ts', PLANTED)));
    expect(found).to.have.lengthOf(2);
    expect(found[0]).to.match(
      /^engine\/model\/planted\.ts:4 .*"Expected … to shout but it is silent"/,
    );
    expect(found[1]).to.include('Expected … to sing but it is silent');
  });

  it('leaves no English in what is said of the models of the other tests', async () => {
    const left: string[] = [];
    let count = 0;
    for (const xml of modelsOfTests()) {
      const names = wordsOf(xml);
      for (const { message } of await problemsOf(xml)) {
        count += 1;
        const words = englishIn(inChinese(message), names);
        if (words.length > 0) left.push(`${inChinese(message)} ← ${message}: ${words.join(', ')}`);
      }
    }
    expect(count).to.be.greaterThan(200);
    expect(left.join('\n')).to.equal('');
  });

  it('fills every hole that a sentence has, and no other', () => {
    const holes = (text: string) =>
      [...new Set([...text.matchAll(/\{\*?(\d+)\}/g)].map(([, number]) => number))].sort();
    for (const [english, chinese] of [...CATALOGUES, phrases].flatMap(Object.entries)) {
      expect(holes(chinese), english).to.deep.equal(holes(english));
    }
  });

  it('knows every kind of element of BPMN', () => {
    const url = createRequire(import.meta.url).resolve('bpmn-moddle/resources/bpmn/json/bpmn.json');
    const bpmn = JSON.parse(readFileSync(url, 'utf8')) as { types: { name: string }[] };
    expect(bpmn.types.map(({ name }) => name).filter((name) => !(name in kinds))).to.deep.equal([]);
  });
});

/** English, and the Chinese to the letter. */
const CASES: [title: string, english: string, chinese: string][] = [
  [
    'names and ids stay as they are',
    'Expected each listener of 受理审查 (Task_1) to have a job type but one has none',
    '受理审查 (Task_1) 的每个监听器应有作业类型，但有一个没有',
  ],
  [
    'a choice of words is translated inside its sentence',
    'Expected Gateway_1 to have one outgoing flow, as its direction is Converging, but it has 2',
    'Gateway_1 的方向为 Converging，应只有一条流出的顺序流，但有 2 条',
  ],
  [
    'a sentence within a sentence',
    'Expected the condition of Flow_1 to be a FEEL expression but "a >": Expected a value to compare with but the text ends.',
    'Flow_1 的条件应为 FEEL 表达式，但“a >”有误：应为用来比较的值，但表达式到此结束。',
  ],
  [
    'the place before a sentence is kept',
    '核对 (t): Expected variable both to be at most 200 bytes but it is 250',
    '核对 (t)：变量 both 应不超过 200 字节，但有 250 字节',
  ],
  [
    'the rule of a table in which it happened',
    '核对 (t): In rule 2 of 收费 (line 14): Expected a number but the expression gives null.',
    '核对 (t)：收费 的第 2 条规则（第 14 行）：结果应为数字，但表达式得出 null。',
  ],
  [
    'a list of words',
    'Expected 审查 (Task_1) to have an owner, a time limit, a complaint route',
    '审查 (Task_1) 应有责任人、时限、投诉渠道，但没有',
  ],
  [
    'what a worker says',
    'In transit: the mail server is down.',
    'In transit: the mail server is down.',
  ],
  ['what is no sentence of ours', 'ECONNREFUSED at 10.0.0.1', 'ECONNREFUSED at 10.0.0.1'],
];

describe('A sentence in Chinese', () => {
  for (const [title, english, chinese] of CASES) {
    it(title, () => expect(inChinese(english)).to.equal(chinese));
  }
});
