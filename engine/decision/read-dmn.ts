import { DmnModdle } from 'dmn-moddle';
import type { ModdleElement } from '../model/moddle.ts';
import { type Locations, preflight } from '../model/preflight.ts';
import { ModelError, type ModelProblem } from '../model/problem.ts';
import { DMN_DESCRIPTOR } from './descriptor.ts';
import { markLines } from './lines.ts';

/** A DMN file that has been read, with the lines of its elements. */
export interface DmnFile {
  definitions: ModdleElement;
  locations: Locations;
}

const DMN_1_3 = 'https://www.omg.org/spec/DMN/20191111/';
/** The other versions write their elements in the same way, as far as they have them. */
const OTHER_MODELS =
  /http:\/\/www\.omg\.org\/spec\/DMN\/(?:20151101\/dmn\.xsd|20180521\/MODEL\/)|https:\/\/www\.omg\.org\/spec\/DMN\/(?:20211108|20230324)\/MODEL\//g;
const OTHER_DIAGRAMS = /https?:\/\/www\.omg\.org\/spec\/DMN\/(?:20180521|20230324)\/DMNDI\//g;

/** What the reader warns of and no decision depends on; the attribute is of diagrams of DMN 1.5. */
const HARMLESS = /^unresolved reference|^unknown attribute <useAlternativeInputDataShape>/;

/** Reads a DMN file; throws ModelError for what is no DMN 1.1 to 1.5. */
export async function readDmn(xml: string): Promise<DmnFile> {
  const locations = preflight(xml);
  const problems = locations.duplicates.map(({ id, line }) =>
    problem('duplicate-id', `Expected ids that differ but "${id}" is used again`, line),
  );
  if (problems.length > 0) throw new ModelError(problems);
  const { rootElement, warnings } = await read(markLines(inVersion13(xml)));
  const unread = warnings.filter(({ message }) => !HARMLESS.test(message));
  if (unread.length > 0) throw new ModelError(unread.map(describeWarning));
  return { definitions: rootElement as ModdleElement, locations };
}

/** Only the namespaces of the elements change, which stand in the first tag. */
function inVersion13(xml: string): string {
  return xml.replace(OTHER_MODELS, `${DMN_1_3}MODEL/`).replace(OTHER_DIAGRAMS, `${DMN_1_3}DMNDI/`);
}

async function read(xml: string) {
  try {
    return await new DmnModdle({ dmn: DMN_DESCRIPTOR }).fromXML(xml);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    throw new ModelError([
      problem('not-dmn', `Expected DMN 1.1 to 1.5 but the file is not: ${reason}`),
    ]);
  }
}

function describeWarning({ message }: { message: string }): ModelProblem {
  const [what = '', ...details] = message.split('\n').map((part) => part.trim());
  const line = details.find((detail) => detail.startsWith('line:'))?.slice(5);
  const text = `Expected DMN elements only but found ${what.replace(/ detected$/, '')}`;
  return problem('not-dmn', text, line === undefined ? undefined : Number(line) + 1);
}

function problem(code: string, message: string, line?: number): ModelProblem {
  return { severity: 'error', code, message, ...(line !== undefined && { line }) };
}
