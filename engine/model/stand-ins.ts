import type { ModdleElement } from './moddle.ts';
import type { UnresolvedReference } from './unresolved.ts';

/** What the reader knows of an element, beyond its properties. */
interface TypedElement extends ModdleElement {
  readonly $model: { create(type: string, attributes: Record<string, unknown>): ModdleElement };
  readonly $descriptor: {
    propertiesByName: Record<string, { type: string; isMany?: boolean } | undefined>;
  };
}

type Create = (type: string, attributes?: Record<string, unknown>) => ModdleElement;

/** What an element must have so that nothing is said of its lack. */
const COMPLETE: Record<string, (name: string, create: Create) => Record<string, unknown>> = {
  'bpmn:Message': (name) => ({ name }),
  'bpmn:Signal': (name) => ({ name }),
  'bpmn:Error': (name) => ({ name, errorCode: name }),
  'bpmn:Escalation': (name) => ({ name, escalationCode: name }),
  'bpmn:Operation': (name, create) => ({ name, inMessageRef: create('bpmn:Message') }),
  'bpmn:SignalEventDefinition': (_name, create) => ({ signalRef: create('bpmn:Signal') }),
};

/**
 * Of what kind something is that another file defines is not known: a signal may stand in any event,
 * and any message may go to a pool.
 */
const CONCRETE: Record<string, string> = {
  'bpmn:EventDefinition': 'bpmn:SignalEventDefinition',
  'bpmn:InteractionNode': 'bpmn:Participant',
};

/**
 * Stands for an element of a file that is not at hand. Its id is the reference as it was written, so
 * that it is written back unchanged.
 */
export function createStandIn({ element, property, value }: UnresolvedReference): ModdleElement {
  const { $model } = element as TypedElement;
  const create: Create = (type) => {
    const concrete = CONCRETE[type] ?? type;
    const attributes = COMPLETE[concrete]?.(value, create) ?? {};
    return $model.create(concrete, { id: value, ...attributes });
  };
  return create(typeOf(element, property) ?? 'bpmn:RootElement');
}

/** The type that a property refers to. */
export function typeOf(element: ModdleElement, property: string): string | undefined {
  return (element as TypedElement).$descriptor.propertiesByName[property]?.type;
}

/** Lets an element refer to another by a property that the reader could not resolve. */
export function refer(element: ModdleElement, property: string, target: ModdleElement): void {
  const { isMany } = (element as TypedElement).$descriptor.propertiesByName[property] ?? {};
  if (isMany !== true) element.set(property, target);
  else (element.get(property) as ModdleElement[]).push(target);
}
