import type { Event, ProcessDefinition } from '../../engine/index.ts';
import type { Verdict } from '../audit/index.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { SearchResult } from '../http/schema.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { type EraseData, type Erasure } from '../journal/erasure.ts';
import { displayNameOf } from '../organisation/directory.ts';
import type { Directory } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { decodeCursor, encodeCursor } from '../search/cursor.ts';
import type {
  EventSearch,
  HistoryEvent,
  Journal,
  JournalEntryItem,
  VerificationItem,
} from './instances.schema.ts';
import type { InstanceService } from './instances.service.ts';
import { readEntries } from './journal.queries.store.ts';
import type { StoredEntry } from './journal.queries.store.ts';
import { JournalView } from './journal-view.ts';

/** Checks an instance's chain and executes its commands again. */
export type VerifyInstance = (tenant: string, instance: string) => Promise<Verdict>;

export interface HistoryParts {
  select: Select;
  organisation: OrganisationService;
  definitions: DefinitionService;
  instances: InstanceService;
  auditStream: AuditStreamService;
  verifyInstance: VerifyInstance;
}

/** The journal of an instance, for people who read it. */
export class HistoryService {
  readonly #parts: HistoryParts;

  constructor(parts: HistoryParts) {
    this.#parts = parts;
  }

  async events(
    caller: Caller,
    key: string,
    { filter = {}, page }: EventSearch,
  ): Promise<SearchResult<HistoryEvent>> {
    const { definition, directory, entries } = await this.#read(caller, key);
    const happened = historyOf(entries, { key, definition, directory });
    const all = happened.filter((event) => isMeant(event, filter));
    const start = page?.after ? Number(decodeCursor(page.after, 1)[0]) : 0;
    const items = all.slice(start, start + (page?.limit ?? 50));
    const end = start + items.length;
    return {
      items,
      page: {
        totalItems: Math.min(all.length, 10_000),
        hasMore: end < all.length,
        ...(items.length > 0 && { endCursor: encodeCursor([end]) }),
      },
    };
  }

  async journal(caller: Caller, key: string): Promise<Journal> {
    const { entries, directory, definitionKey } = await this.#read(caller, key);
    const erasure = erasureOf(entries);
    return {
      processInstanceKey: key,
      definitionKey,
      definitionXml: await this.#parts.definitions.xml(caller.tenant, definitionKey),
      entries: entries.map((entry) => describeEntry(entry, directory)),
      ...(erasure && { erasure: describeErasure(erasure) }),
    };
  }

  async verify(caller: Caller, key: string): Promise<VerificationItem> {
    await this.#parts.instances.permitted(caller, 'instance.verify', key);
    const { erasure, ...verdict } = await this.#parts.verifyInstance(caller.tenant, key);
    return { ...verdict, ...(erasure && { erasure: describeErasure(erasure) }) };
  }

  async #read(caller: Caller, key: string) {
    const { select, organisation, definitions, instances, auditStream } = this.#parts;
    const row = await instances.permitted(caller, 'instance.readData', key);
    await auditStream.dataRead(caller, key, 'journal');
    const definitionKey = row.process_definition_key;
    return {
      definitionKey,
      entries: await readEntries(select, caller.tenant, key),
      definition: await definitions.compiled(caller.tenant, definitionKey),
      directory: await organisation.directory(caller.tenant),
    };
  }
}

interface Telling {
  key: string;
  definition: ProcessDefinition;
  directory: Directory;
}

function isMeant(event: HistoryEvent, filter: NonNullable<EventSearch['filter']>): boolean {
  const { type, element, actor, at } = filter;
  if (type !== undefined && event.type !== type) return false;
  if (element !== undefined && event.element !== element) return false;
  if (actor !== undefined && event.actor !== actor) return false;
  const time = Date.parse(event.at);
  if (at?.$gte !== undefined && time < Date.parse(at.$gte)) return false;
  return at?.$lt === undefined || time < Date.parse(at.$lt);
}

function historyOf(entries: StoredEntry[], telling: Telling): HistoryEvent[] {
  const view = new JournalView();
  return entries.flatMap((entry) =>
    entry.events.map((event, index) => {
      view.add(event);
      return describeEvent({ entry, event, index }, view, telling);
    }),
  );
}

function describeEvent(
  { entry, event, index }: { entry: StoredEntry; event: Event; index: number },
  view: JournalView,
  { key, definition, directory }: Telling,
): HistoryEvent {
  const element = view.elementOf(event);
  const elementName = element && nameOf(definition, element);
  const { type, ...data } = event;
  return {
    position: entry.position,
    seq: entry.seq,
    index,
    at: new Date(entry.now).toISOString(),
    actor: entry.actor,
    actorName: displayNameOf(directory, entry.actor) ?? entry.actor,
    type,
    ...(element && { element }),
    ...(elementName && { elementName }),
    ...('key' in event && { key: `${key}.${event.key}` }),
    data: data as HistoryEvent['data'],
  };
}

function nameOf(definition: ProcessDefinition, id: string): string | undefined {
  const node = definition.nodes[definition.nodeIndexById.get(id) ?? -1];
  return node?.name ?? definition.flows[definition.flowIndexById.get(id) ?? -1]?.name;
}

function describeEntry(entry: StoredEntry, directory: Directory): JournalEntryItem {
  return {
    position: entry.position,
    seq: entry.seq,
    now: new Date(entry.now).toISOString(),
    actor: entry.actor,
    actorName: displayNameOf(directory, entry.actor) ?? entry.actor,
    ...(entry.cause !== undefined && { cause: entry.cause as JournalEntryItem['cause'] }),
    engineRevision: entry.engineRevision,
    definitionHash: entry.definitionHash,
    command: entry.command as unknown as JournalEntryItem['command'],
    events: entry.events as unknown as JournalEntryItem['events'],
    deliveries: entry.deliveries as unknown as JournalEntryItem['deliveries'],
    hash: entry.hash,
    previousHash: entry.previousHash,
  };
}

function erasureOf(entries: StoredEntry[]): Erasure | undefined {
  const last = entries.at(-1);
  const command = last?.command as EraseData | StoredEntry['command'] | undefined;
  if (last === undefined || command?.type !== 'EraseData') return undefined;
  const { reason, legalBasis, entries: erased } = command;
  return { at: last.now, actor: last.actor, reason, legalBasis, entries: erased };
}

function describeErasure(erasure: Erasure): NonNullable<Journal['erasure']> {
  return { ...erasure, at: new Date(erasure.at).toISOString() };
}
