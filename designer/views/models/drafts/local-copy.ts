/** What one has drawn and the server has not got yet, kept in the browser. */
export interface LocalCopy {
  name: string;
  xml: string;
  /** Version of the draft on the server from which one went on. */
  baseVersion: number;
  at: number;
}

export interface LocalCopies {
  read(draftKey: string): LocalCopy | undefined;
  write(draftKey: string, copy: LocalCopy): void;
  remove(draftKey: string): void;
}

const PREFIX = 'yichuang.draft.';

/** Copies in the browser's storage; a full storage loses the copy, never the drawing. */
export function browserCopies(storage: Storage): LocalCopies {
  return {
    read(draftKey) {
      const text = storage.getItem(PREFIX + draftKey);
      return text === null ? undefined : (JSON.parse(text) as LocalCopy);
    },
    write(draftKey, copy) {
      try {
        storage.setItem(PREFIX + draftKey, JSON.stringify(copy));
      } catch (error) {
        console.warn('No local copy of the draft could be kept:', error);
      }
    },
    remove(draftKey) {
      storage.removeItem(PREFIX + draftKey);
    },
  };
}
