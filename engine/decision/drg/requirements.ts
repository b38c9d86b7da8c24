import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import type { DrgElement, DrgIndex, DrgKind } from './drg-index.ts';

/** What each element of the graph requires, in the order of the file. */
export type Requirements = Map<DrgElement, DrgElement[]>;

interface Rule {
  /** The list of requirements, and within each the reference; or a list of references. */
  list: string;
  reference?: string;
  kinds: DrgKind[];
  what: string;
}

const INFORMATION: Rule[] = [
  {
    list: 'informationRequirement',
    reference: 'requiredDecision',
    kinds: ['decision'],
    what: 'decision',
  },
  { list: 'informationRequirement', reference: 'requiredInput', kinds: ['input'], what: 'input' },
];
const KNOWLEDGE: Rule[] = [
  {
    list: 'knowledgeRequirement',
    reference: 'requiredKnowledge',
    kinds: ['knowledge', 'service'],
    what: 'business knowledge model or decision service',
  },
];
export const SERVICE_OUTPUTS: Rule = {
  list: 'outputDecision',
  kinds: ['decision'],
  what: 'output decision',
};
export const SERVICE_INPUTS: Rule[] = [
  { list: 'inputData', kinds: ['input'], what: 'input' },
  { list: 'inputDecision', kinds: ['decision'], what: 'input decision' },
];
const ENCAPSULATED: Rule = {
  list: 'encapsulatedDecision',
  kinds: ['decision'],
  what: 'encapsulated decision',
};

const RULES: Record<DrgKind, Rule[]> = {
  decision: [...INFORMATION, ...KNOWLEDGE],
  input: [],
  knowledge: KNOWLEDGE,
  service: [SERVICE_OUTPUTS, ENCAPSULATED],
};

/** Reads what everything requires; notes references to what is not there or of another kind. */
export function readRequirements(index: DrgIndex): Requirements {
  return new Map(
    index.all.map((drg) => [drg, RULES[drg.kind].flatMap((rule) => required(index, drg, rule))]),
  );
}

/** What one kind of references of an element points to. */
export function required(index: DrgIndex, drg: DrgElement, rule: Rule): DrgElement[] {
  const { list, reference } = rule;
  const all = elements(drg.element, list);
  const references = reference ? all.flatMap((each) => child(each, reference) ?? []) : all;
  return references.flatMap((each) => follow(index, drg, { rule, reference: each }) ?? []);
}

/** Whether a decision says which inputs it reads. */
export function declaresInputs({ element }: DrgElement): boolean {
  return elements(element, 'informationRequirement').some((each) => child(each, 'requiredInput'));
}

function follow(
  index: DrgIndex,
  drg: DrgElement,
  { rule, reference }: { rule: Rule; reference: ModdleElement },
): DrgElement | undefined {
  const href = text(reference, 'href') ?? '';
  const found = index.resolve(drg.file, href);
  const { problems } = drg.file;
  const what = `the ${rule.what} "${href}", which ${nameOf(drg.element)} requires,`;
  if (!found) {
    const code = `missing-${rule.kinds[0] ?? 'element'}`;
    problems.error(reference, code, `Expected ${what} in the file but it is not there`);
  } else if (!rule.kinds.includes(found.kind)) {
    const message = `Expected ${what} to be a ${rule.what} but it is of type ${found.element.$type}`;
    problems.error(reference, 'requirement-kind', message);
  } else if (index.prefix(drg.file, found.file) === undefined) {
    const message = `Expected an import of "${found.file.namespace}" for ${what} but there is none`;
    problems.error(reference, 'missing-import', message);
  } else return found;
  return undefined;
}
