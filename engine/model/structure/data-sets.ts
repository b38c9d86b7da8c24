import { child, elements, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Clauses 10.3.6 and 10.4.1. */
export const DATA_SET_RULES: Rule[] = [
  needed('input-set', 'inputSets', 'input set'),
  needed('output-set', 'outputSets', 'output set'),
  listed('optional-input', 'bpmn:InputSet', 'optionalInputRefs', 'dataInputRefs'),
  listed('while-executing-input', 'bpmn:InputSet', 'whileExecutingInputRefs', 'dataInputRefs'),
  listed('optional-output', 'bpmn:OutputSet', 'optionalOutputRefs', 'dataOutputRefs'),
  listed('while-executing-output', 'bpmn:OutputSet', 'whileExecutingOutputRefs', 'dataOutputRefs'),
  own('input-set-data', 'bpmn:InputSet', 'dataInputRefs'),
  own('output-set-data', 'bpmn:OutputSet', 'dataOutputRefs'),
  mutual('input-set-rule', 'bpmn:InputSet', 'outputSetRefs', 'inputSetRefs'),
  mutual('output-set-rule', 'bpmn:OutputSet', 'inputSetRefs', 'outputSetRefs'),
  {
    code: 'service-binding',
    clause: '10.3.6',
    sentence: 'A process or global task that supports an interface binds its data to operations.',
    on: ['bpmn:CallableElement'],
    breach: (callable) =>
      elements(callable, 'supportedInterfaceRef').length > 0 &&
      elements(callable, 'ioBinding').length === 0
        ? `Expected ${nameOf(callable)} to have an ioBinding, as it supports an interface, but it has none`
        : undefined,
  },
  {
    code: 'service-binding-operation',
    clause: '10.3.6',
    sentence: 'A binding of data to an interface names an operation.',
    on: ['bpmn:InputOutputBinding'],
    breach: (binding) =>
      child(binding, 'operationRef') === undefined
        ? `Expected an ioBinding of ${owner(binding)} to name an operation but it names none`
        : undefined,
  },
];

function needed(code: string, property: string, what: string): Rule {
  return {
    code,
    clause: '10.4.1',
    sentence: `An ioSpecification has an ${what}, which may be empty.`,
    on: ['bpmn:InputOutputSpecification'],
    breach: (specification) =>
      elements(specification, property).length === 0
        ? `Expected the ioSpecification of ${owner(specification)} to have an ${what} but it has none`
        : undefined,
  };
}

function listed(code: string, type: string, property: string, list: string): Rule {
  return {
    code,
    clause: '10.4.1',
    sentence: `What ${property} names is among ${list} of its set.`,
    on: [type],
    breach: (set) => {
      const members = elements(set, list);
      const stray = elements(set, property).find((data) => !members.includes(data));
      if (stray === undefined) return undefined;
      return `Expected ${nameOf(stray)}, one of ${property} of ${nameOf(set)}, to be among its ${list} but it is not`;
    },
  };
}

/** A set is of the data beside it. */
function own(code: string, type: string, property: string): Rule {
  return {
    code,
    clause: '10.4.1',
    sentence: `The ${property} of a set are of its own ioSpecification or event.`,
    on: [type],
    breach: (set) => {
      const stray = elements(set, property).find(({ $parent }) => $parent !== set.$parent);
      if (stray === undefined) return undefined;
      return `Expected ${nameOf(set)} to be of data beside it but ${nameOf(stray)} stands elsewhere`;
    },
  };
}

function mutual(code: string, type: string, property: string, back: string): Rule {
  return {
    code,
    clause: '10.4.1',
    sentence: `A set that is named by ${property} names the other by ${back}.`,
    on: [type],
    breach: (set) => {
      const silent = elements(set, property).find((other) => !elements(other, back).includes(set));
      if (silent === undefined) return undefined;
      return `Expected ${nameOf(silent)} to name ${nameOf(set)} by ${back}, as it is named by ${property}, but it does not`;
    },
  };
}

function owner(element: ModdleElement): string {
  return element.$parent === undefined ? 'the model' : nameOf(element.$parent);
}
