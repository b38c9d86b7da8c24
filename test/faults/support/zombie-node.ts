import { openDatabase } from '../../../runtime/db/index.ts';
import { createDefinitionCache, createExecutor } from '../../../runtime/execution/index.ts';
import { openPostgresChannel } from '../../../runtime/nodes/postgres-channel.ts';
import { createVirtualClock, TimerService } from '../../../runtime/timers/index.ts';
import { complete, MONDAY } from '../../runtime/execution-fixture.ts';

/**
 * One of several nodes: fires timers, with leases of a second, and completes every open task that it
 * finds, until no instance is left. Says `ack <task>` for each completion that it may rely on. With
 * `early` it says so before the commit: the fault that a test must notice.
 */
const [url = '', mode = 'honest'] = process.argv.slice(2);

const database = await openDatabase({ url });
const definitions = createDefinitionCache(database);
const clock = createVirtualClock(MONDAY + 3_600_000);
const channel = await openPostgresChannel(url);
const executor = await createExecutor({ database, definitions, clock, channel });
const timers = new TimerService({
  database,
  executor,
  clock,
  zone: 'Asia/Shanghai',
  leaseFor: 1000,
});
const acknowledge = (task: string) => process.stdout.write(`ack ${task}\n`);

timers.start();
while (await isAnyActive()) {
  await timers.settled();
  await Promise.all((await someTasks()).map(({ task_key }) => done(task_key)));
}
await timers.stop();
await executor.stop();
await channel.close();
await database.close();

async function done(task: string): Promise<void> {
  const completed = complete({ executor }, task);
  if (mode === 'early') acknowledge(task);
  try {
    await completed;
    if (mode === 'honest') acknowledge(task);
  } catch {
    // Another node was faster: it is the one that says so.
  }
}

function someTasks() {
  return database.select<{ task_key: string }>(
    `SELECT task_key FROM tasks WHERE state = 'CREATED' ORDER BY task_key LIMIT 40`,
  );
}

async function isAnyActive(): Promise<boolean> {
  const rows = await database.select(
    `SELECT 1 AS one FROM instances WHERE state = 'ACTIVE' LIMIT 1`,
  );
  return rows.length > 0;
}
