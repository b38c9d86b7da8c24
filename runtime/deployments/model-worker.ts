import { parentPort } from 'node:worker_threads';
import {
  ModelError,
  compileWithWarnings,
  longestPath,
  parseDecisions,
  parseModel,
} from '../../engine/index.ts';
import type { ParsedModel, PathReport, ProcessDefinition } from '../../engine/index.ts';
import { factsOf } from '../definitions/model-facts.ts';
import type { TimeLimitItem } from '../definitions/definitions.schema.ts';
import type { ProblemEntry } from '../problem.ts';

/** What a worker thread is asked to read. */
export interface ModelQuestion {
  kind: 'bpmn' | 'dmn';
  text: string;
}

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
}

async function read({ kind, text }: ModelQuestion): Promise<ModelAnswer> {
  try {
    return kind === 'bpmn' ? await readModel(text) : await readDecisions(text);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { problems: error.problems, processes: [], decisions: [] };
  }
}

async function readModel(text: string): Promise<ModelAnswer> {
  const model = await parseModel(text);
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

async function readDecisions(text: string): Promise<ModelAnswer> {
  const decisions = await parseDecisions(text);
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
