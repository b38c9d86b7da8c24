import { expect } from 'chai';
import { checkForm } from '../../runtime/forms/check-form.ts';
import { shippedForms, shippedModel, shippedNames, shippedText } from './shipped.ts';

describe('The shipped forms', () => {
  const forms = shippedForms();

  for (const [name, form] of forms) {
    it(`${name} is a form, in Chinese and in English`, async () => {
      expect(form.id).to.equal(name);
      const checked = await checkForm(shippedText('forms', `${name}.form`), name);
      expect(checked).to.have.property('form');
      for (const component of form.components) {
        const { properties = {} } = component as { properties?: Record<string, string> };
        const isText = component.type === 'text';
        expect(properties).to.include.keys(isText ? 'text.en' : 'label.en');
        const values = (component.values ?? []).map(({ value }) => `value.${String(value)}.en`);
        if (values.length > 0) expect(properties).to.include.keys(values);
      }
    });
  }

  it('are all used', () => {
    const models = shippedNames('processes', '.bpmn').map(shippedModel).join('\n');
    const unused = [...forms.keys()].filter((id) => !models.includes(`formId="${id}"`));
    expect(unused).to.deep.equal([]);
  });
});
