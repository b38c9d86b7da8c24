import type { Value, Variables } from '../../engine/index.ts';

/** A job as a handler in this process sees it. */
export interface HandledJob {
  key: string;
  /** From the model, texts as they stand there. */
  headers: Readonly<Record<string, string>>;
  /** What the element's own input mappings gave: the case's variables are not looked at. */
  inputs: Readonly<Record<string, Value>>;
  /** W3C trace context: the case's variable of that name, else that of the request behind it. */
  traceparent: string | undefined;
}

/** What has become of a job. */
export type JobOutcome =
  | { kind: 'completed'; variables: Variables }
  /** The world said no in a way that the model may answer to. */
  | { kind: 'refused'; message: string; variables: Variables }
  /** It may go better later. */
  | { kind: 'failed'; message: string }
  /** It will not go better before a person has done something. */
  | { kind: 'hopeless'; message: string };

/** Does the jobs of one type within the server. The same job may come twice, after a crash. */
export interface JobHandler {
  readonly type: string;
  handle(job: HandledJob, signal: AbortSignal): Promise<JobOutcome>;
}

/** An input or, where there is none, the header of the same name. */
export function inputOf({ inputs, headers }: HandledJob, name: string): Value | undefined {
  const given = inputs[name];
  return given === undefined || given === null ? headers[name] : given;
}

/** What a handler was given makes no sense: a person must mend the model or the data. */
export class InputError extends Error {}

/** A text, or undefined where none is given. Throws InputError for anything else. */
export function textInput(job: HandledJob, name: string): string | undefined {
  const value = inputOf(job, name);
  if (value === undefined || typeof value === 'string') return value;
  throw new InputError(`Expected the input ${name} to be a text but it is ${typeof value}`);
}
