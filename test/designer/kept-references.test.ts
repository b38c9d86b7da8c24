import { BpmnModdle } from 'bpmn-moddle';
import { expect } from 'chai';
import { KeptReferences, type ReadFile } from '../../designer/modeler/imports/kept-references.ts';
import type { ModdleElement } from '../../engine/model/moddle.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

const file = (content: string, imported = 'urn:far') =>
  `<bpmn:definitions xmlns:bpmn="${BPMN}" xmlns:far="urn:far" xmlns:own="urn:own" id="d" targetNamespace="urn:own">
<bpmn:import importType="${BPMN}" location="far.bpmn" namespace="${imported}"/>${content}</bpmn:definitions>`;

const FILE = file(`<bpmn:message id="mine" name="mine" />
<bpmn:collaboration id="c"><bpmn:participant id="pool" processRef="far:order" />
<bpmn:messageFlow id="flow" sourceRef="send" targetRef="far:pay" /></bpmn:collaboration>
<bpmn:process id="p">
<bpmn:sendTask id="send" messageRef="far:paid" operationRef="far:ask" />
<bpmn:receiveTask id="receive" messageRef="far:paid" />
<bpmn:receiveTask id="other" messageRef="own:mine" />
<bpmn:receiveTask id="slip" messageRef="nothing" />
<bpmn:callActivity id="call" calledElement="far:order" />
<bpmn:endEvent id="end"><bpmn:errorEventDefinition errorRef="far:refused" /></bpmn:endEvent>
<bpmn:intermediateCatchEvent id="event"><bpmn:eventDefinitionRef>far:closed</bpmn:eventDefinitionRef></bpmn:intermediateCatchEvent>
</bpmn:process>`);

/** A model as the designer opens it. */
async function open(xml: string) {
  const moddle = new BpmnModdle();
  const { rootElement, elementsById, warnings } = await moddle.fromXML(xml);
  const read = { definitions: rootElement, elementsById, warnings } as unknown as ReadFile;
  const kept = new KeptReferences(read);
  const elementOf = (id: string) => read.elementsById[id] as ModdleElement;
  return {
    elementOf,
    rootIds: () => (read.definitions.get('rootElements') as ModdleElement[]).map(({ id }) => id),
    async save() {
      kept.withdraw();
      const { xml: written } = await moddle.toXML(rootElement);
      kept.resume();
      return written;
    },
  };
}

describe('References into imported files, in the designer', () => {
  it('are written back as they were', async () => {
    const { save } = await open(FILE);
    const written = await save();
    for (const reference of [
      'operationRef="far:ask"',
      'id="receive" messageRef="far:paid"',
      'calledElement="far:order"',
      'errorRef="far:refused"',
      'processRef="far:order"',
      'sourceRef="send" targetRef="far:pay"',
      '<bpmn:eventDefinitionRef>far:closed</bpmn:eventDefinitionRef>',
    ]) {
      expect(written).to.contain(reference);
    }
    expect(written).to.not.match(/id="far:/);
    expect(await save()).to.equal(written);
  });

  it('lead to the file itself where their prefix says so', async () => {
    const { elementOf, save } = await open(FILE);
    expect(elementOf('other').get('messageRef')).to.equal(elementOf('mine'));
    expect(await save()).to.contain('id="other" messageRef="mine"');
  });

  it('are not made of slips', async () => {
    expect((await open(FILE)).elementOf('slip').get('messageRef')).to.equal(undefined);
  });

  it('need no prefix where a file of the same namespace is imported', async () => {
    const same = file(
      '<bpmn:process id="p"><bpmn:receiveTask id="r" messageRef="paid" /></bpmn:process>',
      'urn:own',
    );
    const { save } = await open(same);
    expect(await save())
      .to.contain('messageRef="paid"')
      .and.not.contain('<bpmn:message ');
  });

  it('can be chosen for other elements, and given up', async () => {
    const { elementOf, rootIds, save } = await open(FILE);
    expect(rootIds()).to.deep.equal(['mine', 'c', 'p', 'far:paid', 'far:refused']);
    elementOf('slip').set('messageRef', elementOf('send').get('messageRef'));
    elementOf('receive').set('messageRef', undefined);
    const written = await save();
    expect(written).to.contain('id="slip" messageRef="far:paid"').and.contain('id="receive" />');
    expect(rootIds()).to.include('far:paid');
  });

  it('keep pools of other files closed, until they get a process here', async () => {
    const { elementOf, save } = await open(FILE);
    expect(elementOf('pool').get('processRef')).to.equal(undefined);
    await save();
    expect(elementOf('pool').get('processRef')).to.equal(undefined);
    elementOf('pool').set('processRef', elementOf('p'));
    expect(await save()).to.contain('id="pool" processRef="p"');
  });
});
