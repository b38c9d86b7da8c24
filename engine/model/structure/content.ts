import type { ModdleElement } from '../moddle.ts';
import { text } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import type { Rule } from './rule.ts';
import { is, kindOf, propertiesOf, valuesOf } from './typed.ts';

/** The languages that are read, and those that exporters name without meaning them. */
const LANGUAGES = /feel|\/dmn\/|xpath|juel|\/el\b|^el$/i;

/** What attributes and contained elements may be: the schemas of clauses 8 to 10. */
export const CONTENT_RULES: Rule[] = [
  {
    code: 'contained-type',
    clause: '8.3.1',
    sentence: 'What stands in an element is of the type that belongs there.',
    on: ['bpmn:BaseElement'],
    breach: (element) => {
      for (const { name, type, isReference, isAttr } of propertiesOf(element)) {
        if (isReference === true || isAttr === true || !type.startsWith('bpmn:')) continue;
        const wrong = valuesOf(element, name).find((value) => !is(value, type));
        if (wrong === undefined) continue;
        return `Expected ${name} of ${nameOf(element)} to be a ${type.replace('bpmn:', '')} but it is a ${kindOf(wrong)}`;
      }
      return undefined;
    },
  },
  {
    code: 'expression-language',
    clause: '8.4.6',
    sentence: 'An expression is in a language that is read: FEEL.',
    on: ['bpmn:FormalExpression'],
    breach: (expression) => {
      const language = text(expression, 'language');
      if (language === undefined || LANGUAGES.test(language)) return undefined;
      return `Expected an expression of ${nameOf(ownerOf(expression))} to be in FEEL but it is in ${language}`;
    },
  },
  oneOf('gateway-direction', '8.4.9', 'bpmn:Gateway', 'gatewayDirection', [
    'Unspecified',
    'Converging',
    'Diverging',
    'Mixed',
  ]),
  oneOf('event-gateway-type', '10.6.6', 'bpmn:EventBasedGateway', 'eventGatewayType', [
    'Exclusive',
    'Parallel',
  ]),
  oneOf('ad-hoc-ordering', '10.3.5', 'bpmn:AdHocSubProcess', 'ordering', [
    'Parallel',
    'Sequential',
  ]),
  oneOf('multi-instance-behavior', '10.3.8', 'bpmn:MultiInstanceLoopCharacteristics', 'behavior', [
    'None',
    'One',
    'All',
    'Complex',
  ]),
  oneOf('association-direction', '8.4.1', 'bpmn:Association', 'associationDirection', [
    'None',
    'One',
    'Both',
  ]),
  oneOf('process-type', '10.2', 'bpmn:Process', 'processType', ['None', 'Public', 'Private']),
  oneOf('item-kind', '8.4.10', 'bpmn:ItemDefinition', 'itemKind', ['Information', 'Physical']),
];

function oneOf(
  code: string,
  clause: string,
  type: string,
  property: string,
  values: string[],
): Rule {
  return {
    code,
    clause,
    sentence: `The ${property} of a ${type.replace('bpmn:', '')} is ${values.join(', ')}.`,
    on: [type],
    breach: (element) => {
      const value = element.get(property);
      if (value === undefined || values.includes(String(value))) return undefined;
      return `Expected ${property} of ${nameOf(ownerOf(element))} to be one of ${values.join(', ')} but it is "${String(value)}"`;
    },
  };
}

/** Itself, or what it stands in if it has no id. */
function ownerOf(element: ModdleElement): ModdleElement {
  let at = element;
  while (at.id === undefined && at.$parent !== undefined) at = at.$parent;
  return at;
}
