import { onBeforeUnmount, reactive } from 'vue';
import { createDraft, readDraft, storeDraft } from '../api.ts';
import { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { Content, SaveState, StoredDraft } from '../drafts/draft-keeper.ts';
import { browserCopies } from '../drafts/local-copy.ts';

export interface DraftState {
  name: string;
  state: SaveState;
  savedAt: string;
  failure: string;
  processDefinitionId: string | null;
  theirs: StoredDraft | undefined;
  wasRestored: boolean;
}

/** The draft behind the page: opened once, stored by itself, its conflicts decided by a person. */
export function useDraft(draftKey: string, readXml: () => Promise<string>) {
  const copies = browserCopies(localStorage);
  const draft = reactive<DraftState>({
    name: '',
    state: 'saved',
    savedAt: '',
    failure: '',
    processDefinitionId: null,
    theirs: undefined,
    wasRestored: false,
  });
  let keeper: DraftKeeper | undefined;
  const read = async (): Promise<Content> => ({ name: draft.name, xml: await readXml() });

  function show(): void {
    if (!keeper) return;
    const { state, savedAt, failure, theirs } = keeper;
    Object.assign(draft, { state, savedAt, failure, theirs });
  }

  /** Reads the draft; gives the text to draw, which may be an unsaved copy of this browser. */
  async function open(): Promise<string> {
    const stored = await readDraft(draftKey);
    const copy = copies.read(draftKey);
    keeper = new DraftKeeper({ draft: stored, read, store: storeDraft, copies, onChange: show });
    draft.processDefinitionId = stored.processDefinitionId;
    const isNewer = copy !== undefined && copy.xml !== stored.xml;
    draft.name = isNewer ? copy.name : stored.name;
    draft.wasRestored = isNewer;
    show();
    if (isNewer && copy.baseVersion !== stored.version) keeper.conflictWith(stored);
    return isNewer ? copy.xml : stored.xml;
  }

  const flush = () => void keeper?.save();
  window.addEventListener('online', flush);
  window.addEventListener('pagehide', flush);
  onBeforeUnmount(() => {
    window.removeEventListener('online', flush);
    window.removeEventListener('pagehide', flush);
    keeper?.stop();
  });

  return {
    draft,
    open,
    changed: () => keeper?.changed(),
    save: () => keeper?.save() ?? Promise.resolve(),
    keepMine: () => keeper?.keepMine() ?? Promise.resolve(),
    takeTheirs(): string | undefined {
      const theirs = keeper?.takeTheirs();
      if (theirs) draft.name = theirs.name;
      return theirs?.xml;
    },
    /** Stores what is drawn as another draft, and gives its key. */
    async saveAsNew(name: string): Promise<string> {
      const { processDefinitionId } = draft;
      const xml = await readXml();
      const bound = processDefinitionId ? { processDefinitionId } : {};
      const created = await createDraft({ name, xml, ...bound });
      copies.remove(draftKey);
      return created.draftKey;
    },
  };
}

export type DraftHandle = ReturnType<typeof useDraft>;
