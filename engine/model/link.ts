import type { BpmnFile } from './bpmn-file.ts';
import type { ModdleElement } from './moddle.ts';
import type { ModelProblem } from './problem.ts';
import { nameOf, Problems } from './problems.ts';
import type { References, Resolution } from './references.ts';
import { createStandIn, refer, typeOf } from './stand-ins.ts';
import type { UnresolvedReference } from './unresolved.ts';

const DIAGRAM_NAMESPACES = ['bpmndi:', 'di:', 'dc:'];
const CALLABLE = /^bpmn:(?:Process|Global\w*Task)$/;
const QUALIFIED_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*:[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * Follows the references of a file that its own ids do not answer, into the files that it imports.
 * What lies in a file that was not given is stood in for. Returns what is wrong with the others.
 */
export function link(file: BpmnFile, references: References): ModelProblem[] {
  const problems = new Problems(file.locations);
  for (const each of file.unresolved) {
    const { element, property, value } = each;
    const found = references.resolve(file, element, value);
    if (isProblem(found)) addUnresolved(problems, each, found);
    else refer(element, property, found === 'elsewhere' ? createStandIn(each) : found.to);
  }
  for (const element of Object.values(file.elementsById)) {
    if (element?.$type === 'bpmn:CallActivity') linkCall(problems, { file, references, element });
  }
  return problems.list;
}

type Unanswered = Extract<Resolution, { code: string }>;

function isProblem(found: Resolution): found is Unanswered {
  return typeof found === 'object' && 'code' in found;
}

/**
 * A dangling reference of the drawing does no harm. What nothing executed reads may lie in a
 * namespace that is not imported, as tools write that for "unspecified"; it is kept.
 */
function addUnresolved(
  problems: Problems,
  reference: UnresolvedReference,
  { code, but }: Unanswered,
): void {
  const { element, property } = reference;
  const isDrawing = DIAGRAM_NAMESPACES.some((prefix) => element.$type.startsWith(prefix));
  const isKept = code === 'missing-import' && (isDrawing || isUnheeded(reference));
  const owner = element.id ?? element.$type;
  const message = `Expected ${owner} to refer to an element by ${property} but ${but}`;
  if (isKept) refer(element, property, createStandIn(reference));
  if (isKept || isDrawing) problems.warning(element, code, message);
  else problems.error(element, code, message);
}

function isUnheeded({ element, property }: UnresolvedReference): boolean {
  return property === 'outMessageRef' || typeOf(element, property) === 'bpmn:ItemDefinition';
}

interface Call {
  file: BpmnFile;
  references: References;
  element: ModdleElement;
}

/** The reader takes `calledElement` for a text; an id without a prefix names any deployed process. */
function linkCall(problems: Problems, { file, references, element }: Call): void {
  const written = element.get('calledElement');
  if (typeof written !== 'string' || !QUALIFIED_NAME.test(written)) return;
  const found = references.resolve(file, element, written);
  if (found === 'elsewhere') return;
  const owner = nameOf(element);
  if (isProblem(found)) {
    const message = `Expected ${owner} to call a process by calledElement but ${found.but}`;
    problems.error(element, found.code, message);
    return;
  }
  const { to } = found;
  if (!CALLABLE.test(to.$type)) {
    const message = `Expected ${owner} to call a process or a global task but ${nameOf(to)} is a ${to.$type.replace('bpmn:', '')}`;
    problems.error(element, 'called-element-type', message);
  } else if (to.$type === 'bpmn:Process' && to.get('isExecutable') !== true) {
    const message = `Expected ${owner} to call an executable process but ${nameOf(to)} is not`;
    problems.error(element, 'called-element-type', message);
  }
  element.set('calledElement', to.id);
}
