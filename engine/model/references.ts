import type { BpmnFile } from './bpmn-file.ts';
import type { ModdleElement } from './moddle.ts';
import { fileNameIn, isBpmnImport, type ModelImport } from './model-head.ts';
import { namespaceOf } from './prefixes.ts';

/** Namespaces whose definitions are the reader's own affair: types of XML Schema, and of imports. */
const XML_SCHEMA = /^http:\/\/www\.w3\.org\/(?:1999|2000\/10|2001)\/XMLSchema$/;

/** What a reference leads to. */
export type Resolution =
  | { to: ModdleElement }
  /** It lies in a file that was not given, or of which nothing more is to be known. */
  | 'elsewhere'
  /** The end of "Expected … to refer to an element but …". */
  | { code: string; but: string };

/**
 * Finds what references mean over the borders of files (BPMN 2.0.2 clauses 8.2.2 and 8.3.1). A
 * reference is a qualified name: `far:order` is the element `order` of the namespace for which `far`
 * stands. Without a prefix it is meant in the file's own namespace, as all tools write it.
 */
export class References {
  private readonly filesOf = new Map<string, BpmnFile[]>();

  constructor(files: BpmnFile[]) {
    for (const file of files) {
      const others = this.filesOf.get(file.namespace) ?? [];
      this.filesOf.set(file.namespace, [...others, file]);
    }
  }

  /**
   * The files that an import may mean: those of its namespace. Of several it is the one that its
   * location names, and never one that another import of the same file names.
   */
  meantBy(each: ModelImport, importing: BpmnFile): BpmnFile[] {
    const files = this.filesOf.get(each.namespace)?.filter((file) => file !== importing) ?? [];
    const names = ({ location }: ModelImport, { name }: BpmnFile) =>
      name !== '' && name === fileNameIn(location);
    const named = files.filter((file) => names(each, file));
    if (named.length > 0) return named;
    const others = importing.head.imports.filter((other) => other !== each);
    return files.filter((file) => !others.some((other) => names(other, file)));
  }

  /** What `reference`, which `element` of the file makes, leads to. */
  resolve(file: BpmnFile, element: ModdleElement, reference: string): Resolution {
    const at = reference.indexOf(':');
    const id = reference.slice(at + 1);
    const namespace = at < 0 ? file.namespace : namespaceOf(element, reference.slice(0, at));
    if (namespace === undefined) {
      const prefix = reference.slice(0, at);
      return {
        code: 'unbound-prefix',
        but: `no xmlns:${prefix} says what "${prefix}" in "${reference}" stands for`,
      };
    }
    const own = namespace === file.namespace ? file.elementsById[id] : undefined;
    return own === undefined ? this.inImports(file, { namespace, id, reference }) : { to: own };
  }

  private inImports(
    file: BpmnFile,
    { namespace, id, reference }: { namespace: string; id: string; reference: string },
  ): Resolution {
    const imports = file.head.imports.filter((each) => each.namespace === namespace);
    const isOwn = namespace === file.namespace;
    if (XML_SCHEMA.test(namespace)) return 'elsewhere';
    if (imports.length === 0) {
      if (isOwn) return { code: 'unresolved-reference', but: `there is no ${reference}` };
      return {
        code: 'missing-import',
        but: `the namespace "${namespace}" of "${reference}" is not imported`,
      };
    }
    const given = imports.filter(isBpmnImport).flatMap((each) => this.meantBy(each, file));
    if (given.length === 0) return 'elsewhere';
    const [found, another] = [...new Set(given)].flatMap((each) => each.elementsById[id] ?? []);
    if (found === undefined) {
      const where = `the imported file of the namespace "${namespace}"`;
      return { code: 'unresolved-reference', but: `${where} has no ${id}` };
    }
    if (another === undefined) return { to: found };
    return {
      code: 'ambiguous-reference',
      but: `several imported files of the namespace "${namespace}" have ${id}`,
    };
  }
}
