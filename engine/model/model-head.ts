import { Parser } from 'saxen';
import { preflight } from './preflight.ts';
import { ModelError } from './problem.ts';

/** What a BPMN or DMN file says of itself and of the files that it builds on. */
export interface ModelHead {
  /** Of the root; '' if it has none. */
  id: string;
  /** `targetNamespace` of BPMN, `namespace` of DMN; '' if there is none. */
  namespace: string;
  imports: ModelImport[];
}

/** An import as it is written (BPMN 2.0.2 clause 8.2.2, DMN 1.5 clause 6.3.3); '' for what it lacks. */
export interface ModelImport {
  /** A URI that says what is imported: see `isBpmnImport` and `isDmnImport`. */
  type: string;
  namespace: string;
  /** Where the file lies: its name, a path or an address. */
  location: string;
  /** 1-based. */
  line: number;
}

/** Each costs a look through the file for its line. */
const MAX_IMPORTS = 1_000;

const BPMN_MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DMN_MODEL = /^https?:\/\/www\.omg\.org\/spec\/DMN\//;

export function isBpmnImport({ type }: Pick<ModelImport, 'type'>): boolean {
  return type === BPMN_MODEL;
}

export function isDmnImport({ type }: Pick<ModelImport, 'type'>): boolean {
  return DMN_MODEL.test(type);
}

/** The last part of a location, which is a path or an address: files are given without their folders. */
export function fileNameIn(location: string): string {
  const path = location.replace(/[?#].*$/, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Reads the namespace and the imports of a BPMN or DMN file and leaves the rest aside.
 *
 * @throws ModelError if the file is not well-formed or out of bounds
 */
export function readModelHead(xml: string): ModelHead {
  preflight(xml);
  return headOf(xml);
}

/** As `readModelHead`, of a file that has passed the preflight. */
export function headOf(xml: string): ModelHead {
  const head: ModelHead = { id: '', namespace: '', imports: [] };
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes, decode, _selfClosing, context) => {
    depth += 1;
    if (depth > 2) return;
    const valueOf = (attribute: string) => decode(attributes()[attribute] ?? '').trim();
    if (depth === 1) {
      head.id = valueOf('id');
      head.namespace = valueOf('targetNamespace') || valueOf('namespace');
    } else if (localName(name) === 'import') {
      if (head.imports.length === MAX_IMPORTS) refuseMore();
      head.imports.push({
        type: valueOf('importType'),
        namespace: valueOf('namespace'),
        location: valueOf('location') || valueOf('locationURI'),
        line: context().line + 1,
      });
    }
  });
  parser.on('closeTag', () => {
    depth -= 1;
  });
  parser.parse(xml);
  return head;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuseMore(): never {
  const message = `Expected at most ${String(MAX_IMPORTS)} imports but there are more`;
  throw new ModelError([{ severity: 'error', code: 'too-complex', message }]);
}
