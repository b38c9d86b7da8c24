import { parseModel, type ProcessDefinition } from '../../engine/index.ts';
import type { CommandExecutor, DefinitionCache } from '../execution/index.ts';
import type { FormSchema } from '../forms/form-schema.ts';
import type { FormService } from '../forms/forms.service.ts';
import { notFound } from '../problem.ts';
import type { VirtualClock } from '../timers/clock.ts';
import { type ActivityElements, activityElements } from './activity-elements.ts';
import { AnswerBook } from './answers.ts';
import { type CaseHost, CaseReplay, startTime } from './case-replay.ts';
import { type LogCase, readEventLog } from './event-log.ts';
import { ExecutorHost } from './executor-host.ts';
import { lateness } from './lateness.ts';
import type { ImportReport } from './report.ts';
import { shuffledCases } from './shuffled-cases.ts';
import { WorldHost } from './world-host.ts';

export interface ImportLogRequest {
  /** CSV file with the columns of XES: see docs/import-log.md. */
  file: string;
  processDefinitionId: string;
  tenant: string;
  executor: CommandExecutor;
  definitions: DefinitionCache;
  /** The answers that the log leaves out come from what the deployed forms offer. */
  forms: Pick<FormService, 'get'>;
  /** The clock that the executor lives by: it goes through the log's own time. */
  clock: VirtualClock;
  /** Called as events are done, counting starts as events. */
  onProgress?: (done: number, total: number) => void;
}

/** What the replay of cases needs to know of the process. */
interface ImportModel {
  processDefinitionKey: string;
  definition: ProcessDefinition;
  elements: ActivityElements;
  answers: AnswerBook;
}

/**
 * Drives the cases of an event log through the running engine: each case starts, and each event's
 * task is claimed by the log's resource and completed, at the log's own time. Where a case does
 * what the model does not offer, it is left as it is and reported.
 */
export async function importLog(request: ImportLogRequest): Promise<ImportReport> {
  const cases = await readEventLog(request.file);
  const model = await loadModel(request);
  const host = new ExecutorHost({ ...request, processDefinitionKey: model.processDefinitionKey });
  const begun = performance.now();
  try {
    const replays = cases.map((logCase) => new CaseReplay(logCase, { ...model, host }));
    await playInOrderOfTime(replays, request.clock, request.onProgress ?? (() => undefined));
    const seconds = (performance.now() - begun) / 1000;
    return report(cases, replays, await replayShuffled(cases, model), seconds);
  } finally {
    host.close();
  }
}

/** How many shuffled cases the model accepts, of how many; nothing of it is kept. */
export async function replayShuffled(
  cases: readonly LogCase[],
  model: Pick<ImportModel, 'definition' | 'elements' | 'answers'>,
): Promise<{ shuffled: number; shuffledFitting: number }> {
  const host: CaseHost = new WorldHost(model.definition);
  const replays = shuffledCases(cases).map((each) => new CaseReplay(each, { ...model, host }));
  for (const replay of replays) await replay.playAll();
  return { shuffled: replays.length, shuffledFitting: replays.filter(isFitting).length };
}

async function loadModel(request: ImportLogRequest): Promise<ImportModel> {
  const { definitions, tenant, processDefinitionId } = request;
  const deployed = (await definitions.catalogue(tenant)).latest(processDefinitionId);
  const xml = deployed && (await definitions.content(tenant, deployed.hash));
  if (deployed === undefined || xml === undefined) {
    throw notFound(`Expected process ${processDefinitionId} to be deployed but it is not`);
  }
  const parsed = await parseModel(xml);
  const definition = await definitions.compiled(tenant, deployed.hash, processDefinitionId);
  return {
    processDefinitionKey: deployed.key,
    definition,
    elements: activityElements(parsed, processDefinitionId),
    answers: new AnswerBook(definition, await formsOf(definition, request)),
  };
}

async function formsOf(
  { nodes }: ProcessDefinition,
  { forms, tenant }: ImportLogRequest,
): Promise<Map<string, FormSchema>> {
  const found = new Map<string, FormSchema>();
  for (const id of new Set(nodes.flatMap(({ userTask }) => userTask?.form ?? []))) {
    found.set(id, (await forms.get(tenant, id)) as FormSchema);
  }
  return found;
}

/** One moment of the log: the start of a case, or one of its events. */
interface Moment {
  case: string;
  at: number;
  play(): Promise<void>;
}

/** Moments that are played side by side: enough that their commands share transactions. */
const STRETCH = 2000;

/**
 * Goes through the log in stretches of time. Within one, each case does its own moments in order
 * while the others do theirs; every command carries the log's time.
 */
async function playInOrderOfTime(
  replays: readonly CaseReplay[],
  clock: VirtualClock,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const moments = replays.flatMap(momentsOf).sort((a, b) => a.at - b.at);
  let done = 0;
  for (let from = 0; from < moments.length; from += STRETCH) {
    const stretch = moments.slice(from, from + STRETCH);
    clock.set(stretch[0]?.at ?? clock.now());
    const played = [...byCase(stretch)].map(async (each) => {
      for (const moment of each) {
        await moment.play();
        onProgress((done += 1), moments.length);
      }
    });
    await Promise.all(played);
  }
}

function byCase(moments: readonly Moment[]): Iterable<Moment[]> {
  const cases = new Map<string, Moment[]>();
  for (const moment of moments) {
    const own = cases.get(moment.case);
    if (own === undefined) cases.set(moment.case, [moment]);
    else own.push(moment);
  }
  return cases.values();
}

function momentsOf(replay: CaseReplay): Moment[] {
  const { logCase } = replay;
  return [
    { case: logCase.id, at: startTime(logCase), play: () => replay.start() },
    ...logCase.events.map(({ at }, index) => ({
      case: logCase.id,
      at,
      play: () => replay.play(index),
    })),
  ];
}

function report(
  cases: readonly LogCase[],
  replays: readonly CaseReplay[],
  shuffles: { shuffled: number; shuffledFitting: number },
  seconds: number,
): ImportReport {
  const deviations = replays.flatMap(({ deviation }) => deviation ?? []);
  return {
    cases: cases.length,
    events: cases.reduce((sum, { events }) => sum + events.length, 0),
    fitting: replays.filter(isFitting).length,
    deviating: deviations.length,
    deviations,
    unfinished: replays.filter(({ isUnfinished }) => isUnfinished).length,
    ...shuffles,
    ...lateness(cases),
    casesPerSecond: Math.round((cases.length / seconds) * 10) / 10,
  };
}

function isFitting({ deviation }: CaseReplay): boolean {
  return deviation === undefined;
}
