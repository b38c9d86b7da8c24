import { expect } from 'chai';
import fc from 'fast-check';
import {
  apply,
  applyEntry,
  compileCalendars,
  createState,
  DEFAULT_LIMITS,
  type Environment,
  execute,
  type InstanceState,
  type ProcessDefinition,
  restoreState,
  serializeState,
  type Step,
} from '../../../engine/index.ts';
import { buildModel } from '../naive/build.ts';
import { draftOf, PIECES, type Theme } from '../naive/draft.ts';
import { play } from '../naive/play.ts';

/**
 * A crash at every event of the runs of random models, which are counted. A command and its events are one entry of the journal, written
 * in one transaction: a crash at any of its events leaves the entries before and nothing of it, and
 * the state is built anew from those. So two things are shown of each event of each run:
 *
 * - What survives a crash there is enough. The command is given again to a state that was folded
 *   from the entries before and went through text, and so are all that came after it: they give
 *   the same events, the same deliveries to others and the same state in the end. (For all events
 *   of one entry that is the same crash, so it is tried once for each entry.)
 * - The journal can be cut there. A state folded up to that event, in the middle of a command, goes
 *   through text and takes the rest of the events: a snapshot or a replay may stop anywhere.
 */
export async function crashEverywhere(request: {
  models: number;
  seed: number;
  /** How a state is written and read again in between. */
  keep?: (definition: ProcessDefinition, state: InstanceState) => InstanceState;
}): Promise<number> {
  const { models, seed, keep = writtenAndRead } = request;
  let crashes = 0;
  const runs = fc.asyncProperty(
    draftOf(Object.keys(PIECES) as Theme[]),
    choices,
    async (draft, numbers) => {
      const { steps } = await play(buildModel(draft), numbers);
      const entries = steps.slice(0, MOST_ENTRIES);
      const ends = foldedStates(entries);
      if (entries.length === steps.length) {
        expect(ends.at(-1)).to.equal(serializeState(steps.at(-1)!.state));
      }
      for (const at of entries.keys()) {
        crashBefore(entries, ends, at);
        crashes += cutInside(entries[at]!, { ends, at, keep });
      }
    },
  );
  await fc.assert(runs, { numRuns: models, seed });
  return crashes;
}

function writtenAndRead(definition: ProcessDefinition, state: InstanceState): InstanceState {
  return restoreState(definition, serializeState(state));
}

const choices = fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 12 });

/** A few models throw signals without end. */
const MOST_ENTRIES = 40;

const environment: Omit<Environment, 'now'> = {
  resources: { decision: () => undefined },
  calendars: compileCalendars([
    {
      name: 'default',
      zone: 'Asia/Shanghai',
      years: { from: 1, to: 9999 },
      holidays: [],
      workdays: [],
      businessHours: [],
    },
  ]),
  limits: DEFAULT_LIMITS,
};

/** The state before the first entry, and after each of them, as text. */
function foldedStates(entries: Step[]): string[] {
  const state = createState();
  const texts = [serializeState(state)];
  for (const entry of entries) {
    applyEntry(entry.definition, state, entry);
    texts.push(serializeState(state));
  }
  return texts;
}

/** The entries from `at` on are lost; their commands are given again. */
function crashBefore(entries: Step[], ends: string[], at: number): void {
  const lost = entries.slice(at);
  const state = restoreState(entries[0]!.definition, ends[at]!);
  for (const { definition, command, now, events, deliveries } of lost) {
    const result = execute(definition, state, command, { ...environment, now });
    expect(JSON.stringify(result)).to.equal(JSON.stringify({ accepted: true, events, deliveries }));
  }
  expect(serializeState(state)).to.equal(ends.at(-1));
}

interface Cut {
  ends: string[];
  at: number;
  keep: (definition: ProcessDefinition, state: InstanceState) => InstanceState;
}

/** The state is cut at each event inside the entry and takes the rest of them. Gives their number. */
function cutInside({ definition, now, events }: Step, { ends, at, keep }: Cut): number {
  const running = restoreState(definition, ends[at]!);
  for (const [index, event] of events.entries()) {
    apply(definition, running, event);
    const state = keep(definition, running);
    applyEntry(definition, state, { now, events: events.slice(index + 1) });
    expect(serializeState(state), `cut after event ${String(index)}`).to.equal(ends[at + 1]);
  }
  return events.length;
}
