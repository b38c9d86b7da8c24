import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type { Element } from 'bpmn-js/lib/model/Types';
import { extensionOf, extensionsOf, semanticElement } from '../moddle.ts';
import type { ModdleElement } from '../moddle.ts';

export interface UpdateExtensionContext {
  element: Element;
  /** Type of the extension element, for example `yc:TimeLimit`. */
  type: string;
  /** Attributes or lists to set; `undefined` or '' takes one away. */
  properties: Record<string, unknown>;
}

/**
 * Sets properties of one extension element, creating it when it is missing and removing it when
 * nothing of it is left. It only nests modeling commands, so undo takes it back in one step.
 */
export class UpdateExtensionHandler {
  static $inject = ['modeling', 'bpmnFactory'];
  readonly #modeling: Modeling;
  readonly #factory: BpmnFactory;

  constructor(modeling: Modeling, bpmnFactory: BpmnFactory) {
    this.#modeling = modeling;
    this.#factory = bpmnFactory;
  }

  preExecute({ element, type, properties }: UpdateExtensionContext): void {
    const owner = semanticElement(element);
    const existing = extensionOf(owner, type);
    const cleaned = withoutEmpty(properties);
    if (!existing) {
      if (hasContent(cleaned)) this.#add(element, owner, type, cleaned);
    } else if (isLeftEmpty(existing, cleaned)) {
      this.#remove(element, owner, existing);
    } else {
      this.#modeling.updateModdleProperties(element, existing, cleaned);
    }
  }

  #add(element: Element, owner: ModdleElement, type: string, properties: Record<string, unknown>) {
    const created = this.#create(type, properties);
    const container = owner.get<ModdleElement | undefined>('extensionElements');
    if (container) {
      created.$parent = container;
      const values = [...extensionsOf(owner), created];
      this.#modeling.updateModdleProperties(element, container, { values });
      return;
    }
    const extensionElements = this.#create('bpmn:ExtensionElements', { values: [created] });
    created.$parent = extensionElements;
    extensionElements.$parent = owner;
    this.#modeling.updateModdleProperties(element, owner, { extensionElements });
  }

  #create(type: string, properties: Record<string, unknown>): ModdleElement {
    const created = this.#factory.create(type, properties) as unknown as ModdleElement;
    for (const value of Object.values(properties).flat()) {
      if (isModdleElement(value)) value.$parent = created;
    }
    return created;
  }

  #remove(element: Element, owner: ModdleElement, extension: ModdleElement) {
    const values = extensionsOf(owner).filter((other) => other !== extension);
    if (values.length === 0) {
      this.#modeling.updateModdleProperties(element, owner, { extensionElements: undefined });
      return;
    }
    const container = owner.get<ModdleElement>('extensionElements');
    this.#modeling.updateModdleProperties(element, container, { values });
  }
}

function isModdleElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}

function withoutEmpty(properties: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isEmpty(value) ? undefined : value]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function hasContent(properties: Record<string, unknown>): boolean {
  return Object.values(properties).some((value) => value !== undefined && !isEmpty(value));
}

function isLeftEmpty(existing: ModdleElement, changes: Record<string, unknown>): boolean {
  const own = Object.fromEntries(
    Object.entries(existing).filter(([name]) => !name.startsWith('$') && name !== 'di'),
  );
  return !hasContent({ ...own, ...changes });
}
