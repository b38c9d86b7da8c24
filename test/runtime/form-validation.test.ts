import { expect } from 'chai';
import type { Variables } from '../../engine/index.ts';
import { checkForm } from '../../runtime/forms/check-form.ts';
import type { FormComponent } from '../../runtime/forms/form-schema.ts';
import { validateSubmission } from '../../runtime/forms/validate.ts';

const NOW = Date.parse('2026-03-02T09:00:00+08:00');

function wrongFields(components: FormComponent[], values: Variables, context: Variables = {}) {
  const submission = { values, context, now: NOW, zone: 'Asia/Shanghai', anyVariable: false };
  return validateSubmission({ components }, submission).map(({ field }) => field);
}

function field(type: string, more: Partial<FormComponent> = {}): FormComponent {
  return { type, key: 'f', ...more };
}

describe('Values of a form', () => {
  const cases: [what: string, component: FormComponent, good: unknown[], bad: unknown[]][] = [
    ['required text', field('textfield', { validate: { required: true } }), ['x'], ['', null, 3]],
    [
      'text of some length',
      field('textarea', { validate: { minLength: 2, maxLength: 3 } }),
      ['ab', '张三丰', ''],
      ['a', 'abcd'],
    ],
    [
      'a pattern',
      field('textfield', { validate: { pattern: '^[0-9]{6}$' } }),
      ['810000'],
      ['81000', 'abc'],
    ],
    [
      'numbers',
      field('number', { validate: { min: 0, max: 10 }, decimalDigits: 1 }),
      [0, 10, 2.5],
      [-1, 11, 2.55, '3'],
    ],
    [
      'a required tick',
      field('checkbox', { validate: { required: true } }),
      [true],
      [false, 'yes'],
    ],
    [
      'a choice',
      field('select', { values: [{ value: 'a' }, { value: 2 }] }),
      ['a', 2],
      ['b', ['a']],
    ],
    [
      'several choices',
      field('checklist', { values: [{ value: 'a' }, { value: 'b' }] }),
      [['a', 'b'], []],
      ['a', ['c']],
    ],
    [
      'dates',
      field('datetime', { subtype: 'date' }),
      ['2026-02-28'],
      ['2026-02-31', '28.2.2026', 20260228],
    ],
    [
      'times',
      field('datetime', { subtype: 'datetime' }),
      ['2026-02-28T10:00', '2026-02-28T10:00:00+08:00'],
      ['2026-02-28', '2026-02-28T25:00'],
    ],
    [
      'an email',
      field('textfield', { validate: { validationType: 'email' } }),
      ['a@example.cn'],
      ['a@b', 'example.cn'],
    ],
  ];
  for (const [what, component, good, bad] of cases) {
    it(`${what}: right ones pass, wrong ones are named`, () => {
      for (const value of good) {
        expect(wrongFields([component], { f: value as never }), String(value)).to.deep.equal([]);
      }
      for (const value of bad) {
        expect(wrongFields([component], { f: value as never }), String(value)).to.deep.equal(['f']);
      }
    });
  }

  it('a hidden field is not asked for; conditions see the case and the form', () => {
    const reason = field('textfield', {
      conditional: { hide: '=kind != "other" and not(urgent)' },
      validate: { required: true },
    });
    const kind = field('textfield', { key: 'kind' });
    expect(wrongFields([reason, kind], { kind: 'a' }, { urgent: false })).to.deep.equal([]);
    expect(wrongFields([reason, kind], { kind: 'other' }, { urgent: false })).to.deep.equal(['f']);
    expect(wrongFields([reason, kind], { kind: 'a' }, { urgent: true })).to.deep.equal(['f']);
  });

  it('limits and offered values may come from the case', () => {
    const amount = field('number', { validate: { max: '=budget' } });
    expect(wrongFields([amount], { f: 6 }, { budget: 5 })).to.deep.equal(['f']);
    const choice = field('select', { valuesKey: 'options' });
    const options = [{ label: 'A', value: 'a' }];
    expect(wrongFields([choice], { f: 'a' }, { options })).to.deep.equal([]);
    expect(wrongFields([choice], { f: 'b' }, { options })).to.deep.equal(['f']);
  });

  it('fields within groups with a path are found there', () => {
    const group: FormComponent = {
      type: 'group',
      path: 'applicant',
      components: [field('textfield', { key: 'name', validate: { required: true } })],
    };
    expect(wrongFields([group], { applicant: { name: '张三' } })).to.deep.equal([]);
    expect(wrongFields([group], { applicant: {} })).to.deep.equal(['applicant.name']);
  });
});

describe('A form that is deployed', () => {
  it('may have patterns that take linear time, and no others', async () => {
    const form = (pattern: string) =>
      checkForm(
        JSON.stringify({
          id: 'f',
          schemaVersion: 19,
          components: [field('textfield', { validate: { pattern } })],
        }),
        'f.form',
      );
    expect(await form('^[0-9+-]{5,20}$')).to.have.property('form');
    for (const pattern of ['(x+x+)+y', '[', '^(a|a)*$']) {
      expect(await form(pattern), pattern).to.have.property('problems');
    }
  });
});
