import { parentPort } from 'node:worker_threads';
import {
  ModelError,
  compileWithWarnings,
  longestPath,
  parseDecisions,
  parseModel,
  readModelHead,
} from '../../engine/index.ts';
import type { ImportedFile, ModelHead, ModelOptions } from '../../engine/index.ts';
import type { ParsedModel, PathReport, ProcessDefinition } from '../../engine/index.ts';
import { factsOf } from '../definitions/model-facts.ts';
import type { TimeLimitItem } from '../definitions/definitions.schema.ts';
import type { ProblemEntry } from '../problem.ts';

/** What a worker thread is asked to read: a whole model, or only what it says of its imports. */
export type ModelQuestion =
  | { kind: 'bpmn' | 'dmn'; text: string; name?: string; imports?: ImportedFile[] }
  | { kind: 'head'; text: string };

export interface CheckedProcess {
  id: string;
  name: string;
  versionTag: string | null;
  startForm: string | null;
  timeLimit: TimeLimitItem | null;
  forms: string[];
  path: PathReport;
}

export interface CheckedDecision {
  id: string;
  name: string;
}

/** Plain data, so that it can leave the thread. */
export interface ModelAnswer {
  /** Errors and warnings; with an error there are no processes and decisions. */
  problems: ProblemEntry[];
  processes: CheckedProcess[];
  decisions: CheckedDecision[];
  /** The answer to a question about the head. */
  head?: ModelHead;
}

async function read(question: ModelQuestion): Promise<ModelAnswer> {
  try {
    if (question.kind === 'head') return readHead(question.text);
    const { kind, text, name = '', imports = [] } = question;
    if (kind === 'bpmn') return await readModel(text, { name, imports });
    return await readDecisions(text, imports);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { problems: error.problems, processes: [], decisions: [] };
  }
}

function readHead(text: string): ModelAnswer {
  return { problems: [], processes: [], decisions: [], head: readModelHead(text) };
}

async function readModel(text: string, given: ModelOptions): Promise<ModelAnswer> {
  const model = await parseModel(text, given);
  const { definitions, problems } = compileWithWarnings(model);
  const processes = definitions.map((definition) => describe(definition, model));
  return { problems, processes, decisions: [] };
}

function describe(definition: ProcessDefinition, model: ParsedModel): CheckedProcess {
  const [process] = definition.nodes;
  return {
    id: definition.id,
    name: definition.name,
    versionTag: definition.versionTag ?? null,
    startForm: factsOf(model).startForms[definition.id] ?? null,
    timeLimit: process?.timeLimit ?? null,
    forms: definition.nodes.flatMap(({ userTask }) => userTask?.form ?? []),
    path: longestPath(definition),
  };
}

async function readDecisions(text: string, imports: ImportedFile[]): Promise<ModelAnswer> {
  const decisions = await parseDecisions(text, { imports: imports.map(({ xml }) => xml) });
  const described = decisions.map(({ id, name }) => ({ id, name }));
  return { problems: [], processes: [], decisions: described };
}

const port = parentPort;
port?.on('message', (question: ModelQuestion) => {
  read(question).then(
    (answer) => port.postMessage({ answer }),
    (error: unknown) => port.postMessage({ failure: String(error) }),
  );
});
