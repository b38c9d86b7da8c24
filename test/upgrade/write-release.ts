/**
 * Writes what the release at hand leaves in a database: `releases/<version>.sqlite.gz` and
 * `releases/<version>.sql`. Run it in the clone of a release, right after its tag:
 *
 *   node --import tsx test/upgrade/write-release.ts
 *
 * The files are kept for good: every later release must open them and go on (`upgrade.test.ts`).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packageVersion } from '../../runtime/package-folder.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  model,
  openRuntime,
  openTasks,
  sequence,
  start,
  userTask,
  type DatabaseKind,
} from '../runtime/execution-fixture.ts';
import { playScenarios } from '../runtime/scenario-traffic.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { openDatabase } from '../../runtime/db/index.ts';

/** Calls, messages, timers, time limits, incidents, decisions, loops and compensation. */
const SCENARIOS = [
  'boundary-timer-cycle',
  'business-rule-task',
  'call-activity',
  'call-activity-error',
  'claim',
  'clock-case',
  'clock-two-pauses',
  'error-uncaught',
  'exclusive-gateway-no-flow',
  'message-and-timer-start',
  'parallel-gateway',
  'service-task',
  'timer-catch',
  'user-task-assignment',
];
const FOLDERS = ['compensation/', 'loops/', 'operations/'];
const FROM_EACH_FOLDER = 5;

/** Cases that a later release is to finish: a task, a job and a timer are open in each. */
export const OPEN_CASES = 3;
export const UNFINISHED = model(
  sequence(
    'unfinished',
    [
      userTask('Accept', '<zeebe:assignmentDefinition candidateGroups="clerk"/>'),
      `<bpmn:serviceTask id="Seal" name="Seal"><bpmn:extensionElements>
         <zeebe:taskDefinition type="seal"/></bpmn:extensionElements></bpmn:serviceTask>`,
      `<bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition>
         <bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`,
      userTask('Decide'),
    ],
    '<yc:timeLimit legal="20" promised="5" unit="workingDays" warningShares="0.5"/>',
  ),
);

async function write(kind: DatabaseKind): Promise<void> {
  const database = kind === 'postgres' ? await createTestDatabase() : undefined;
  const store =
    database === undefined
      ? await createStore('sqlite')
      : { open: () => openDatabase({ url: database.url }), remove: database.drop };
  const runtime = await openRuntime(store);
  await playScenarios(runtime, await scenarios());
  await deploy(runtime, APPROVAL);
  await deploy(runtime, UNFINISHED);
  for (let count = 0; count < OPEN_CASES; count += 1) {
    // Each is left one step further on.
    const { processInstanceKey: key } = await start(runtime, 'unfinished');
    await start(runtime, 'approval');
    const [task] = await openTasks(runtime, key);
    if (count > 0 && task !== undefined) await complete(runtime, task.task_key);
  }
  await runtime.stop();
  if (database !== undefined) writeText(dumped(database.url));
  else if ('file' in store) writeBytes(gzipSync(readFileSync(store.file ?? ''), { level: 9 }));
  await store.remove();
}

async function scenarios(): Promise<string[]> {
  const { scenarioNames } = await import('../engine/support/scenario-files.ts');
  const names = scenarioNames();
  const some = FOLDERS.flatMap((folder) =>
    names.filter((name) => name.startsWith(folder)).slice(0, FROM_EACH_FOLDER),
  );
  return [...SCENARIOS, ...some];
}

/** Plain SQL, without what only psql understands. */
function dumped(url: string): string {
  const options = ['--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges'];
  const { status, stdout, stderr } = spawnSync('pg_dump', [...options, url], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Expected pg_dump to succeed, but: ${stderr}`);
  return stdout.replaceAll(/^\\.*\n/gm, '');
}

function writeText(text: string): void {
  writeFileSync(fileFor('sql'), text);
}

function writeBytes(bytes: Buffer): void {
  writeFileSync(fileFor('sqlite.gz'), bytes);
}

function fileFor(extension: string): URL {
  return new URL(`releases/${packageVersion()}.${extension}`, import.meta.url);
}

if (import.meta.url === `file://${process.argv[1] ?? ''}`) {
  await write('sqlite');
  await write('postgres');
}
