import type { Select } from '../db/index.ts';
import type { Problem } from '../problem.ts';
import { gone } from '../problem.ts';
import { findArchived } from './archive.store.ts';

/** Tells where the cases are that have left the database. */
export class ArchivedCases {
  readonly #select: Select;

  constructor(select: Select) {
    this.#select = select;
  }

  /** What to answer to whoever asks for an instance that was archived; undefined if it was not. */
  async problemOf(tenant: string, instance: string): Promise<Problem | undefined> {
    const found = await findArchived(this.#select, tenant, instance);
    if (found === undefined) return undefined;
    const { file, archivedAt, root } = found;
    const at = new Date(archivedAt).toISOString();
    if (found.state === 'DESTROYED' || found.state === 'DESTROYING') {
      return gone(
        `Expected a process instance, but ${instance} was archived on ${at} in ${file}, which was destroyed when its time was over.`,
        {
          ...{ code: 'case-destroyed', extensions: { file, rootProcessInstanceKey: root } },
        },
      );
    }
    return gone(
      `Expected a process instance in the database, but ${instance} was archived on ${at} in the file ${file}: what it holds, personal data too, is to be read and erased there.`,
      { code: 'case-archived', extensions: { file, rootProcessInstanceKey: root } },
    );
  }
}
