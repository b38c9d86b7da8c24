import { child, elements, type ModdleElement } from '../moddle.ts';

/** What the XML reader knows of a property of a type. */
export interface PropertyDescriptor {
  name: string;
  type: string;
  isMany?: boolean;
  isReference?: boolean;
  isAttr?: boolean;
}

/** An element together with what the reader knows of its type. */
interface TypedElement extends ModdleElement {
  $instanceOf?(type: string): boolean;
  readonly $descriptor?: { properties?: PropertyDescriptor[] };
}

/** Whether an element is of one of the types, or of a type derived from it. */
export function is(element: ModdleElement | undefined, ...types: string[]): boolean {
  const typed = element as TypedElement | undefined;
  return types.some((type) => typed?.$instanceOf?.(type) === true);
}

/** The properties that an element may have by its type. */
export function propertiesOf(element: ModdleElement): PropertyDescriptor[] {
  return (element as TypedElement).$descriptor?.properties ?? [];
}

/** All that a property contains or refers to, whether it is one or many. */
export function valuesOf(element: ModdleElement, property: string): ModdleElement[] {
  const one = child(element, property);
  return one === undefined ? elements(element, property) : [one];
}

/** `bpmn:UserTask` is a UserTask: how messages name a kind. */
export function kindOf(element: ModdleElement): string {
  return element.$type.replace(/^bpmn:/, '');
}
