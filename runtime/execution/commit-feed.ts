import type { Select } from '../db/index.ts';
import type { EntryPayload } from '../journal/entry.ts';
import type { CommittedEntry } from './types.ts';

type Listener = (committed: CommittedEntry[]) => void;

interface EntryRow {
  position: number;
  tenant: string;
  instance: string;
  seq: number;
  header: string;
  payload: string;
  root: string;
}

const PAGE = 500;

/**
 * What has been committed, by this node and by others, in the order of positions. Positions are
 * given under one lock, which is held until the commit: whoever sees one sees all before it.
 */
export class CommitFeed {
  private readonly select: Select;
  private readonly listeners = new Set<Listener>();
  /** Position up to which the listeners know everything. */
  private seen = 0;
  /** What must wait until the entries of others before it have been read. */
  private behind = 0;
  private tail: Promise<void> = Promise.resolve();

  constructor(select: Select) {
    this.select = select;
  }

  /** From now on: what was committed earlier is not told. */
  async begin(): Promise<void> {
    const [row] = await this.select<{ last: number }>(
      'SELECT COALESCE(MAX(position), 0) AS last FROM journal_headers',
    );
    this.seen = row?.last ?? 0;
  }

  onCommitted(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** This node has committed entries that follow one another. */
  own(committed: CommittedEntry[]): void {
    const first = committed[0]?.position ?? 0;
    if (this.behind === 0 && first === this.seen + 1) return this.tell(committed);
    this.next(async () => {
      await this.readUntil(first - 1);
      this.tell(committed);
    });
  }

  /** Another node may have committed something. */
  others(): void {
    // One look that has not begun yet finds whatever there is.
    if (this.behind < 2) this.next(() => this.readUntil(Number.MAX_SAFE_INTEGER));
  }

  /** Settles when all that was waited for has been told. */
  async settled(): Promise<void> {
    await this.tail;
  }

  private next(work: () => Promise<void>): void {
    this.behind += 1;
    this.tail = this.tail.then(work).finally(() => (this.behind -= 1));
  }

  private async readUntil(last: number): Promise<void> {
    while (this.seen < last) {
      // While the database is away nothing is told; the next look finds it.
      const entries = await this.readAfter(this.seen, last).catch(() => []);
      this.tell(entries);
      if (entries.length < PAGE) return;
    }
  }

  private async readAfter(after: number, last: number): Promise<CommittedEntry[]> {
    const rows = await this.select<EntryRow>(
      `SELECT h.position, h.tenant, h.instance, h.seq, h.header, p.payload, i.root_key AS root
         FROM journal_headers AS h
         JOIN journal_payloads AS p
           ON p.tenant = h.tenant AND p.instance = h.instance AND p.seq = h.seq
         JOIN instances AS i ON i.tenant = h.tenant AND i.instance_key = h.instance
        WHERE h.position > :after AND h.position <= :last ORDER BY h.position LIMIT ${String(PAGE)}`,
      { after, last },
    );
    return rows.map(entryOf);
  }

  private tell(committed: CommittedEntry[]): void {
    const news = committed.filter(({ position }) => position > this.seen);
    if (news.length === 0) return;
    this.seen = news.at(-1)?.position ?? this.seen;
    for (const listener of this.listeners) tellOne(listener, news);
  }
}

/** A listener's bug must not undo what has been committed and answered. */
function tellOne(listener: Listener, committed: CommittedEntry[]): void {
  try {
    listener(committed);
  } catch (error) {
    console.error(error);
  }
}

function entryOf({ header, payload, ...row }: EntryRow): CommittedEntry {
  const { actor, now } = JSON.parse(header) as { actor: string; now: number };
  const { command, events } = JSON.parse(payload) as EntryPayload;
  return { ...row, actor, now, command, events };
}
