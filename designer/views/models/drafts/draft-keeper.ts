import type { LocalCopies } from './local-copy.ts';

export interface StoredDraft {
  draftKey: string;
  name: string;
  processDefinitionId: string | null;
  xml: string;
  version: number;
  updatedAt: string;
  updatedBy: string;
}

export interface Content {
  name: string;
  xml: string;
}

/** What became of an attempt to store a draft. */
export type StoreResult =
  | { outcome: 'stored'; draft: StoredDraft }
  | { outcome: 'conflict'; theirs: StoredDraft }
  | { outcome: 'failed'; reason: string };

export type StoreDraft = (
  draftKey: string,
  content: Content,
  version: number,
) => Promise<StoreResult>;

export type SaveState = 'saved' | 'changed' | 'saving' | 'failed' | 'conflict';

export interface DraftKeeperOptions {
  draft: StoredDraft;
  /** What is drawn at this moment. */
  read: () => Promise<Content>;
  store: StoreDraft;
  copies: LocalCopies;
  onChange: () => void;
  now?: () => number;
}

const SAVE_AFTER_MS = 1200;
const RETRY_AFTER_MS = 8000;

/**
 * Keeps a draft stored while one draws: a copy in the browser at once, the server after a pause.
 * Somebody else's newer version is never overwritten: it becomes a conflict to be decided.
 */
export class DraftKeeper {
  state: SaveState = 'saved';
  version: number;
  savedAt: string;
  theirs: StoredDraft | undefined;
  failure = '';
  readonly #options: DraftKeeperOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #edits = 0;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.version = options.draft.version;
    this.savedAt = options.draft.updatedAt;
  }

  /** To be called after every edit. */
  changed(): void {
    this.#edits += 1;
    if (this.state === 'conflict') return;
    this.#enter(this.#running ? 'saving' : 'changed');
    this.#schedule(SAVE_AFTER_MS);
  }

  /** Stores now what is not stored yet. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.state === 'saved' || this.state === 'conflict') return;
    this.#running = this.#store();
    await this.#running;
    this.#running = undefined;
  }

  /** Ends a conflict: what is drawn here replaces the other version. */
  async keepMine(): Promise<void> {
    if (!this.theirs) return;
    this.version = this.theirs.version;
    this.theirs = undefined;
    this.#enter('changed');
    await this.save();
  }

  /** Ends a conflict: the caller shows the other version, from which one goes on. */
  takeTheirs(): StoredDraft | undefined {
    const theirs = this.theirs;
    if (!theirs) return undefined;
    this.#accept(theirs);
    this.theirs = undefined;
    return theirs;
  }

  /** Begins with a conflict that a copy in the browser has with the server. */
  conflictWith(theirs: StoredDraft): void {
    clearTimeout(this.#timer);
    this.theirs = theirs;
    this.#enter('conflict');
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #store(): Promise<void> {
    const { draft, read, store, copies, now = Date.now } = this.#options;
    const edits = this.#edits;
    this.#enter('saving');
    const content = await read();
    copies.write(draft.draftKey, { ...content, baseVersion: this.version, at: now() });
    const result = await store(draft.draftKey, content, this.version);
    if (result.outcome === 'conflict') this.conflictWith(result.theirs);
    else if (result.outcome === 'failed') this.#retry(result.reason);
    else if (this.#edits === edits) this.#accept(result.draft);
    else this.#goOn(result.draft);
  }

  #accept(draft: StoredDraft): void {
    this.version = draft.version;
    this.savedAt = draft.updatedAt;
    this.#options.copies.remove(draft.draftKey);
    this.#enter('saved');
  }

  /** One went on drawing while the server stored. */
  #goOn(draft: StoredDraft): void {
    this.version = draft.version;
    this.savedAt = draft.updatedAt;
    this.#enter('changed');
    this.#schedule(SAVE_AFTER_MS);
  }

  #retry(reason: string): void {
    this.failure = reason;
    this.#enter('failed');
    this.#schedule(RETRY_AFTER_MS);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), delay);
  }

  #enter(state: SaveState): void {
    this.state = state;
    this.#options.onChange();
  }
}
