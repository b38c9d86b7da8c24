import { child, elements, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { isInside } from './graph.ts';
import type { Rule } from './rule.ts';
import { is, kindOf } from './typed.ts';

const ASSOCIATION = ['bpmn:DataAssociation'];

/** Clause 10.4.1. */
export const DATA_RULES: Rule[] = [
  {
    code: 'data-association-target',
    clause: '10.4.1',
    sentence: 'A data association has a target.',
    on: ASSOCIATION,
    breach: (association) =>
      child(association, 'targetRef') === undefined
        ? `Expected ${described(association)} to have a target but it has none`
        : undefined,
  },
  {
    code: 'data-association-sources',
    clause: '10.4.1',
    sentence: 'A data association without a transformation has no more than one source.',
    on: ASSOCIATION,
    breach: (association) => {
      const count = elements(association, 'sourceRef').length;
      if (count < 2 || child(association, 'transformation') !== undefined) return undefined;
      return `Expected ${described(association)} to have a transformation, as it has several sources, but it has none`;
    },
  },
  {
    code: 'data-association-item',
    clause: '10.4.1',
    sentence: 'What a data association copies as it is has one item definition at both ends.',
    severity: 'warning',
    on: ASSOCIATION,
    breach: (association) => {
      if (child(association, 'transformation') !== undefined) return undefined;
      if (elements(association, 'assignment').length > 0) return undefined;
      const [source] = elements(association, 'sourceRef');
      const from = structureOf(source);
      const to = structureOf(child(association, 'targetRef'));
      if (from === undefined || to === undefined || from === to) return undefined;
      return `Expected ${described(association)} to have a transformation, as it leads from ${from} to ${to}, but it has none`;
    },
  },
  {
    code: 'data-input-target',
    clause: '10.4.1',
    sentence: 'A data input association leads into its own activity or event.',
    on: ['bpmn:DataInputAssociation'],
    breach: (association) => foreign(association, [child(association, 'targetRef')], 'into'),
  },
  {
    code: 'data-output-source',
    clause: '10.4.1',
    sentence: 'A data output association leads out of its own activity or event.',
    on: ['bpmn:DataOutputAssociation'],
    breach: (association) => foreign(association, elements(association, 'sourceRef'), 'out of'),
  },
  {
    code: 'assignment-ends',
    clause: '10.4.1',
    sentence: 'An assignment of a data association says from where and to where.',
    on: ['bpmn:Assignment'],
    breach: (assignment) =>
      child(assignment, 'from') === undefined || child(assignment, 'to') === undefined
        ? `Expected an assignment of ${described(assignment.$parent ?? assignment)} to have from and to but one is missing`
        : undefined,
  },
  {
    code: 'data-collection',
    clause: '10.4.1',
    sentence: 'Data is a collection if and only if its item definition is one.',
    severity: 'warning',
    on: ['bpmn:DataObject', 'bpmn:DataInput', 'bpmn:DataOutput'],
    breach: (data) => {
      const item = child(data, 'itemSubjectRef');
      if (item === undefined || !is(item, 'bpmn:ItemDefinition')) return undefined;
      const [own, theirs] = [data, item].map((each) => each.get('isCollection') === true);
      if (own === theirs) return undefined;
      return `Expected isCollection of ${nameOf(data)} to be ${String(theirs)}, as that of ${nameOf(item)}, but it is ${String(own)}`;
    },
  },
  {
    code: 'data-store-capacity',
    clause: '10.4.1',
    sentence: 'The capacity of a data store is a whole number.',
    on: ['bpmn:DataStore'],
    breach: (store) => {
      const capacity = store.get('capacity');
      if (capacity === undefined || Number.isInteger(capacity)) return undefined;
      return `Expected the capacity of ${nameOf(store)} to be a whole number but it is not`;
    },
  },
];

function described(association: ModdleElement): string {
  const { $parent, id } = association;
  if (id !== undefined || $parent === undefined) return nameOf(association);
  return `the ${kindOf(association)} of ${nameOf($parent)}`;
}

/** The structure that an item-aware element is said to have; a reference has that of its data. */
function structureOf(element: ModdleElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const item = child(element, 'itemSubjectRef');
  if (item !== undefined) return text(item, 'structureRef') ?? item.id;
  return structureOf(child(element, 'dataObjectRef') ?? child(element, 'dataStoreRef'));
}

function foreign(
  association: ModdleElement,
  ends: (ModdleElement | undefined)[],
  direction: string,
): string | undefined {
  const { $parent: owner } = association;
  if (owner === undefined) return undefined;
  const end = ends.find((each) => each !== undefined && !isInside(each, owner));
  if (end === undefined) return undefined;
  return `Expected ${described(association)} to lead ${direction} ${nameOf(owner)} but ${nameOf(end)} is not part of it`;
}
