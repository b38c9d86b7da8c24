import dmn13 from 'dmn-moddle/resources/dmn/json/dmn13.json' with { type: 'json' };

/** What the reader has to know of a type of element. */
interface TypeDescriptor {
  name: string;
  superClass?: string[];
  isAbstract?: boolean;
  properties?: object[];
}

const asProperty = { xml: { serialize: 'property' } };
const attribute = (name: string) => ({ name, isAttr: true, type: 'String' });
const part = (name: string, type = 'ChildExpression') => ({ name, type, ...asProperty });

/** The boxed expressions of DMN 1.4. */
const ADDED_TYPES: TypeDescriptor[] = [
  {
    name: 'ChildExpression',
    properties: [attribute('id'), { name: 'value', type: 'Expression' }],
  },
  {
    name: 'TypedChildExpression',
    superClass: ['ChildExpression'],
    properties: [attribute('typeRef')],
  },
  {
    name: 'Conditional',
    superClass: ['Expression'],
    properties: [part('if'), part('then'), part('else')],
  },
  {
    name: 'Iterator',
    superClass: ['Expression'],
    isAbstract: true,
    properties: [attribute('iteratorVariable'), part('in', 'TypedChildExpression')],
  },
  { name: 'For', superClass: ['Iterator'], properties: [part('return')] },
  { name: 'Every', superClass: ['Iterator'], properties: [part('satisfies')] },
  { name: 'Some', superClass: ['Iterator'], properties: [part('satisfies')] },
  { name: 'Filter', superClass: ['Expression'], properties: [part('in'), part('match')] },
];

/** Properties that DMN 1.5 adds to types that were there before. */
const ADDED_PROPERTIES: Record<string, object[]> = {
  ItemDefinition: [part('typeConstraint', 'UnaryTests')],
};

/** DMN 1.3 as the reader knows it, with what 1.4 and 1.5 add to it. */
export const DMN_DESCRIPTOR = {
  ...dmn13,
  types: [
    ...(dmn13.types as TypeDescriptor[]).map((type) => ({
      ...type,
      properties: [...(type.properties ?? []), ...(ADDED_PROPERTIES[type.name] ?? [])],
    })),
    ...ADDED_TYPES,
  ],
};
