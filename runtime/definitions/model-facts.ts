import type { ParsedModel } from '../../engine/index.ts';
import type { Material } from '../tasks/tasks.schema.ts';

type Element = ParsedModel['definitions'];

/** What a model says that only people need: the engine's definition does not carry it. */
export interface ModelFacts {
  /** Form of the none start event, by process id. */
  startForms: Record<string, string>;
  /** Materials by id of the element or process. */
  materials: Record<string, Material[]>;
}

export function factsOf(model: ParsedModel): ModelFacts {
  const facts: ModelFacts = { startForms: {}, materials: {} };
  for (const process of list(model.definitions, 'rootElements')) {
    if (process.$type === 'bpmn:Process') collect(process, process.id ?? '', facts);
  }
  return facts;
}

function collect(scope: Element, process: string, facts: ModelFacts): void {
  noteMaterials(scope, facts);
  for (const element of list(scope, 'flowElements')) {
    if (element.$type === 'bpmn:SubProcess') collect(element, process, facts);
    else noteMaterials(element, facts);
    if (element.$type === 'bpmn:StartEvent' && scope.$type === 'bpmn:Process') {
      const form = extension(element, 'zeebe:FormDefinition')?.get('formId');
      if (typeof form === 'string') facts.startForms[process] ??= form;
    }
  }
}

function noteMaterials(element: Element, facts: ModelFacts): void {
  const materials = extension(element, 'yc:Materials');
  if (!materials || !element.id) return;
  facts.materials[element.id] = list(materials, 'materials').map((material) => ({
    name: text(material, 'name'),
    copies: Number(material.get('copies') ?? 1),
    kind: text(material, 'kind') === 'copy' ? 'copy' : 'original',
    required: String(material.get('required') ?? true) === 'true',
  }));
}

function extension(element: Element, type: string): Element | undefined {
  const extensions = element.get('extensionElements') as Element | undefined;
  if (!extensions) return undefined;
  return list(extensions, 'values').find(({ $type }) => $type === type);
}

function list(element: Element, property: string): Element[] {
  const value = element.get(property);
  return Array.isArray(value) ? (value as Element[]) : [];
}

function text(element: Element, property: string): string {
  const value = element.get(property);
  return typeof value === 'string' ? value : '';
}
