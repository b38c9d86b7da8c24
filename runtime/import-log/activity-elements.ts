import type { ParsedModel } from '../../engine/index.ts';

type ModelElement = ParsedModel['definitions'];

/** Which user task of a process stands for which activity of a log. */
export interface ActivityElements {
  /** Element id of an activity; undefined when the model has no such step. */
  elementOf(activity: string): string | undefined;
  /** How the log would call an element. */
  activityOf(element: string): string;
}

/**
 * An activity belongs to the user task whose id, name or English name (`name.en` among its
 * `zeebe:properties`) it equals.
 */
export function activityElements(model: ParsedModel, processId: string): ActivityElements {
  const elements = new Map<string, string>();
  const activities = new Map<string, string>();
  for (const task of userTasks(processOf(model, processId))) {
    const id = task.id ?? '';
    const english = property(task, 'name.en');
    activities.set(id, english ?? task.name ?? id);
    for (const name of [id, task.name, english]) if (name !== undefined) elements.set(name, id);
  }
  return {
    elementOf: (activity) => elements.get(activity),
    activityOf: (element) => activities.get(element) ?? element,
  };
}

function processOf({ definitions }: ParsedModel, processId: string): ModelElement {
  const found = children(definitions, 'rootElements').find(({ id }) => id === processId);
  if (found !== undefined) return found;
  throw new Error(`Expected a process ${processId} in the model but there is none`);
}

function userTasks(scope: ModelElement): ModelElement[] {
  const inside = children(scope, 'flowElements');
  return inside.flatMap((element) =>
    element.$type === 'bpmn:SubProcess'
      ? userTasks(element)
      : element.$type === 'bpmn:UserTask'
        ? [element]
        : [],
  );
}

function property(element: ModelElement, name: string): string | undefined {
  const extensions = element.get('extensionElements') as ModelElement | undefined;
  const values = extensions === undefined ? [] : children(extensions, 'values');
  const properties = values
    .filter(({ $type }) => $type === 'zeebe:Properties')
    .flatMap((container) => children(container, 'properties'));
  const value = properties.find((each) => each.get('name') === name)?.get('value');
  return typeof value === 'string' ? value : undefined;
}

function children(element: ModelElement, name: string): ModelElement[] {
  const list = element.get(name);
  return Array.isArray(list) ? (list as ModelElement[]) : [];
}
