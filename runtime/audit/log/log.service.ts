import type { Select } from '../../db/index.ts';
import type { SearchResult } from '../../http/schema.ts';
import { readEntryRow } from '../../journal/journal.store.ts';
import { invalid, notFound } from '../../problem.ts';
import { Conditions, searchRows } from '../../search/search-rows.ts';
import { type Head, parseHead, type SignedHead } from './head.ts';
import type { HeadSigner } from './head-signer.ts';
import { HEADS, type HeadRow, readLatestHead } from './heads.store.ts';
import type {
  ConsistencyProof,
  HeadSearch,
  InclusionProof,
  LogHead,
  LogKey,
} from './log.schema.ts';
import type { LogTree } from './log-tree.ts';

export interface LogParts {
  database: { select: Select };
  tree: LogTree;
  signer: HeadSigner;
}

interface EntryName {
  tenant: string;
  instance: string;
  seq: number;
}

/** The Merkle log over the journal, for those who check it from outside. */
export class LogService {
  readonly #select: Select;
  readonly #tree: LogTree;
  readonly #signer: HeadSigner;

  constructor({ database, tree, signer }: LogParts) {
    this.#select = database.select;
    this.#tree = tree;
    this.#signer = signer;
  }

  key(): LogKey {
    const { key } = this.#signer;
    if (key === undefined) {
      throw notFound('Expected a signing key, but this server has none: heads are not signed.', {
        code: 'no-signing-key',
      });
    }
    return { keyId: key.keyId, algorithm: 'Ed25519', publicKey: key.publicKey };
  }

  async latestHead(): Promise<LogHead> {
    const signed = await readLatestHead(this.#select);
    if (signed !== undefined) return describeHead(signed);
    throw notFound('Expected a signed head of the log, but none has been signed yet.', {
      code: 'no-signed-head',
    });
  }

  async searchHeads({ filter = {}, sort, page }: HeadSearch): Promise<SearchResult<LogHead>> {
    const conditions = new Conditions().equal('key_id', filter.keyId);
    const order = { sort, page };
    const found = await searchRows<HeadRow>(this.#select, HEADS, { conditions, order });
    return { items: found.items.map(describeHead), page: found.page };
  }

  async inclusion(entry: EntryName, asked: number | undefined): Promise<InclusionProof> {
    const row = await readEntryRow(this.#select, entry);
    if (row === undefined) {
      throw notFound(
        `Expected entry ${String(entry.seq)} of ${entry.instance}, but there is none.`,
      );
    }
    const size = await this.#sizeOf(asked);
    if (row.position > size) {
      throw invalid(
        `Expected a size of at least ${String(row.position)}, the position of the entry, but it is ${String(size)}.`,
      );
    }
    return {
      position: row.position,
      leafIndex: row.position - 1,
      entryHash: row.hash,
      size,
      root: await this.#tree.root(size),
      algorithm: this.#tree.algorithm,
      path: await this.#tree.inclusion(row.position, size),
    };
  }

  async consistency(from: number, asked: number | undefined): Promise<ConsistencyProof> {
    const to = await this.#sizeOf(asked);
    if (from > to) {
      throw invalid(`Expected from to be at most ${String(to)}, but it is ${String(from)}.`);
    }
    return {
      from,
      to,
      fromRoot: await this.#tree.root(from),
      toRoot: await this.#tree.root(to),
      algorithm: this.#tree.algorithm,
      path: await this.#tree.consistency(from, to),
    };
  }

  async #sizeOf(asked: number | undefined): Promise<number> {
    const size = await this.#tree.size();
    if (asked === undefined || asked <= size) return asked ?? size;
    throw invalid(
      `Expected at most ${String(size)} entries, the size of the log, but ${String(asked)} were asked for.`,
    );
  }
}

/** Heads in the table were written as heads; one that was tampered with is verification's to tell. */
function describeHead({ head: text, signature }: SignedHead): LogHead {
  const head: Head | undefined = parseHead(text);
  if (head === undefined) throw new Error(`Expected a head of the log but found ${text}`);
  return { ...head, at: new Date(head.at).toISOString(), head: text, signature };
}
