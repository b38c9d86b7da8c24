import { createVirtualClock } from '../../runtime/timers/clock.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import { createDefinitionCache, createExecutor } from '../../runtime/execution/index.ts';
import { complete, MONDAY, openTasks } from '../runtime/execution-fixture.ts';

/**
 * Completes every open task at once and says `ack <task>` on its standard output for each one that
 * it may rely on. With `early` it says so before the commit: the fault that a test must notice.
 */
const [file = '', mode = 'honest'] = process.argv.slice(2);

const database = await openDatabase({ file });
const definitions = createDefinitionCache(database);
const executor = await createExecutor({ database, definitions, clock: createVirtualClock(MONDAY) });

const acknowledge = (task: string) => process.stdout.write(`ack ${task}\n`);

for (;;) {
  const tasks = await openTasks({ database });
  if (tasks.length === 0) break;
  await Promise.all(
    tasks.map(async ({ task_key }) => {
      const done = complete({ executor }, task_key);
      if (mode === 'early') acknowledge(task_key);
      await done;
      if (mode === 'honest') acknowledge(task_key);
    }),
  );
}
