import { child, elements, type ModdleElement, text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import type { Rule } from './rule.ts';

const FORMAT = /^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/;

/** Clauses 8.2, 8.3, 8.4.2 and 8.5. */
export const DEFINITIONS_RULES: Rule[] = [
  {
    code: 'extension-must-understand',
    clause: '8.3.3',
    sentence: 'An extension that must be understood is not used, as none is.',
    on: ['bpmn:Extension'],
    breach: (extension) =>
      extension.get('mustUnderstand') === true
        ? 'Expected extensions that may be ignored but one has mustUnderstand="true"'
        : undefined,
  },
  {
    code: 'import-attributes',
    clause: '8.2.2',
    sentence: 'An import has a type, a location and a namespace.',
    on: ['bpmn:Import'],
    breach: (imported) => {
      const missing = ['importType', 'location', 'namespace'].filter(
        (attribute) => text(imported, attribute) === undefined,
      );
      if (missing.length === 0) return undefined;
      return `Expected each import to have importType, location and namespace but one has no ${missing.join(', ')}`;
    },
  },
  {
    code: 'interface-operations',
    clause: '8.5.1',
    sentence: 'An interface has an operation.',
    on: ['bpmn:Interface'],
    breach: (element) =>
      elements(element, 'operations').length === 0
        ? `Expected interface ${nameOf(element)} to have an operation but it has none`
        : undefined,
  },
  {
    code: 'operation-message',
    clause: '8.5.3',
    sentence: 'An operation has an input message.',
    on: ['bpmn:Operation'],
    breach: (operation) =>
      child(operation, 'inMessageRef') === undefined
        ? `Expected operation ${nameOf(operation)} to have an inMessageRef but it has none`
        : undefined,
  },
  {
    code: 'correlation-retrieval',
    clause: '8.4.2',
    sentence: 'A correlation property says how it is read from a message.',
    on: ['bpmn:CorrelationProperty'],
    breach: (property) =>
      elements(property, 'correlationPropertyRetrievalExpression').length === 0
        ? `Expected correlation property ${nameOf(property)} to have a retrieval expression but it has none`
        : undefined,
  },
  {
    code: 'correlation-message-path',
    clause: '8.4.2',
    sentence: 'A retrieval expression of a correlation property has a message path.',
    on: ['bpmn:CorrelationPropertyRetrievalExpression'],
    breach: (retrieval) => withoutBody(retrieval, 'messagePath'),
  },
  {
    code: 'correlation-data-path',
    clause: '8.4.2',
    sentence: 'A binding of a correlation property has a data path.',
    on: ['bpmn:CorrelationPropertyBinding'],
    breach: (binding) => withoutBody(binding, 'dataPath'),
  },
  {
    code: 'documentation-format',
    clause: '8.3.2',
    sentence: 'The format of a documentation is a media type.',
    on: ['bpmn:Documentation'],
    severity: 'warning',
    breach: (documentation) => notMediaType(documentation),
  },
  {
    code: 'annotation-format',
    clause: '8.4.1',
    sentence: 'The format of a text annotation is a media type.',
    on: ['bpmn:TextAnnotation'],
    severity: 'warning',
    breach: (annotation) => notMediaType(annotation),
  },
];

function withoutBody(element: ModdleElement, property: string): string | undefined {
  if (text(child(element, property), 'body') !== undefined) return undefined;
  return `Expected each ${property} of ${nameOf(element.$parent ?? element)} to have an expression but one has none`;
}

function notMediaType(element: ModdleElement): string | undefined {
  const format = text(element, 'textFormat') ?? '';
  if (FORMAT.test(format)) return undefined;
  return `Expected textFormat of ${nameOf(element.$parent ?? element)} to be a media type but it is "${format}"`;
}
