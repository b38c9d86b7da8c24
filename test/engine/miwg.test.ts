import { readdirSync, readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import bpmn from 'bpmn-moddle/resources/bpmn/json/bpmn.json' with { type: 'json' };
import bpmndi from 'bpmn-moddle/resources/bpmn/json/bpmndi.json' with { type: 'json' };
import { expect } from 'chai';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import {
  compile,
  ModelError,
  parseModel,
  isBpmnImport,
  readModelHead,
} from '../../engine/index.ts';
import { Problems } from '../../engine/model/problems.ts';
import { graphOf } from '../../engine/model/structure/graph.ts';
import { checkStructure } from '../../engine/model/structure/index.ts';
import yc from '../../engine/model/yc.json' with { type: 'json' };
import { missingFrom, xmlFacts } from './support/xml-facts.ts';

const FOLDER = new URL('miwg/', import.meta.url);
const MODELS = readdirSync(FOLDER).filter((name) => name.endsWith('.bpmn'));

/** Rules about what a drawing may leave open and an execution may not. */
const OPEN_IN_DRAWINGS = [
  'loop-condition',
  'missing-condition-expression',
  'missing-error-code',
  'missing-escalation-code',
  'missing-message',
  'missing-signal',
  'multi-instance-count',
  'timer-syntax',
];

interface Descriptor {
  types: { properties?: { name: string; default?: unknown }[] }[];
}

/** Attributes that say what holds without them need not be written. */
const DEFAULTS = new Set(
  ([bpmn, bpmndi] as Descriptor[])
    .flatMap(({ types }) => types)
    .flatMap(({ properties = [] }) => properties)
    .filter((property) => property.default !== undefined)
    .map((property) => `@${property.name}=${String(property.default)}`),
);

/** A waypoint is a point, whether it says so or not. */
const POINT = /waypoint# @\{[^}]*\}type=\{[^}]*\}Point$/;

function isImplied(fact: string): boolean {
  return POINT.test(fact) || DEFAULTS.has(fact.slice(fact.indexOf(' @') + 1));
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The models that a model imports; they all stand in the same folder. */
function importsOf(name: string): string[] {
  return readModelHead(read(name))
    .imports.filter(isBpmnImport)
    .map(({ location }) => read(location));
}

async function structureErrors(xml: string, makeExecutable: boolean) {
  const model = await parseModel(xml);
  if (makeExecutable) {
    for (const root of model.definitions.get('rootElements') as (typeof model.definitions)[]) {
      if (root.$type === 'bpmn:Process') root.set('isExecutable', true);
    }
  }
  const problems = new Problems(model.locations);
  checkStructure(problems, graphOf(model.definitions));
  return problems.list.filter(({ severity }) => severity === 'error');
}

const DRAWING = 'is a drawing';

/** What becomes of a model that is compiled: a word, or the elements that are refused and why. */
async function outcome(name: string): Promise<string> {
  try {
    compile(await parseModel(read(name), { imports: importsOf(name) }));
    return 'compiles';
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    if (errors.some(({ code }) => code === 'not-executable')) return DRAWING;
    return errors.map(({ element, code }) => `${element ?? ''}: ${code}`).join(', ');
  }
}

describe('the reference models of the BPMN MIWG', () => {
  it('are all here', () => {
    expect(MODELS).to.have.lengthOf(21);
  });

  it('compile if they are meant to run and ask for nothing that cannot be honoured', async () => {
    const outcomes = await Promise.all(MODELS.map(async (name) => [name, await outcome(name)]));
    expect(Object.fromEntries(outcomes.filter(([, told]) => told !== DRAWING))).to.deep.equal({
      // Java is asked for.
      'C.1.0.bpmn': 'archiveInvoice: unsupported-implementation',
      // Java, and conditions in XPath.
      'C.1.1.bpmn':
        'archiveInvoice: unsupported-implementation, invoiceApproved: feel-syntax, ' +
        'invoiceNotApproved: feel-syntax, reviewSuccessful: feel-syntax, reviewNotSuccessful: feel-syntax',
      // A condition in no language that it names: Service Level == 'Premium'.
      'C.3.0.bpmn': '_be893987-caec-4605-b078-bd96b7cd6c12: feel-syntax',
      'C.8.1.bpmn': 'compiles',
      'C.9.0.bpmn': 'compiles',
      'C.9.1.bpmn': 'compiles',
      'C.9.2.bpmn': 'compiles',
    });
  });

  for (const name of MODELS) {
    describe(name, () => {
      it('breaks no rule of the standard', async () => {
        expect(await structureErrors(read(name), false)).to.deep.equal([]);
      });

      it('breaks none if it is meant to run, but for what a drawing may leave open', async () => {
        const errors = await structureErrors(read(name), true);
        expect(errors.filter(({ code }) => !OPEN_IN_DRAWINGS.includes(code))).to.deep.equal([]);
      });

      it('is written back with every element, attribute, text, shape and waypoint', async () => {
        const xml = read(name);
        const { definitions } = await parseModel(xml);
        const written = await new BpmnModdle({ zeebe, yc }).toXML(definitions);
        const lost = missingFrom(xmlFacts(written.xml), xmlFacts(xml));
        expect(lost.filter((fact) => !isImplied(fact))).to.deep.equal([]);
      });
    });
  }
});
