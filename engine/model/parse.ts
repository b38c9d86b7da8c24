import { type ModdleElement, type ModdleWarning, readBpmn } from './moddle.ts';
import { type Locations, preflight } from './preflight.ts';
import { ModelError, type ModelProblem } from './problem.ts';
import { resolveQualifiedNames } from './qualified-names.ts';

/** A BPMN file that could be read; not yet known to be executable. */
export interface ParsedModel {
  definitions: ModdleElement;
  locations: Locations;
  /** What is odd about the file and yet does no harm. */
  warnings: ModelProblem[];
}

const DIAGRAM_NAMESPACES = ['bpmndi:', 'di:', 'dc:'];

/**
 * Reads a BPMN 2.0 file. Nothing is dropped in silence: whatever the reader cannot make sense of
 * is a problem with its line.
 *
 * @throws ModelError
 */
export async function parseModel(xml: string): Promise<ParsedModel> {
  const locations = preflight(xml);
  const { rootElement, elementsById, warnings } = await read(xml);
  if (rootElement.$type !== 'bpmn:Definitions') {
    throw new ModelError([
      error('xml', `Expected <definitions> as the root but found ${rootElement.$type}`, 1),
    ]);
  }
  const repeated = new Set(warnings.map(repeatedId));
  const problems = [
    ...locations.duplicates.filter(({ id }) => repeated.has(id)).map(duplicate),
    ...resolveQualifiedNames(rootElement, elementsById, warnings.filter(drops)).map((warning) =>
      describeWarning(warning, locations),
    ),
  ];
  if (problems.some(({ severity }) => severity === 'error')) throw new ModelError(problems);
  return { definitions: rootElement, locations, warnings: problems };
}

async function read(xml: string) {
  try {
    return await readBpmn(xml);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    throw new ModelError([
      error('xml', `Expected a BPMN 2.0 file but: ${oneLine(message)}`, lineIn(message)),
    ]);
  }
}

function duplicate({ id, line }: { id: string; line: number }): ModelProblem {
  return {
    ...error('duplicate-id', `Expected ids to be unique but ${id} occurs again`, line),
    element: id,
  };
}

/**
 * The preflight finds repetitions with their lines, also among what tools add, whose ids are their
 * own affair. The reader finds those that matter.
 */
function repeatedId({ message }: ModdleWarning): string | undefined {
  return /duplicate ID <([^>]*)>/.exec(message)?.[1];
}

/** Whether the reader left something out. The encoding is none of its business: it reads text. */
function drops({ message }: ModdleWarning): boolean {
  return !message.includes('duplicate ID') && !message.startsWith('unsupported document encoding');
}

function describeWarning(warning: ModdleWarning, locations: Locations): ModelProblem {
  const { message, element, property, value } = warning;
  if (message.startsWith('unresolved reference')) {
    return unresolved(element, property ?? '', value ?? '', locations);
  }
  const line = lineIn(message);
  if (message.startsWith('unparsable content')) {
    const found = /<[^>\s]*/.exec(message)?.[0] ?? 'content';
    return error('unknown-element', `Expected an element of BPMN 2.0 but found ${found}>`, line);
  }
  return error('xml', `Expected a BPMN 2.0 file but: ${oneLine(message)}`, line);
}

/** A dangling reference of the drawing does no harm; one of the process does. */
function unresolved(
  element: ModdleElement | undefined,
  property: string,
  value: string,
  locations: Locations,
): ModelProblem {
  const owner = element?.id ?? element?.$type ?? 'an element';
  const line = element?.id === undefined ? 0 : locations.lineOf(element.id);
  const drawing = DIAGRAM_NAMESPACES.some((prefix) => element?.$type.startsWith(prefix));
  return {
    severity: drawing ? 'warning' : 'error',
    code: 'unresolved-reference',
    message: `Expected ${owner} to refer to an element by ${property} but there is no ${value}`,
    ...(element?.id !== undefined && { element: element.id }),
    ...(line > 0 && { line }),
  };
}

function error(code: string, message: string, line?: number): ModelProblem {
  return { severity: 'error', code, message, ...(line !== undefined && line > 0 && { line }) };
}

function lineIn(message: string): number | undefined {
  const found = /line: (\d+)/.exec(message);
  return found === null ? undefined : Number(found[1]) + 1;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
