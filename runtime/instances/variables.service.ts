import type { Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { readEntries } from './journal.queries.store.ts';
import { JournalView } from './journal-view.ts';

/** Variables of running and ended cases, from their journals. */
export class VariableService {
  readonly #select: Select;

  constructor(select: Select) {
    this.#select = select;
  }

  /** What an element instance sees: its own variables and those of the scopes around it. */
  async visibleFrom(tenant: string, elementInstanceKey: string): Promise<Variables> {
    return (await this.seenBy(tenant, elementInstanceKey)).visible;
  }

  /** The same, and apart from it what is the element instance's own: above all its inputs. */
  async seenBy(
    tenant: string,
    elementInstanceKey: string,
  ): Promise<{ own: Variables; visible: Variables }> {
    const dot = elementInstanceKey.lastIndexOf('.');
    const entries = await readEntries(this.#select, tenant, elementInstanceKey.slice(0, dot));
    const [view, key] = [new JournalView(entries), Number(elementInstanceKey.slice(dot + 1))];
    return { own: view.ownOf(key), visible: view.visibleFrom(key) };
  }
}
