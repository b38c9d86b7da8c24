import type { Event } from '../../../engine/index.ts';
import { runYichuang } from '../../support/cli.ts';
import { signIn, type TestClient } from '../../support/client.ts';
import type { Knowledge, LedgerCase } from './clients.ts';
import type { Outcome } from './scenario.ts';
import type { Place } from './server.ts';

const AT_ONCE = 16;

/** Compares the ledger with what the server answers now, and has the journal verified. */
export async function check(clients: Knowledge, url: string, place: Place): Promise<Outcome> {
  const auditor = await signIn(url, 'auditor', 'yichuang');
  const cases = [...clients.ledger];
  const found: { lost: number; doubled: number }[] = [];
  const look = async () => {
    for (let one = cases.pop(); one !== undefined; one = cases.pop()) {
      found.push(await checkCase(auditor, one));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return {
    acknowledged: clients.acknowledged,
    lost: found.reduce((sum, { lost }) => sum + lost, 0),
    doubled: found.reduce((sum, { doubled }) => sum + doubled, 0),
    problems: [
      ...clients.problems,
      ...clients.missing.map((step) => `Expected the task ${step} to be open but it is not there`),
      ...(await verificationProblems(place)),
    ],
  };
}

/** How many of a case's acknowledgements are not kept, and what took place more than once. */
async function checkCase(auditor: TestClient, { name, key, completed }: LedgerCase) {
  const filter = { businessId: name };
  const { body } = await auditor.post('/v2/process-instances/search', { filter });
  const keys = (body.items as { processInstanceKey: string }[]).map(
    (one) => one.processInstanceKey,
  );
  if (!keys.includes(key)) return { lost: 1 + completed.length, doubled: keys.length };
  const times = await completions(auditor, key);
  return {
    lost: completed.filter((task) => !times.has(task)).length,
    doubled: keys.length - 1 + [...times.values()].reduce((sum, count) => sum + count - 1, 0),
  };
}

/** How often each task of an instance was completed, by the journal that the interface shows. */
async function completions(auditor: TestClient, key: string): Promise<Map<string, number>> {
  const { status, body } = await auditor.get(`/v2/process-instances/${key}/journal`);
  if (status !== 200) throw new Error(`Expected a journal but found ${JSON.stringify(body)}`);
  const times = new Map<string, number>();
  for (const { events } of body.entries as { events: Event[] }[]) {
    for (const event of events) {
      if (event.type !== 'TaskCompleted') continue;
      const task = `${key}.${String(event.key)}`;
      times.set(task, (times.get(task) ?? 0) + 1);
    }
  }
  return times;
}

export async function verificationProblems({ data, databaseUrl }: Place): Promise<string[]> {
  const env: Record<string, string> =
    databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const { code, output, errors } = await runYichuang(['verify', '--data', data], env);
  if (code === 0) return [];
  return [`Expected yichuang verify to end with 0 but it said ${output}${errors}`];
}
