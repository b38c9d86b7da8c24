/** An element of the BPMN document as bpmn-moddle holds it. */
export interface ModdleElement {
  $type: string;
  $parent?: ModdleElement;
  id: string;
  name?: string;
  get<T = unknown>(name: string): T;
  set(name: string, value: unknown): void;
  $instanceOf(type: string): boolean;
}

/** A shape or connection of the drawing, as far as it stands for a document element. */
export interface Drawn {
  businessObject?: unknown;
}

/** The document element behind a shape; a participant stands for the process in its pool. */
export function semanticElement(element: Drawn): ModdleElement {
  const own = element.businessObject as ModdleElement;
  const isPool = own.$type === 'bpmn:Participant';
  return (isPool ? own.get<ModdleElement | undefined>('processRef') : undefined) ?? own;
}

/** Whether the element is of the BPMN type or of one derived from it. */
export function isOfType(element: ModdleElement, ...types: string[]): boolean {
  return types.some((type) => element.$instanceOf(type));
}

export function extensionsOf(element: ModdleElement): ModdleElement[] {
  const container = element.get<ModdleElement | undefined>('extensionElements');
  return container?.get<ModdleElement[] | undefined>('values') ?? [];
}

/** The first extension element of a type such as `yc:TimeLimit`. */
export function extensionOf(element: ModdleElement, type: string): ModdleElement | undefined {
  return extensionsOf(element).find((extension) => extension.$type === type);
}

/** The file that the element is in. */
export function definitionsOf(element: ModdleElement): ModdleElement {
  let current = element;
  while (current.$parent) current = current.$parent;
  return current;
}

/** The process that holds the element, the element itself included. */
export function processOf(element: ModdleElement): ModdleElement | undefined {
  let current: ModdleElement | undefined = element;
  while (current && current.$type !== 'bpmn:Process') current = current.$parent;
  return current;
}
