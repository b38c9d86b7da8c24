import { expect } from 'chai';
import type { SoundnessFinding } from '../../engine/index.ts';
import { lintTexts } from '../../designer/i18n/modeler/lint-zh.ts';
import { checkModel } from '../../designer/modeler/lint/check-model.ts';
import { checkSoundness } from '../../designer/modeler/lint/check-soundness.ts';
import { findingInWords, tooLargeInWords } from '../../designer/modeler/lint/soundness-words.ts';
import { newModelXml } from '../../designer/modeler/templates.ts';
import { pathInWords } from '../../designer/views/models/path-in-words.ts';
import { manyStates } from './support/unsound-models.ts';

const LABELS = { start: '申请提交', task: '受理 <审查>', end: '办结' };
const MODEL = newModelXml({
  template: 'approval',
  name: '食品 & 经营',
  processId: 'food-licence',
  labels: LABELS,
});

function withLimit(legal: number, promised: number): string {
  const limit = `<yc:timeLimit legal="${legal}" promised="${promised}" unit="workingDays" />`;
  return MODEL.replace('<yc:assignment', `${limit}<yc:assignment`);
}

const texts = (key: string, values: Record<string, unknown> = {}) =>
  `${String(values['count'] ?? key)}`;

describe('The check of a model in the designer', () => {
  it('accepts a new model from the template, with warnings for what a step lacks', async () => {
    const { problems, paths } = await checkModel({ id: 1, xml: MODEL });
    expect(problems.map(({ severity, code }) => [severity, code])).to.deep.equal([
      ['warning', 'unclear-step'],
      ['warning', 'missing-form'],
    ]);
    expect(paths.map(({ processId, name }) => [processId, name])).to.deep.equal([
      ['food-licence', '食品 & 经营'],
    ]);
  });

  it('warns of an imported file and does not call references into it errors', async () => {
    const namespace = 'urn:shared';
    const type = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
    const importing = MODEL.replace(
      'targetNamespace',
      `xmlns:shared="${namespace}" targetNamespace`,
    )
      .replace(
        '<bpmn:process',
        `<bpmn:import importType="${type}" location="shared.bpmn" namespace="${namespace}" /><bpmn:process`,
      )
      .replace(
        /<bpmn:startEvent ([^>]*)>/,
        (tag) => `${tag}<bpmn:messageEventDefinition messageRef="shared:paid" />`,
      );
    const { problems, paths } = await checkModel({ id: 1, xml: importing });
    const [missing] = problems.filter(({ code }) => code === 'missing-import');
    expect(missing?.severity).to.equal('warning');
    expect(missing?.message).to.contain('shared.bpmn').and.contain('when the model is deployed');
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(paths).to.have.length(1);
    expect(await checkSoundness(importing)).to.have.length(1);
  });

  it('accepts a blank model once more than a start is drawn', async () => {
    const xml = newModelXml({ template: 'blank', name: 'x', processId: 'p', labels: LABELS });
    const { problems } = await checkModel({ id: 1, xml });
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('names the element of a FEEL error and measures no path then', async () => {
    const xml = MODEL.replace('<yc:assignment', '<yc:assignment window="=a +"').replace(
      'firstContactWindow',
      'window',
    );
    const { problems, paths } = await checkModel({ id: 1, xml });
    const error = problems.find(({ severity }) => severity === 'error');
    expect(error).to.include({ code: 'feel-syntax', element: 'Task_1' });
    expect(paths).to.deep.equal([]);
  });

  it('says of a file that is no BPMN what is wrong, with its line', async () => {
    const { problems } = await checkModel({ id: 7, xml: '<a>\n<b></a>' });
    expect(problems[0]).to.include({ severity: 'error', code: 'xml', line: 2 });
  });

  it('compares the longest path with the deployed version', async () => {
    const request = { id: 1, xml: withLimit(20, 12), deployedXml: withLimit(20, 20) };
    const [path] = (await checkModel(request)).paths;
    expect(path?.path.promised.workingDays).to.equal(12);
    expect(path?.comparison?.promised).to.deep.equal([
      {
        unit: 'workingDays',
        before: 20,
        after: 12,
        difference: -8,
        compression: { part: 12, whole: 20, compression: 0.4 },
      },
    ]);
    expect(pathInWords(path, texts)).to.equal('20 → 12');
  });
});

describe('The soundness of a model in the designer', () => {
  const naming = { nameOf: (id: string) => id, endsOf: () => undefined };

  it('is explored for each process, and says when one is too large', async () => {
    const [process] = await checkSoundness(manyStates(8), 300);
    expect(process?.report).to.include({ complete: false, explored: 300 });
    expect(process?.report.findings.map(({ kind, element }) => [kind, element])).to.deep.equal([
      ['deadlock', 'join'],
    ]);
    expect(tooLargeInWords(300, (text) => text)).to.match(/^Too large to explore to the end/);
  });

  it('waits until the model can be compiled', async () => {
    expect(await checkSoundness('<a>')).to.deep.equal([]);
  });

  it('has a Chinese sentence for each kind of finding', () => {
    const finding = {
      severity: 'warning',
      element: 'x',
      elements: [],
      path: [],
      decisions: [],
      message: '',
    };
    const loop = (hasExit: boolean, waits: boolean) => ({ hasExit, waits });
    const findings = [
      { kind: 'deadlock', missing: [] },
      { kind: 'deadlock', missing: ['a_x'] },
      { kind: 'lack-of-synchronisation', missing: [] },
      { kind: 'dead-element', missing: [] },
      ...[loop(true, false), loop(false, true), loop(false, false)].map((each) => ({
        kind: 'endless-loop',
        missing: [],
        loop: each,
      })),
    ];
    const flows = { nameOf: naming.nameOf, endsOf: () => ({ from: 'a', to: 'x' }) };
    const chinese = (text: string) => lintTexts[text] ?? `no Chinese for: ${text}`;
    for (const each of findings) {
      for (const names of [naming, flows]) {
        const whole = { ...finding, ...each } as SoundnessFinding;
        expect(findingInWords(whole, names, chinese)).to.match(/^\p{Script=Han}|^“/u);
      }
    }
    expect(tooLargeInWords(1, chinese)).to.match(/^模型太大/);
  });
});
