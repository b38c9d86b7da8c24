import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { Element } from 'bpmn-js/lib/model/Types';
import { declaredNames } from '../../../engine/model/declared-names.ts';
import { graphOf } from '../../../engine/model/structure/graph.ts';
import { UPDATE_EXTENSION } from '../extensions/index.ts';
import { definitionsOf, extensionOf, isOfType, semanticElement } from '../moddle.ts';
import type { ModdleElement } from '../moddle.ts';
import type { ModelerResources } from '../resources.ts';

type Translate = (text: string, replacements?: Record<string, string>) => string;

export interface PanelServices {
  commandStack: CommandStack;
  elementRegistry: ElementRegistry;
  eventBus: EventBus;
  translate: Translate;
  debounce: unknown;
  resources: ModelerResources;
}

/** What a group of fields needs to know of the selected element, and how it changes it. */
export interface PanelContext {
  element: Element;
  subject: ModdleElement;
  resources: ModelerResources;
  translate: Translate;
  debounce: unknown;
  is(...types: string[]): boolean;
  find(type: string): ModdleElement | undefined;
  read(type: string, attribute: string): string | undefined;
  write(type: string, properties: Record<string, unknown>): void;
  clear(type: string): void;
  /** User tasks of the same diagram, the selected one left out. */
  otherUserTasks(): ModdleElement[];
  /** Names of several words that expressions may use. */
  declaredNames(): string[];
  fire(event: string, payload: Record<string, unknown>): void;
}

export function panelContext(element: Element, services: PanelServices): PanelContext {
  const subject = semanticElement(element);
  const find = (type: string) => extensionOf(subject, type);
  const write = (type: string, properties: Record<string, unknown>) =>
    services.commandStack.execute(UPDATE_EXTENSION, { element, type, properties });
  return {
    element,
    subject,
    resources: services.resources,
    translate: services.translate,
    debounce: services.debounce,
    is: (...types) => isOfType(subject, ...types),
    find,
    read: (type, attribute) => find(type)?.get<string | undefined>(attribute),
    write,
    clear: (type) => write(type, ownAttributes(find(type))),
    otherUserTasks: () => userTasks(services.elementRegistry).filter((task) => task !== subject),
    declaredNames: () => declaredNames(graphOf(definitionsOf(subject))),
    fire: (event, payload) => services.eventBus.fire(event, payload),
  };
}

/** Every attribute that is set, each with `undefined`: what takes the element away. */
function ownAttributes(extension: ModdleElement | undefined): Record<string, undefined> {
  const names = Object.keys(extension ?? {}).filter((name) => !name.startsWith('$'));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function userTasks(elementRegistry: ElementRegistry): ModdleElement[] {
  const isTask = (element: { businessObject?: ModdleElement; type?: string }) =>
    element.type === 'bpmn:UserTask' && element.businessObject;
  const shapes = elementRegistry.filter((element) => Boolean(isTask(element)));
  return shapes.map((shape) => (shape as Element).businessObject as ModdleElement);
}
