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
    const { view, counter } = await this.#viewOf(tenant, elementInstanceKey);
    return view.visibleFrom(counter);
  }

  /** As `visibleFrom`, with what the change that the element's task waits for would set. */
  async visibleAfterChange(tenant: string, elementInstanceKey: string): Promise<Variables> {
    const { view, counter } = await this.#viewOf(tenant, elementInstanceKey);
    return { ...view.visibleFrom(counter), ...view.changeOf(counter) };
  }

  async #viewOf(tenant: string, elementInstanceKey: string) {
    const dot = elementInstanceKey.lastIndexOf('.');
    const entries = await readEntries(this.#select, tenant, elementInstanceKey.slice(0, dot));
    return {
      view: new JournalView(entries),
      counter: Number(elementInstanceKey.slice(dot + 1)),
    };
  }
}
