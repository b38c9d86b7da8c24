import { Problem } from '../problem.ts';
import type { RequestContext } from '../request-context.ts';
import type { BatchRun } from './batch-run.ts';
import type { CommandItem, Outcome, QueueItem } from './queue-item.ts';
import { tenantOf } from './queue-item.ts';

/** What was written with one transaction. */
export interface BatchReport {
  items: number;
  entries: number;
  /** How long the item that came first had to wait, in milliseconds. */
  waited: number;
  /** From the beginning of the execution to the end of the commit, in milliseconds. */
  duration: number;
}

/** What became of one command. */
export interface CommandReport {
  tenant: string;
  /** Type of the command; for what comes from outside or another instance, what it is. */
  type: string;
  /** The instance that it is for; none for a message or signal. */
  instance?: string;
  /** The case: root of the instance, as far as it is known. */
  root?: string;
  outcome: 'accepted' | 'refused' | 'failed';
  /** Why it was refused, or failed. */
  error?: unknown;
  /** The request that it came with. */
  context?: RequestContext;
}

/** Hears how the writing side fares, for metrics and logs. Is called in the middle of it: soon done, never throwing. */
export interface ExecutionObserver {
  batch(report: BatchReport): void;
  command(report: CommandReport): void;
}

/** Nobody wants to know. */
export const NO_OBSERVER: ExecutionObserver = { batch: () => undefined, command: () => undefined };

/** All of them hear everything. */
export function observers(...all: ExecutionObserver[]): ExecutionObserver {
  return {
    batch: (report) => all.forEach((observer) => observer.batch(report)),
    command: (report) => all.forEach((observer) => observer.command(report)),
  };
}

/** Of the items of a batch, begun at `began` of `performance.now()`. */
export function batchReport(items: QueueItem[], entries: number, began: number): BatchReport {
  const first = items.reduce((earliest, { queuedAt }) => Math.min(earliest, queuedAt), began);
  const duration = performance.now() - began;
  return { items: items.length, entries, waited: began - first, duration };
}

/** `run` is missing when nothing could be executed. */
export function commandReport(
  item: CommandItem,
  outcome: Outcome,
  run: BatchRun | undefined,
): CommandReport {
  const tenant = tenantOf(item);
  const instance = instanceOf(item);
  const root = instance && run?.instances.current(tenant, instance)?.state.root;
  return {
    tenant,
    type: typeOf(item),
    outcome: outcome.accepted ? 'accepted' : isRefusal(outcome.error) ? 'refused' : 'failed',
    ...(instance !== undefined && { instance }),
    ...(root && { root }),
    ...(!outcome.accepted && { error: outcome.error }),
    ...(item.context !== undefined && { context: item.context }),
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && error.status < 500;
}

function instanceOf(item: CommandItem): string | undefined {
  switch (item.kind) {
    case 'start':
      return item.instance;
    case 'submit':
      return item.request.instance;
    case 'delivery':
      return 'target' in item.delivery ? item.delivery.target : undefined;
    case 'publish':
      return undefined;
  }
}

function typeOf(item: CommandItem): string {
  switch (item.kind) {
    case 'start':
      return 'StartInstance';
    case 'submit':
      return item.request.command.type;
    case 'delivery':
      return 'target' in item.delivery ? item.delivery.command.type : publishType(item.delivery);
    case 'publish':
      return publishType(item.request.entry);
  }
}

function publishType(entry: object): string {
  return 'message' in entry ? 'PublishMessage' : 'BroadcastSignal';
}
