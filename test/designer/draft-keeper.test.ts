import { expect } from 'chai';
import { DraftKeeper } from '../../designer/views/models/drafts/draft-keeper.ts';
import type {
  Content,
  StoreResult,
  StoredDraft,
} from '../../designer/views/models/drafts/draft-keeper.ts';
import type { LocalCopies, LocalCopy } from '../../designer/views/models/drafts/local-copy.ts';

const DRAFT: StoredDraft = {
  draftKey: 'd1',
  name: '食品经营许可',
  processDefinitionId: null,
  xml: '<old/>',
  version: 3,
  updatedAt: '2026-11-23T08:00:00Z',
  updatedBy: 'designer',
};

/** A server that answers as it is told, and a browser's storage in memory. */
function scene(answer: (content: Content, version: number) => StoreResult) {
  const copies = new Map<string, LocalCopy>();
  const sent: { content: Content; version: number }[] = [];
  const storage: LocalCopies = {
    read: (key) => copies.get(key),
    write: (key, copy) => void copies.set(key, copy),
    remove: (key) => void copies.delete(key),
  };
  let xml = '<new/>';
  const keeper = new DraftKeeper({
    draft: DRAFT,
    read: () => Promise.resolve({ name: DRAFT.name, xml }),
    store(_key, content, version) {
      sent.push({ content, version });
      return Promise.resolve(answer(content, version));
    },
    copies: storage,
    onChange: () => undefined,
    now: () => 1000,
  });
  return { keeper, sent, copies, draw: (text: string) => (xml = text) };
}

const stored = (content: Content, version: number): StoreResult => ({
  outcome: 'stored',
  draft: { ...DRAFT, ...content, version: version + 1, updatedAt: '2026-11-23T09:00:00Z' },
});

describe('DraftKeeper', () => {
  it('stores an edit with the version it was read at, and keeps no copy afterwards', async () => {
    const { keeper, sent, copies } = scene(stored);
    keeper.changed();
    expect(keeper.state).to.equal('changed');
    await keeper.save();
    expect(sent).to.deep.equal([{ content: { name: DRAFT.name, xml: '<new/>' }, version: 3 }]);
    expect([keeper.state, keeper.version]).to.deep.equal(['saved', 4]);
    expect(copies.size).to.equal(0);
  });

  it('has nothing to store when nothing was edited', async () => {
    const { keeper, sent } = scene(stored);
    await keeper.save();
    expect(sent).to.deep.equal([]);
  });

  it('keeps a copy in the browser while the server cannot be reached', async () => {
    const { keeper, copies } = scene(() => ({ outcome: 'failed', reason: 'no connection' }));
    keeper.changed();
    await keeper.save();
    keeper.stop();
    expect([keeper.state, keeper.failure]).to.deep.equal(['failed', 'no connection']);
    expect(copies.get('d1')).to.deep.equal({
      name: DRAFT.name,
      xml: '<new/>',
      baseVersion: 3,
      at: 1000,
    });
  });

  it('shows what came between as a conflict and stores no more by itself', async () => {
    const theirs = { ...DRAFT, xml: '<theirs/>', version: 5, updatedBy: 'chief1' };
    const { keeper, sent } = scene(() => ({ outcome: 'conflict', theirs }));
    keeper.changed();
    await keeper.save();
    keeper.changed();
    await keeper.save();
    expect(keeper.state).to.equal('conflict');
    expect(keeper.theirs).to.equal(theirs);
    expect(sent).to.have.length(1);
  });

  it('replaces the other version when a person says so', async () => {
    const theirs = { ...DRAFT, xml: '<theirs/>', version: 5 };
    const { keeper, sent } = scene((content, version) =>
      version === 5 ? stored(content, version) : { outcome: 'conflict', theirs },
    );
    keeper.changed();
    await keeper.save();
    await keeper.keepMine();
    expect(sent.at(-1)).to.deep.include({ version: 5 });
    expect([keeper.state, keeper.version]).to.deep.equal(['saved', 6]);
  });

  it('goes on from the other version when a person takes it', async () => {
    const theirs = { ...DRAFT, xml: '<theirs/>', version: 5 };
    const { keeper, copies } = scene(() => ({ outcome: 'conflict', theirs }));
    keeper.changed();
    await keeper.save();
    expect(keeper.takeTheirs()).to.equal(theirs);
    expect([keeper.state, keeper.version]).to.deep.equal(['saved', 5]);
    expect(copies.size).to.equal(0);
  });

  it('stays changed when one draws on while the server stores', async () => {
    const { keeper, draw } = scene((content, version) => {
      draw('<newer/>');
      keeper.changed();
      return stored(content, version);
    });
    keeper.changed();
    await keeper.save();
    keeper.stop();
    expect([keeper.state, keeper.version]).to.deep.equal(['changed', 4]);
  });
});
