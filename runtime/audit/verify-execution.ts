import {
  type Command,
  createState,
  ENGINE_REVISION,
  type Environment,
  type Event,
  execute,
  type InstanceState,
  type ProcessDefinition,
  restoreState,
  serializeState,
} from '../../engine/index.ts';
import { type EntryHeader, type EntryPayload, payloadText } from '../journal/entry-content.ts';
import { archivingIn, describeArchiving } from '../journal/archiving.ts';
import { describeErasure, erasureIn } from '../journal/erasure.ts';
import type { EntryRow } from '../journal/journal.store.ts';
import type { VerifySources } from './verify-sources.ts';
import type { Execution } from './verdict.ts';

/** Executes the commands of an instance again, each under the conditions that its entry names. */
export async function executeAgain(sources: VerifySources, rows: EntryRow[]): Promise<Execution> {
  const erasure = erasureIn(rows);
  if (erasure !== undefined) return { ...notExecutable(1, describeErasure(erasure)), erasure };
  const archiving = archivingIn(rows);
  if (archiving !== undefined) {
    return { ...notExecutable(1, describeArchiving(archiving)), archiving };
  }
  let replay: Replay | undefined;
  for (const row of rows) {
    const header = JSON.parse(row.header) as EntryHeader;
    const payload = JSON.parse(row.payload ?? 'null') as EntryPayload;
    const obstacle = await obstacleTo(sources, header, payload, replay);
    if (typeof obstacle === 'string') return notExecutable(header.seq, obstacle);
    replay = obstacle;
    const difference = await executeEntry(sources, replay, { row, header, payload });
    if (difference !== undefined) {
      return { result: 'different', difference: { seq: header.seq, ...difference } };
    }
  }
  return { result: 'same' };
}

/** The instance as far as it has been executed again. */
interface Replay {
  /** The version that the state was written under. */
  definition: ProcessDefinition;
  state: InstanceState;
  /** The version that the next entry is executed with: another one if it is a migration. */
  target: ProcessDefinition;
}

interface Entry {
  row: EntryRow;
  header: EntryHeader;
  payload: EntryPayload;
}

function notExecutable(seq: number, what: string): Execution {
  return { result: 'notExecutable', difference: { seq, what } };
}

/** What the entry is executed on, or why it cannot be. */
async function obstacleTo(
  { definitions, calendars }: VerifySources,
  header: EntryHeader,
  { command, events }: EntryPayload,
  replay: Replay | undefined,
): Promise<Replay | string> {
  const { tenant, definitionHash, engineRevision, calendarsHash } = header;
  if (engineRevision !== ENGINE_REVISION) {
    return `written by engine revision ${String(engineRevision)}, and this is ${String(ENGINE_REVISION)}`;
  }
  if ((await calendars.byHash(tenant, calendarsHash)) === undefined) {
    return `the calendars ${calendarsHash} are not there`;
  }
  const processId = processOf(command, events);
  if (processId === undefined) {
    return replay ?? 'the first command is not StartInstance';
  }
  try {
    const target = await definitions.compiled(tenant, definitionHash, processId);
    return { definition: target, state: createState(), ...replay, target };
  } catch {
    return `the definition ${definitionHash} is not there or cannot be read`;
  }
}

/** The process that an entry starts, or migrates to. */
function processOf(command: Command, events: Event[]): string | undefined {
  if (command.type === 'StartInstance') return command.processId;
  if (command.type !== 'MigrateInstance') return undefined;
  const migrated = events.find(({ type }) => type === 'InstanceMigrated');
  return migrated?.type === 'InstanceMigrated' ? migrated.processId : undefined;
}

type Found = { what: string; expected?: string; found?: string };

async function executeEntry(
  sources: VerifySources,
  replay: Replay,
  entry: Entry,
): Promise<Found | undefined> {
  const { header } = entry;
  const calendars = await sources.calendars.byHash(header.tenant, header.calendarsHash);
  if (calendars === undefined) throw new Error('Expected the calendars that were there just now');
  const before = serializeState(replay.state);
  const environment = { now: header.now, limits: limitsOf(header), calendars };
  let first: Found | undefined;
  // A decision that failed is not named by an event: each of its versions may have been in force.
  for await (const resources of sources.resources(header.tenant, entry.payload.events)) {
    const difference = compare(replay, entry, { ...environment, resources });
    if (difference === undefined) {
      replay.definition = replay.target;
      return undefined;
    }
    first ??= difference;
    replay.state = restoreState(replay.definition, before);
  }
  return first;
}

/** Entries that name no limit of a command's bytes were written before there was one. */
function limitsOf({ limits }: EntryHeader): Environment['limits'] {
  const unlimited = { commandBytes: Number.POSITIVE_INFINITY };
  return Object.assign(unlimited, limits);
}

function compare(replay: Replay, entry: Entry, environment: Environment): Found | undefined {
  const { row, payload } = entry;
  const { command } = payload;
  try {
    // The recorded command stays as it is: the engine keeps what it is given.
    const given = structuredClone(command);
    const result = execute(replay.target, replay.state, given, environment);
    if (!result.accepted)
      return { what: `${command.type} is refused: ${result.rejection.message}` };
    if (payloadText({ ...result, command }) === row.payload) return undefined;
    return firstDifference(payload, result);
  } catch (error) {
    return { what: `${command.type} cannot be executed: ${String(error)}` };
  }
}

type Produced = Pick<EntryPayload, 'events' | 'deliveries'>;

function firstDifference(recorded: EntryPayload, again: Produced): Found {
  return (
    differenceIn('event', recorded.events, again.events) ??
    differenceIn('delivery', recorded.deliveries, again.deliveries) ?? {
      what: 'text of the payload',
    }
  );
}

function differenceIn(
  what: string,
  recorded: readonly (Event | object)[],
  again: readonly (Event | object)[],
): Found | undefined {
  for (let at = 0; at < Math.max(recorded.length, again.length); at += 1) {
    const expected = JSON.stringify(again[at]);
    const found = JSON.stringify(recorded[at]);
    if (expected === found) continue;
    return { what: `${what} ${String(at + 1)}`, expected: expected ?? '', found: found ?? '' };
  }
  return undefined;
}
