import { expect } from 'chai';
import type { Json } from '../../designer/api/types.ts';
import { evaluatorFor } from '../../designer/components/form/conditions.ts';
import { faultOf } from '../../designer/components/form/form-rules.ts';
import { fieldsOf, putAt, valueAt } from '../../designer/components/form/form-schema.ts';
import type { FormComponent, FormRules } from '../../designer/components/form/form-schema.ts';
import { labelOf, optionLabel, textOf } from '../../designer/components/form/form-texts.ts';
import { parseMarkdown } from '../../designer/components/form/markdown.ts';

function fault(type: string, validate: FormRules, value: Json, more: Partial<FormComponent> = {}) {
  const component: FormComponent = { type, key: 'field', validate, ...more };
  return faultOf(component, value, { variables: {}, evaluate: () => null })?.key;
}

describe('A field of a task form', () => {
  it('asks for what is required', () => {
    expect(fault('textfield', { required: true }, null)).to.equal('form.required');
    expect(fault('checkbox', { required: true }, false)).to.equal('form.required');
    expect(fault('checklist', { required: true }, [])).to.equal('form.required');
    expect(fault('number', { required: true }, 0)).to.equal(undefined);
  });

  it('leaves empty what may be empty', () => {
    expect(fault('textfield', { minLength: 5, pattern: '^x' }, '')).to.equal(undefined);
  });

  it('checks length, pattern and kind of a text', () => {
    expect(fault('textfield', { minLength: 3 }, '受理')).to.equal('form.minLength');
    expect(fault('textfield', { maxLength: 3 }, '受理审查')).to.equal('form.maxLength');
    expect(fault('textfield', { pattern: '^\\d+$' }, '12a')).to.equal('form.pattern');
    expect(fault('textfield', { pattern: { value: '^\\d+$' } }, '12')).to.equal(undefined);
    expect(fault('textfield', { validationType: 'email' }, 'a@b')).to.equal('form.email');
    expect(fault('textfield', { validationType: 'phone' }, '0971-6130000')).to.equal(undefined);
  });

  it('checks range and decimals of a number', () => {
    expect(fault('number', { min: 1 }, 0)).to.equal('form.min');
    expect(fault('number', { max: 1 }, 2)).to.equal('form.max');
    expect(fault('number', {}, 1.5, { decimalDigits: 0 })).to.equal('form.whole');
    expect(fault('number', {}, 1.25, { decimalDigits: 1 })).to.equal('form.decimals');
  });

  it('takes a limit that is computed', async () => {
    const component: FormComponent = { type: 'number', key: 'n', validate: { max: '=budget * 2' } };
    const evaluate = await evaluatorFor([component], 'Asia/Shanghai');
    const broken = faultOf(component, 9, { variables: { budget: 4 }, evaluate });
    expect(broken).to.deep.equal({ key: 'form.max', given: { n: 8 } });
  });
});

describe('A condition of a task form', () => {
  it('is computed by the engine, and counts as false when it cannot be', async () => {
    const hidden: FormComponent = {
      type: 'textfield',
      key: 'a',
      conditional: { hide: '=kind = "x"' },
    };
    const evaluate = await evaluatorFor([hidden], 'Asia/Shanghai');
    expect(evaluate('=kind = "x"', { kind: 'x' })).to.equal(true);
    expect(evaluate('=kind = ', { kind: 'x' })).to.equal(null);
  });

  it('of a group hides the fields within', () => {
    const group: FormComponent = {
      type: 'group',
      path: 'company',
      conditional: { hide: '=person' },
      components: [{ type: 'textfield', key: 'name' }],
    };
    expect(fieldsOf([group])).to.deep.equal([
      { path: 'company.name', component: group.components![0], hiddenBy: ['=person'] },
    ]);
  });
});

describe('Values by path', () => {
  it('are put and read within groups', () => {
    const variables = {};
    putAt(variables, 'company.name', '青海');
    putAt(variables, 'company.code', 7);
    expect(variables).to.deep.equal({ company: { name: '青海', code: 7 } });
    expect(valueAt(variables, 'company.name')).to.equal('青海');
    expect(valueAt({ company: 'text' }, 'company.name')).to.equal(undefined);
  });
});

describe('The texts of a form', () => {
  const component: FormComponent = {
    type: 'radio',
    key: 'result',
    label: '审查结论',
    properties: { 'label.en': 'Result', 'value.ok.en': 'Accepted' },
  };

  it('are in the language of the screens where the form has it', () => {
    expect(labelOf(component, 'en')).to.equal('Result');
    expect(labelOf(component, 'zh-CN')).to.equal('审查结论');
    expect(optionLabel(component, { value: 'ok', label: '予以受理' }, 'en')).to.equal('Accepted');
    expect(optionLabel(component, { value: 'no', label: '不予受理' }, 'en')).to.equal('不予受理');
    expect(textOf(component, 'description', 'en')).to.equal('');
  });

  it('of a date field are its own', () => {
    const date: FormComponent = { type: 'datetime', key: 'day', dateLabel: '收到日期' };
    expect(labelOf(date, 'zh-CN')).to.equal('收到日期');
  });
});

describe('Markdown in a form', () => {
  it('becomes headings, lists and paragraphs', () => {
    expect(parseMarkdown('### 申请\n请**当场**告知\n\n- 一\n- 二')).to.deep.equal([
      { kind: 'heading', level: 3, content: [{ kind: 'text', text: '申请' }] },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: '请' },
          { kind: 'strong', text: '当场' },
          { kind: 'text', text: '告知' },
        ],
      },
      {
        kind: 'list',
        items: [[{ kind: 'text', text: '一' }], [{ kind: 'text', text: '二' }]],
      },
    ]);
  });

  it('never makes a link that runs something', () => {
    const [block] = parseMarkdown('[x](javascript:alert) [ok](https://example.org/)');
    expect(block).to.deep.include({ kind: 'paragraph' });
    const content = block?.kind === 'paragraph' ? block.content : [];
    expect(content.filter(({ kind }) => kind === 'link')).to.deep.equal([
      { kind: 'link', text: 'ok', href: 'https://example.org/' },
    ]);
  });
});
