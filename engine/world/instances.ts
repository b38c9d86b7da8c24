import type { InstanceState } from '../state/instance.ts';
import type { LoadedInstance } from './requests.ts';

/** A timer, or the next threshold of a clock, of one instance. */
export interface DueTimer {
  instance: string;
  timer: number;
  due: number;
}

interface Entry extends DueTimer {
  /** Place of the instance in the order in which instances came. */
  place: number;
}

/**
 * Instances by key, which know what is due next. An instance that changed is looked at again only
 * when the next due time is asked for, so that a command costs nothing here.
 */
export class Instances extends Map<string, LoadedInstance> {
  private readonly places = new Map<string, number>();
  private readonly changed = new Set<string>();
  /** The earliest due time of each instance that has one. */
  private readonly earliest = new Map<string, Entry>();
  /** Binary heap; entries that are no longer their instance's earliest stay until they are met. */
  private heap: Entry[] = [];
  private placesGiven = 0;

  override set(key: string, instance: LoadedInstance): this {
    const { state, definition } = instance;
    const known = this.get(key);
    if (known === undefined) this.places.set(key, this.placesGiven++);
    // What waits for no time, and did not, changes nothing in the order of due times.
    if (this.earliest.has(key) || state.timers.size > 0 || state.clocks.size > 0) {
      this.changed.add(key);
    }
    if (known?.state === state && known.definition === definition) return this;
    return super.set(key, instance);
  }

  override delete(key: string): boolean {
    this.places.delete(key);
    this.changed.delete(key);
    this.earliest.delete(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  /** What is due first, at `until` at the latest; of several, that of the instance that came first. */
  nextDue(until: number): DueTimer | undefined {
    for (const key of this.changed) this.lookAt(key);
    this.changed.clear();
    if (this.heap.length > 2 * this.earliest.size + 1000) this.forgetOutdated();
    for (let top = this.heap[0]; top !== undefined; top = this.heap[0]) {
      if (this.earliest.get(top.instance) === top) return top.due <= until ? top : undefined;
      removeTop(this.heap);
    }
    return undefined;
  }

  /** A list in ascending order is a heap. */
  private forgetOutdated(): void {
    this.heap = [...this.earliest.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  private lookAt(key: string): void {
    const state = this.get(key)?.state;
    const next = state === undefined ? undefined : earliestOf(state);
    const known = this.earliest.get(key);
    if (next === undefined) {
      this.earliest.delete(key);
      return;
    }
    if (known?.timer === next.timer && known.due === next.due) return;
    const entry = { instance: key, ...next, place: this.places.get(key) ?? 0 };
    this.earliest.set(key, entry);
    insert(this.heap, entry);
  }
}

/** Timers before clocks, older before younger, where the time is the same. */
function earliestOf({
  timers,
  clocks,
  status,
}: InstanceState): { timer: number; due: number } | undefined {
  let timer = -1;
  let due = Infinity;
  // While an instance is suspended its timers wait; the law's time does not.
  if (status === 'active') {
    for (const each of timers.values()) if (each.due < due) ({ key: timer, due } = each);
  }
  for (const { key, wake } of clocks.values()) {
    if (wake !== undefined && wake < due) [timer, due] = [key, wake];
  }
  return timer < 0 ? undefined : { timer, due };
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.due < b.due || (a.due === b.due && a.place < b.place);
}

function insert(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Entry;
    if (!isBefore(entry, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = entry;
}

function removeTop(heap: Entry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) {
      child += 1;
    }
    if (!isBefore(heap[child] as Entry, last)) break;
    heap[at] = heap[child] as Entry;
    at = child;
  }
  heap[at] = last;
}
