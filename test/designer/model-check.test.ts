import { expect } from 'chai';
import { checkModel } from '../../designer/modeler/lint/check-model.ts';
import { newModelXml } from '../../designer/modeler/templates.ts';
import { pathInWords } from '../../designer/views/models/path-in-words.ts';

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
