import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import yc from './yc.json' with { type: 'json' };

/** An element of the vocabulary that the published description of it lacks. */
const publishMessage = {
  name: 'PublishMessage',
  superClass: ['Element'],
  properties: ['correlationKey', 'messageId', 'timeToLive'].map((name) => ({
    name,
    type: 'String',
    isAttr: true,
  })),
};

const { types } = zeebe as { types: object[] };
const vocabularies = { zeebe: { ...zeebe, types: [...types, publishMessage] }, yc };

/** An element as the XML reader gives it: typed by name, its properties by `get`. */
export interface ModdleElement {
  readonly $type: string;
  readonly $parent?: ModdleElement;
  readonly id?: string;
  readonly name?: string;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** Something the reader could not make sense of and left out. */
export interface ModdleWarning {
  message: string;
  element?: ModdleElement;
  property?: string;
  value?: string;
}

/**
 * Reads BPMN with the vocabularies that the engine knows. The `camunda:` vocabulary cannot be loaded
 * beside `zeebe:` (both extend the same types); its attributes are read by name.
 */
export async function readBpmn(xml: string): Promise<{
  rootElement: ModdleElement;
  elementsById: Record<string, ModdleElement>;
  warnings: ModdleWarning[];
}> {
  const moddle = new BpmnModdle(vocabularies);
  const { rootElement, elementsById, warnings } = await moddle.fromXML(xml);
  return {
    rootElement: rootElement as ModdleElement,
    elementsById: elementsById as Record<string, ModdleElement>,
    warnings: warnings as ModdleWarning[],
  };
}

export function elements(element: ModdleElement, property: string): ModdleElement[] {
  const list = element.get(property);
  return Array.isArray(list) ? (list as ModdleElement[]) : [];
}

/** A reference or contained element, if it is there and of the expected kind. */
export function child(element: ModdleElement, property: string): ModdleElement | undefined {
  const value = element.get(property);
  return isElement(value) ? value : undefined;
}

/** Text of an attribute or element body; undefined when absent or blank. */
export function text(element: ModdleElement | undefined, property: string): string | undefined {
  const value = element?.get(property);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The first extension element of a type, such as `zeebe:FormDefinition`. */
export function extension(element: ModdleElement, type: string): ModdleElement | undefined {
  const container = child(element, 'extensionElements');
  if (container === undefined) return undefined;
  return elements(container, 'values').find((value) => value.$type === type);
}

function isElement(value: unknown): value is ModdleElement {
  return value !== null && typeof value === 'object' && '$type' in value;
}
