import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { analyseSoundness, compile, parseModel } from '../../engine/index.ts';

const SCENARIOS = new URL('./scenarios/', import.meta.url);
const PROCESSES = new URL('../../definitions/processes/', import.meta.url);

/** What is found in the scenarios, each looked at by a person: all of it is so. */
const JUDGED: Record<string, string[]> = {
  // nothing throws compensation
  'boundary/compensation-does-not-fire-by-itself': ['dead-element u'],
  // always left by an error
  'boundary/error-exact-code-before-catch-all': ['dead-element sub_e'],
  // always left by an error
  'boundary/error-with-two-codes': ['dead-element sub_e'],
  // the join waits for a reminder that need not come
  'boundary/non-interrupting-path-outlives-the-activity': ['deadlock j'],
  // a reminder and an interruption lead to one task
  'boundary/several-on-one-task': ['lack-of-synchronisation n'],
  // the border is gone when the handler throws
  'compensation/error-in-handler-inside-completed-subprocess': ['dead-element bd'],
  // its condition ends it
  'compensation/in-a-loop-every-round-is-undone': ['endless-loop a'],
  // nothing throws compensation
  'compensation/terminate-end-undoes-nothing': ['dead-element ua'],
  // planted
  'endless-loop': ['endless-loop m'],
  // the exact event takes the only error, and that always comes
  'error-boundary': ['dead-element any', 'dead-element sub_e'],
  // the exact handler takes the only error
  'event-subprocesses/error-exact-before-catch-all': ['dead-element h1'],
  // the handler inside takes the only error
  'event-subprocesses/error-handler-before-the-border': ['dead-element b'],
  // always left by an error
  'event-subprocesses/error-inside-a-handler-goes-outwards': ['dead-element sub_e'],
  // the handler beside it is passed over
  'event-subprocesses/escalation-from-a-handler-goes-outwards': ['dead-element h2'],
  // planted, by a condition that is false
  'event-subprocesses/interrupting-resolves-a-deadlock': ['deadlock j', 'dead-element x_b'],
  // planted: its own outgoing flow leads back into the join
  'event-subprocesses/interrupting-withdraws-in-the-order-of-waiting': ['deadlock j'],
  // two tokens by one link
  'events/link-several-throws': ['lack-of-synchronisation d'],
  // planted
  'exclusive-merge': ['lack-of-synchronisation m'],
  // planted
  'gateways/inclusive-two-tokens-on-one-flow-fire-twice': ['lack-of-synchronisation m'],
  // planted
  'gateways/parallel-two-tokens-on-one-flow-do-not-fire': ['lack-of-synchronisation m'],
  // its condition ends it
  'loop-with-condition': ['endless-loop m'],
  // only the event on the border ends the loop
  'loops/standard-boundary-interrupts': ['dead-element a_e'],
  // planted
  'loops/standard-endless-stops': ['endless-loop t'],
  // the join is taken out of the new version
  'operations/migrate-without-the-join-is-refused.v2': ['lack-of-synchronisation j'],
  // planted
  'operations/resolve-incident-of-a-deadlock': ['deadlock j'],
  // planted
  'parallel-join-surplus': ['lack-of-synchronisation m'],
  // planted
  'subprocesses/deadlock-inside-resolved-by-hand': ['deadlock j'],
  // the inner border takes the only error, and that always comes
  'subprocesses/error-caught-nearest-first': ['dead-element bo', 'dead-element inner_oe'],
  // planted
  'tasks/several-incoming-start-it-each-time': ['lack-of-synchronisation a'],
  // three tokens for a task that takes two at a time
  'tasks/start-quantity': ['deadlock pair'],
  // always cancelled
  'transactions/cancel-closes-event-subprocesses-inside': ['dead-element tx_e'],
  // always cancelled
  'transactions/cancel-end-in-a-subprocess-inside': ['dead-element tx_e', 'dead-element sub_ie'],
  // always cancelled
  'transactions/cancel-end-undoes-and-leaves': ['dead-element tx_e'],
  // always cancelled
  'transactions/cancel-undoes-inside-active-subprocesses': ['dead-element tx_e'],
  // always cancelled
  'transactions/cancel-waits-for-handlers': ['dead-element tx_e'],
  // it is cancelled only after it has completed, and is left no second time
  'transactions/cancel-while-it-is-undone': ['dead-element left'],
  // always cancelled
  'transactions/cancel-without-boundary': ['dead-element tx_e'],
  // no cancel end event
  'transactions/completes': ['dead-element c', 'dead-element undo_a'],
  // always left by an error
  'transactions/error-in-a-handler-leaves-by-the-error-boundary': ['dead-element sub_ie'],
  // always left by an error; no cancel end event
  'transactions/error-leaves-without-compensation': [
    'dead-element c',
    'dead-element tx_e',
    'dead-element undo_a',
  ],
  // only the inner transaction is cancelled, and always
  'transactions/nested-inner-cancelled': ['dead-element co', 'dead-element inner_oe'],
  // always cancelled
  'transactions/nested-outer-undoes-completed-inner': ['dead-element outer_e'],
  // no cancel end event
  'transactions/terminate-end': ['dead-element c', 'dead-element undo_a'],
  // no cancel end event
  'transactions/timer-on-the-border-does-not-undo': ['dead-element c', 'dead-element undo_a'],
};

describe('Soundness of the models that are here', () => {
  it('finds in the scenarios what is in them, and no more', async () => {
    expect(await findingsIn(SCENARIOS)).to.deep.equal(JUDGED);
  });

  it('finds nothing in the processes that ship', async () => {
    expect(await findingsIn(PROCESSES)).to.deep.equal({});
  });
});

/** Kind and element of each finding, by file; files that are refused at deployment are left out. */
async function findingsIn(folder: URL): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.bpmn')).sort()) {
    const definitions = await compiled(new URL(name, folder));
    const reports = definitions.map((definition) => analyseSoundness(definition));
    for (const { complete } of reports) expect(complete, name).to.equal(true);
    const texts = reports.flatMap(({ findings }) =>
      findings.map(({ kind, element }) => `${kind} ${element}`),
    );
    if (texts.length > 0) found[name.replace('.bpmn', '')] = texts;
  }
  return found;
}

async function compiled(file: URL) {
  try {
    return compile(await parseModel(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}
