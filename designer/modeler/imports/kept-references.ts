import type { ModdleElement, ModdleWarning } from '../../../engine/model/moddle.ts';
import { namespaceOf } from '../../../engine/model/prefixes.ts';
import { createStandIn, refer } from '../../../engine/model/stand-ins.ts';
import { type UnresolvedReference, unresolvedReference } from '../../../engine/model/unresolved.ts';

/** A file as bpmn-js has read it. */
export interface ReadFile {
  definitions: ModdleElement;
  elementsById: Record<string, ModdleElement | undefined>;
  warnings: ModdleWarning[];
}

/** What the properties panel lets one choose, and looks for among the file's root elements. */
const CHOICES = ['bpmn:Message', 'bpmn:Signal', 'bpmn:Error', 'bpmn:Escalation'];

/**
 * The references of an open model into files that it imports. bpmn-js leaves out what it does not find
 * in the file, and would lose it when the model is saved; here they lead to stand-ins. These are part
 * of the file while it is edited, so that they can be chosen and copied, but not when it is written:
 * then only the references to them are.
 */
export class KeptReferences {
  readonly #definitions: ModdleElement;
  readonly #standIns = new Map<string, ModdleElement>();
  /**
   * Pools of processes in other files. While they are edited they stay closed: what would be drawn into
   * them has no place in this file.
   */
  readonly #pools: UnresolvedReference[] = [];

  constructor(file: ReadFile) {
    this.#definitions = file.definitions;
    for (const reference of file.warnings.flatMap(unresolvedReference)) {
      if (isKept(reference, file)) this.#keep(reference, ownElement(reference, file));
    }
    this.resume();
  }

  /** To be called before the file is written. */
  withdraw(): void {
    const choices = this.#choices();
    const others = this.#roots().filter((root) => !choices.includes(root));
    this.#definitions.set('rootElements', others);
    for (const pool of this.#pools) {
      const { element, property } = pool;
      if (element.get(property) === undefined) element.set(property, this.#standInFor(pool));
    }
  }

  /** To be called when the file was written. */
  resume(): void {
    const roots = this.#roots();
    roots.push(...this.#choices().filter((each) => !roots.includes(each)));
    for (const pool of this.#pools) {
      const { element, property } = pool;
      if (element.get(property) === this.#standInFor(pool)) element.set(property, undefined);
    }
  }

  #keep(reference: UnresolvedReference, own: ModdleElement | undefined): void {
    const { element, property } = reference;
    if (own !== undefined) refer(element, property, own);
    else if (property === 'processRef') this.#pools.push(reference);
    else refer(element, property, this.#standInFor(reference));
  }

  #roots(): ModdleElement[] {
    return this.#definitions.get('rootElements') as ModdleElement[];
  }

  #choices(): ModdleElement[] {
    return [...this.#standIns.values()].filter(({ $type }) => CHOICES.includes($type));
  }

  /** References to the same element lead to the same stand-in. */
  #standInFor(reference: UnresolvedReference): ModdleElement {
    const made = createStandIn(reference);
    const key = `${made.$type} ${reference.value}`;
    const standIn = this.#standIns.get(key) ?? made;
    this.#standIns.set(key, standIn);
    return standIn;
  }
}

/** The drawing is not of the kind that others refer to; a slip within one file is no import. */
function isKept({ element, value }: UnresolvedReference, { definitions }: ReadFile): boolean {
  if (!element.$type.startsWith('bpmn:')) return false;
  const imports = definitions.get('imports') as ModdleElement[];
  const namespace = definitions.get('targetNamespace');
  return value.includes(':') || imports.some((each) => each.get('namespace') === namespace);
}

/** The prefix may stand for the file's own namespace. */
function ownElement(
  { element, value }: UnresolvedReference,
  { definitions, elementsById }: ReadFile,
): ModdleElement | undefined {
  const [prefix = '', id = ''] = value.split(':');
  const isOwn = namespaceOf(element, prefix) === definitions.get('targetNamespace');
  return isOwn ? elementsById[id] : undefined;
}
