import { child, elements, type ModdleElement, text } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import type { DecisionProblems } from '../problems.ts';

/** What a decision requirement graph is made of, as far as it computes. */
export type DrgKind = 'decision' | 'input' | 'knowledge' | 'service';

const KINDS: Record<string, DrgKind> = {
  'dmn:Decision': 'decision',
  'dmn:InputData': 'input',
  'dmn:BusinessKnowledgeModel': 'knowledge',
  'dmn:DecisionService': 'service',
};

/** One file of a call: the one that is deployed, or one that it imports. */
export interface DrgFile {
  definitions: ModdleElement;
  namespace: string;
  problems: DecisionProblems;
}

export interface DrgElement {
  /** Namespace and id. */
  key: string;
  kind: DrgKind;
  element: ModdleElement;
  file: DrgFile;
  /** Its name, or else its id. */
  name: string;
  /** The name under which others see its value. */
  variable: string;
}

/** All elements of all files, found by their references. */
export class DrgIndex {
  readonly files: DrgFile[];
  readonly all: DrgElement[];
  private readonly byKey = new Map<string, DrgElement>();

  constructor(files: DrgFile[]) {
    this.files = files;
    this.all = files.flatMap(elementsOf);
    for (const each of this.all) this.byKey.set(each.key, each);
  }

  /** What an `href` in a file points to. */
  resolve(file: DrgFile, href: string): DrgElement | undefined {
    const at = href.lastIndexOf('#');
    const namespace = at > 0 ? href.slice(0, at) : file.namespace;
    return this.byKey.get(keyOf(namespace, href.slice(at + 1)));
  }

  file(namespace: string): DrgFile | undefined {
    return this.files.find((file) => file.namespace === namespace);
  }

  /** The name under which a file imports another; '' when names are used without one. */
  prefix(file: DrgFile, other: DrgFile): string | undefined {
    if (file === other) return '';
    return importsOf(file).find(({ namespace }) => namespace === other.namespace)?.name;
  }
}

export interface DmnImport {
  element: ModdleElement;
  name: string;
  namespace: string;
}

export function importsOf(file: DrgFile): DmnImport[] {
  return elements(file.definitions, 'import').map((element) => ({
    element,
    name: text(element, 'name') ?? '',
    namespace: text(element, 'namespace') ?? '',
  }));
}

function elementsOf(file: DrgFile): DrgElement[] {
  return elements(file.definitions, 'drgElement').flatMap((element): DrgElement[] => {
    const kind = KINDS[element.$type];
    if (!kind) return [];
    if (element.id === undefined) refuseWithoutId(file, element);
    const name = text(element, 'name') ?? element.id ?? '';
    const variable = text(child(element, 'variable'), 'name') ?? name;
    const key = keyOf(file.namespace, element.id ?? '');
    return [{ key, kind, element, file, name, variable }];
  });
}

function refuseWithoutId({ problems }: DrgFile, element: ModdleElement): void {
  problems.error(
    element,
    'missing-id',
    `Expected an id of the ${element.$type} ${nameOf(element)} but it has none`,
  );
}

function keyOf(namespace: string, id: string): string {
  return `${namespace}#${id}`;
}
