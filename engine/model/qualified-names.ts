import type { ModdleElement, ModdleWarning } from './moddle.ts';

/** What the reader knows of the element that refers. */
interface Referring extends ModdleElement {
  readonly $attrs?: Record<string, unknown>;
  readonly $model?: { create(type: string, attributes: Record<string, unknown>): ModdleElement };
  readonly $descriptor?: { propertiesByName?: Record<string, { type: string; isMany?: boolean }> };
}

/**
 * References may be qualified: `tns:order`, where `tns` stands for the file's own namespace or that
 * of another. The reader looks for the whole as an id; what it does not find so is found here. What
 * is in another file is kept as a bare element with the qualified name as its id, so that it can be
 * written back. Returns the warnings that are left.
 */
export function resolveQualifiedNames(
  definitions: ModdleElement,
  elementsById: Record<string, ModdleElement>,
  warnings: ModdleWarning[],
): ModdleWarning[] {
  return warnings.filter(({ message, element, property, value }) => {
    if (!message.startsWith('unresolved reference')) return true;
    if (element === undefined || property === undefined || value === undefined) return true;
    const [prefix = '', id = ''] = value.split(':');
    const namespace = (definitions as Referring).$attrs?.[`xmlns:${prefix}`];
    if (namespace === undefined || id === '') return true;
    const isOwn = namespace === definitions.get('targetNamespace');
    const found = isOwn ? ownElement(elementsById, id) : elementElsewhere(element, property, value);
    if (found !== undefined) refer(element, property, found);
    return found === undefined;
  });
}

function ownElement(elementsById: Record<string, ModdleElement>, id: string) {
  return Object.hasOwn(elementsById, id) ? elementsById[id] : undefined;
}

function elementElsewhere(element: Referring, property: string, id: string) {
  const type = element.$descriptor?.propertiesByName?.[property]?.type;
  return type === undefined ? undefined : element.$model?.create(type, { id });
}

function refer(element: Referring, property: string, target: ModdleElement): void {
  const isMany = element.$descriptor?.propertiesByName?.[property]?.isMany === true;
  if (!isMany) element.set(property, target);
  else (element.get(property) as ModdleElement[]).push(target);
}
