import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/index.ts';
import type { CommandExecutor } from '../../execution/index.ts';
import { type Head, headText, parseHead, type SignedHead } from './head.ts';
import { appendHead } from './heads-file.ts';
import { claimSigning, insertHead, readLatestHead } from './heads.store.ts';
import { insertLogId, readLogId } from './log.store.ts';
import type { LogTree } from './log-tree.ts';
import type { SigningKey } from './signing-key.ts';

export interface HeadSignerParts {
  database: Pick<Database, 'kind' | 'select'>;
  executor: CommandExecutor;
  tree: LogTree;
  /** Absent: the tree is kept, and nothing is signed. */
  key?: SigningKey | undefined;
  /** Each head is added to this file, which lies outside the data folder. */
  headsFile?: string | undefined;
}

const MINUTE_MS = 60_000;
/** setTimeout fires at once beyond 2^31−1 ms. */
const MOST_MINUTES = 24 * 60;

/** Keeps the log's tree and signs its head: now and then, when asked, and at the end. */
export class HeadSigner {
  readonly #parts: HeadSignerParts;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<unknown> = Promise.resolve();
  #problem: string | undefined;

  constructor(parts: HeadSignerParts) {
    this.#parts = parts;
  }

  get key(): SigningKey | undefined {
    return this.#parts.key;
  }

  /** Why the last head could not be signed or exported. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Signs every so many minutes if there are new entries; 0 = only at the end. */
  start(minutes: number): void {
    if (minutes === 0) return;
    const interval = Math.min(minutes, MOST_MINUTES) * MINUTE_MS;
    this.#timer = setInterval(() => void this.#trySigning(), interval);
    this.#timer.unref();
  }

  /** Signs the log as it is, unless that is signed already. Gives the newest head, if there is any. */
  sign(): Promise<SignedHead | undefined> {
    const signing = this.#working.then(() => this.#sign());
    this.#working = signing.catch(() => undefined);
    return signing;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#trySigning();
  }

  async #trySigning(): Promise<void> {
    await this.sign().catch((error: unknown) => console.error(error));
  }

  async #sign(): Promise<SignedHead | undefined> {
    try {
      const signed = await this.#signNew();
      this.#problem = undefined;
      return signed;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  async #signNew(): Promise<SignedHead | undefined> {
    const { database, executor, tree, key, headsFile } = this.#parts;
    const { select } = database;
    await tree.keepTiles(executor);
    const latest = await readLatestHead(select);
    if (key === undefined) return latest;
    const size = await tree.size();
    if (size === 0 || isOf(latest, size, key)) return latest;
    const log = await this.#logId();
    const { algorithm } = tree;
    const root = await tree.root(size);
    const head: Head = { log, size, root, at: Date.now(), algorithm, keyId: key.keyId };
    const text = headText(head);
    const signed = { head: text, signature: key.sign(text) };
    const isOurs = await executor.write(async (writer) => {
      if (!(await claimSigning(writer, database.kind))) return false;
      // First outside: what only the database had could be taken away together with the entries.
      if (headsFile !== undefined) appendHead(headsFile, signed);
      await insertHead(writer, head, signed);
      return true;
    });
    return isOurs ? signed : readLatestHead(select);
  }

  async #logId(): Promise<string> {
    const { database, executor } = this.#parts;
    const known = await readLogId(database.select);
    if (known !== undefined) return known;
    await executor.write((writer) => insertLogId(writer, randomUUID()));
    return this.#logId();
  }
}

function isOf(latest: SignedHead | undefined, size: number, { keyId }: SigningKey): boolean {
  const head = latest && parseHead(latest.head);
  return head?.size === size && head.keyId === keyId;
}
