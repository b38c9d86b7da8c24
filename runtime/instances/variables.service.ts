import type { Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { readEntries } from './journal.queries.store.ts';
import { JournalView } from './journal-view.ts';

/** Element instance of the process itself. */
const PROCESS = 1;

/** Variables as an element found them when it began. */
export interface VariablesThen {
  process: Variables;
  /** What it saw besides, of the scopes between the process and it. */
  inner: Variables;
  /** Those of the scope that it began in. */
  scope: Variables;
}

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

  /** What the element sees, and apart from it what is its own: above all its inputs. */
  async seenBy(
    tenant: string,
    elementInstanceKey: string,
  ): Promise<{ own: Variables; visible: Variables }> {
    const { view, counter } = await this.#viewOf(tenant, elementInstanceKey);
    return { own: view.variablesOf(counter), visible: view.visibleFrom(counter) };
  }

  async #viewOf(tenant: string, elementInstanceKey: string) {
    const dot = elementInstanceKey.lastIndexOf('.');
    const entries = await readEntries(this.#select, tenant, elementInstanceKey.slice(0, dot));
    return {
      view: new JournalView(entries),
      counter: Number(elementInstanceKey.slice(dot + 1)),
    };
  }

  /**
   * The variables as they were when an element last began, before what it set itself; as they were
   * left if it never began.
   */
  async whenBegan(tenant: string, instance: string, element: string): Promise<VariablesThen> {
    const entries = await readEntries(this.#select, tenant, instance);
    const events = entries.flatMap((entry) => entry.events);
    const began = events.findLastIndex(
      (event) => event.type === 'ElementActivated' && event.element === element,
    );
    const then = began < 0 ? events : events.slice(0, began + 1);
    const view = new JournalView([{ events: then }]);
    const process = view.visibleFrom(PROCESS);
    const last = then.at(-1);
    if (began < 0 || last?.type !== 'ElementActivated') {
      return { process, inner: {}, scope: process };
    }
    const seen = Object.entries(view.visibleFrom(last.scope));
    const inner = seen.filter(([name, value]) => process[name] !== value);
    return { process, inner: Object.fromEntries(inner), scope: view.variablesOf(last.scope) };
  }
}
