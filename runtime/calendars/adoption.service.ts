import { type Event, type InstanceState } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { Caller } from '../identity/caller.ts';
import type { AdoptionPreview } from './calendars.schema.ts';
import { type OpenCase, readOpenCases } from './calendars.store.ts';

export interface AdoptionParts {
  select: Select;
  executor: CommandExecutor;
}

/** More than anybody reads; all are counted. */
const MOST_SHOWN = 500;

type Item = AdoptionPreview['items'][number];
type Deadline = Item['deadlines'][number];

/** What the calendars now in force would change in open cases, case by case; changes nothing. */
export class AdoptionService {
  readonly #parts: AdoptionParts;

  constructor(parts: AdoptionParts) {
    this.#parts = parts;
  }

  async preview(caller: Caller): Promise<AdoptionPreview> {
    const cases = await readOpenCases(this.#parts.select, caller.tenant);
    const items: Item[] = [];
    let changed = 0;
    for (const one of cases) {
      const deadlines = await this.#deadlines(caller, one);
      if (deadlines.length === 0) continue;
      changed += 1;
      if (items.length >= MOST_SHOWN) continue;
      items.push({
        processInstanceKey: one.instance_key,
        businessId: one.business_id,
        deadlines,
      });
    }
    return { total: cases.length, changed, items };
  }

  async #deadlines({ tenant, username }: Caller, one: OpenCase): Promise<Deadline[]> {
    const { before, outcome } = await this.#parts.executor.preview({
      tenant,
      actor: username,
      instance: one.instance_key,
      command: { type: 'AdoptCalendar', reason: '', by: username },
    });
    return outcome.accepted ? changesOf(before.state, outcome.events) : [];
  }
}

function changesOf(before: InstanceState, events: Event[]): Deadline[] {
  return events.flatMap((event): Deadline[] => {
    if (event.type === 'ClockRecomputed') return dueChanges(before, event);
    if (event.type !== 'TimerScheduled') return [];
    const { owner, element: elementId, due } = event;
    const timer = [...before.timers.values()].find(
      (each) => each.owner === owner && each.element === elementId,
    );
    return [{ elementId, kind: 'timer', before: timeOf(timer?.due), after: timeOf(due) }];
  });
}

function dueChanges(
  before: InstanceState,
  { key, legalDue, promisedDue }: { key: number; legalDue?: number; promisedDue?: number },
): Deadline[] {
  const clock = before.clocks.get(key);
  const elementId = before.elements.get(clock?.owner ?? 0)?.node.id ?? '';
  const change = (kind: Deadline['kind'], was?: number, is?: number): Deadline[] =>
    was === is ? [] : [{ elementId, kind, before: timeOf(was), after: timeOf(is) }];
  return [
    ...change('legal', clock?.legalDue, legalDue),
    ...change('promised', clock?.promisedDue, promisedDue),
  ];
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
