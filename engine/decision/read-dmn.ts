import { DmnModdle } from 'dmn-moddle';
import type { ModdleElement } from '../model/moddle.ts';
import { type Locations, preflight } from '../model/preflight.ts';
import { ModelError, type ModelProblem } from '../model/problem.ts';

/** A DMN file that has been read, with the lines of its elements. */
export interface DmnFile {
  definitions: ModdleElement;
  locations: Locations;
}

const DMN_1_3 = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
/** DMN 1.4 and 1.5 only add to what is used here. */
const LATER_VERSIONS = /https:\/\/www\.omg\.org\/spec\/DMN\/(?:20211108|20230324)\/MODEL\//g;

/** Reads a DMN file; throws ModelError for what is no DMN 1.3, 1.4 or 1.5. */
export async function readDmn(xml: string): Promise<DmnFile> {
  const locations = preflight(xml);
  const problems = locations.duplicates.map(({ id, line }) =>
    problem('duplicate-id', `Expected ids that differ but "${id}" is used again`, line),
  );
  if (problems.length > 0) throw new ModelError(problems);
  const { rootElement, warnings } = await read(xml.replace(LATER_VERSIONS, DMN_1_3));
  const unread = warnings.filter(({ message }) => !message.startsWith('unresolved reference'));
  if (unread.length > 0) throw new ModelError(unread.map(describeWarning));
  return { definitions: rootElement as ModdleElement, locations };
}

async function read(xml: string) {
  try {
    return await new DmnModdle().fromXML(xml);
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    throw new ModelError([
      problem('not-dmn', `Expected DMN 1.3, 1.4 or 1.5 but the file is not: ${reason}`),
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
