import type {
  Command,
  Delivery,
  InstanceDelivery,
  Message,
  SignalDelivery,
} from '../../engine/index.ts';
import type { EntryCause, EntryHeader, EntryPayload } from '../journal/entry-content.ts';
import type { EntryRow } from '../journal/journal.store.ts';
import type { Difference } from './verdict.ts';

export interface EntryName {
  tenant: string;
  instance: string;
  seq: number;
}

/** Where the other ends of deliveries are found. */
export interface DeliverySources {
  entry(name: EntryName): Promise<EntryRow | undefined>;
  /** Whether the nth delivery of an entry still waits to be consumed. */
  isWaiting(name: EntryName, ordinal: number): Promise<boolean>;
  /** Whether the journal of the instance is at hand; a file holds those of one case only. */
  covers(instance: string): boolean;
}

/** Checks what goes between instances: every cause is there, every child that was called began. */
export async function checkDeliveries(
  sources: DeliverySources,
  rows: EntryRow[],
): Promise<Difference | undefined> {
  for (const row of rows) {
    const header = JSON.parse(row.header) as EntryHeader;
    // Of what was erased nothing more can be said; the chain has told whether it was.
    if (row.payload === null) continue;
    const payload = JSON.parse(row.payload) as EntryPayload;
    const what =
      (await checkCause(sources, header, payload)) ??
      (await checkStarts(sources, { header, payload, rows }));
    if (what !== undefined) return { seq: row.seq, what };
  }
  return undefined;
}

/** The entry that is named as the cause did send this command. */
async function checkCause(
  sources: DeliverySources,
  { tenant, instance, cause }: EntryHeader,
  { command }: EntryPayload,
): Promise<string | undefined> {
  if (cause === null || !sources.covers(cause.instance)) return undefined;
  const sender = await sources.entry({ tenant, ...cause });
  const place = describe(cause);
  if (sender === undefined) return `the cause, ${place}, is missing`;
  if (sender.payload === null) return undefined;
  const { deliveries } = JSON.parse(sender.payload) as EntryPayload;
  const sent = deliveries[cause.delivery];
  if (sent === undefined) return `the cause, ${place}, was never sent`;
  return answersTo(sent, instance, command)
    ? undefined
    : `the cause, ${place}, sent something else`;
}

/** Whether a command is what became of a delivery. */
function answersTo(sent: Delivery, instance: string, command: Command): boolean {
  if ('message' in sent) return isMessage(sent.message, command);
  if ('signal' in sent) return isSignal(sent.signal, command);
  // A process that could not be started comes back to its caller as a failure.
  if (command.type === 'FailCall' && sent.command.type === 'StartInstance') return true;
  return sent.target === instance && isSame(sent.command, command);
}

function isMessage({ name, variables }: Message, command: Command): boolean {
  if (command.type === 'CorrelateMessage') return isSame(command.variables, variables);
  const isStart = command.type === 'StartInstance' && command.trigger === name;
  return isStart && isSame(command.variables, variables);
}

function isSignal({ name, variables }: SignalDelivery['signal'], command: Command): boolean {
  const isCaught = command.type === 'CatchSignal' && command.name === name;
  const isStart = command.type === 'StartInstance' && command.trigger === name;
  return (isCaught || isStart) && isSame(command.variables, variables);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

interface Sender {
  header: EntryHeader;
  payload: EntryPayload;
  rows: EntryRow[];
}

/** A called process has begun, or failed to, or waits for its turn. */
async function checkStarts(
  sources: DeliverySources,
  { header, payload, rows }: Sender,
): Promise<string | undefined> {
  const { tenant, instance: sender, seq } = header;
  for (const [ordinal, delivery] of payload.deliveries.entries()) {
    if (!('target' in delivery) || delivery.command.type !== 'StartInstance') continue;
    const cause = { instance: sender, seq, delivery: ordinal };
    if (await hasBegun(sources, { tenant, delivery, cause })) continue;
    if (hasFailed(rows, delivery)) continue;
    if (await sources.isWaiting({ tenant, instance: sender, seq }, ordinal)) continue;
    return `the called process ${delivery.target} is missing`;
  }
  return undefined;
}

async function hasBegun(
  sources: DeliverySources,
  { tenant, delivery, cause }: { tenant: string; delivery: InstanceDelivery; cause: EntryCause },
): Promise<boolean> {
  const first = await sources.entry({ tenant, instance: delivery.target, seq: 1 });
  if (first === undefined) return false;
  const named = (JSON.parse(first.header) as EntryHeader).cause;
  return named !== null && describe(named) === describe(cause);
}

function hasFailed(rows: EntryRow[], { target }: InstanceDelivery): boolean {
  return rows.some(({ payload }) => {
    if (payload === null) return false;
    const { command } = JSON.parse(payload) as EntryPayload;
    return command.type === 'FailCall' && command.child === target;
  });
}

function describe({ instance, seq, delivery }: EntryCause): string {
  return `delivery ${String(delivery)} of entry ${String(seq)} of ${instance}`;
}
