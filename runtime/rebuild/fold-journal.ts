import { selectOn, type Connection, type Database } from '../db/index.ts';
import { RowChanges } from '../db/row-changes.ts';
import { createDefinitionCache } from '../execution/index.ts';
import { readExtent } from '../journal/journal.store.ts';
import { InstanceFold, type FoldParts } from './instance-fold.ts';
import { scanJournal, type ScannedEntry } from './journal-scan.store.ts';

/** An instance that can be folded only up to an entry, and why. */
export interface UnreadableInstance {
  tenant: string;
  instance: string;
  seq: number;
  reason: string;
}

/** What has been folded. */
export interface Folded {
  instances: number;
  entries: number;
  unreadable: UnreadableInstance[];
}

export type RebuildProgress = (entries: number, total: number) => void;

export interface FoldRequest {
  database: Database;
  /** Reads the journal, and writes the rows that follow from it. */
  connection: Connection;
  /** Of the live tables. */
  schema: string;
  onProgress: RebuildProgress | undefined;
}

/** Folds the whole journal and writes the rows that follow from it, a page of entries at a time. */
export async function foldJournal(request: FoldRequest): Promise<Folded> {
  const { database, connection, schema, onProgress } = request;
  const select = selectOn(database.kind, connection);
  const { entries: total } = await readExtent(select);
  const journal = new JournalFold({ select, definitions: createDefinitionCache(database) });
  for await (const page of scanJournal(select, schema)) {
    const changes = new RowChanges();
    for (const entry of page) await journal.add(entry, changes);
    for (const { sql, values } of changes.statements(database.kind)) {
      await connection.run(sql, values);
    }
    onProgress?.(journal.folded.entries, total);
  }
  return journal.folded;
}

/** Takes the entries instance by instance; of one that cannot be read it leaves the rest out. */
class JournalFold {
  readonly folded: Folded = { instances: 0, entries: 0, unreadable: [] };
  private readonly parts: FoldParts;
  private current = '';
  private fold: InstanceFold | undefined;

  constructor(parts: FoldParts) {
    this.parts = parts;
  }

  async add(entry: ScannedEntry, changes: RowChanges): Promise<void> {
    const { tenant, instance, seq } = entry;
    const name = `${tenant}\n${instance}`;
    if (name !== this.current) {
      this.current = name;
      this.fold = new InstanceFold(this.parts);
      this.folded.instances += 1;
    }
    this.folded.entries += 1;
    try {
      await this.fold?.add(entry, changes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.folded.unreadable.push({ tenant, instance, seq, reason });
      this.fold = undefined;
    }
  }
}
