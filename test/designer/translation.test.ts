import { expect } from 'chai';
import { problemInWords } from '../../designer/modeler/lint/engine-headlines.ts';
import { createTranslation } from '../../designer/modeler/translate/translation.ts';
import { inChinese } from '../../designer/i18n/sentences/index.ts';

const TEXTS = {
  '{eventType}: {type}': '{eventType}：{type}',
  Creating: '创建',
  '<no type>': '<没有作业类型>',
  'The imported file has another namespace.': '导入的文件使用另一个命名空间。',
};

describe('The texts of the diagram tools', () => {
  const { translate, use } = createTranslation();

  it('are those of their keys in English', () => {
    use('en', undefined);
    const listener = { eventType: 'Creating', type: '<no type>' };
    expect(translate('{eventType}: {type}', listener)).to.equal('Creating: <no type>');
    const sentence = 'Expected Flow_1 to have a condition but it has none';
    expect(problemInWords('missing-condition', sentence, translate)).to.equal(sentence);
  });

  it('name in Chinese what a listener is for, and keep its job type', () => {
    use('zh-CN', { texts: TEXTS, sentence: inChinese });
    const listed = (type: string) =>
      translate('{eventType}: {type}', { eventType: 'Creating', type });
    expect(listed('<no type>')).to.equal('创建：<没有作业类型>');
    expect(listed('notify')).to.equal('创建：notify');
  });

  it('say a problem once: its sentence, or else a headline before what has no Chinese', () => {
    use('zh-CN', { texts: TEXTS, sentence: inChinese });
    const known = 'Expected Flow_1 to have a condition but it has none';
    expect(problemInWords('missing-condition', known, translate)).to.equal(
      'Flow_1 应有条件，但没有',
    );
    expect(problemInWords('import-namespace', '命名空间 urn:a', translate)).to.equal(
      '导入的文件使用另一个命名空间。 命名空间 urn:a',
    );
  });
});
