import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import type { ImportReport } from '../import-log/index.ts';
import type { Runtime, Storage } from '../open-runtime.ts';
import { lockFolder } from '../server-lock.ts';
import { storage } from './data-folder.ts';
import { CommandError } from './failure.ts';
import { localTime, printJson, printTable } from './output.ts';
import { onPlace } from './place-failure.ts';

interface ImportOptions {
  process: string;
  data?: string;
  json?: true;
}

const TENANT = 'default';
const DEVIATIONS_SHOWN = 10;

export function importLogCommand(): Command {
  return new Command('import-log')
    .description('drive the cases of an event log (CSV) through the engine, at their own times')
    .argument('<file>', 'CSV file: see docs/import-log.md')
    .requiredOption('--process <id>', 'process that the cases follow')
    .option('--data <folder>', 'data folder, of its own (default: YICHUANG_DATA, else ./data)')
    .option('--json', 'print JSON')
    .action(runImport);
}

/** No server may run on the data meanwhile: the clock goes through the log's own time. */
async function runImport(file: string, options: ImportOptions): Promise<void> {
  assertReadable(file);
  const place = storage(options.data);
  await onPlace(place, () => runOn(place, file, options));
}

function assertReadable(file: string): void {
  if (!existsSync(file)) throw new CommandError(`Expected a CSV file, but there is no ${file}`);
  if (!statSync(file).isFile()) throw new CommandError(`Expected a CSV file, but ${file} is none`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new CommandError(`Expected a CSV file, but ${file} cannot be read`);
  }
}

async function runOn(place: Storage, file: string, options: ImportOptions): Promise<void> {
  const { openRuntime } = await import('../open-runtime.ts');
  const lock = lockFolder(place.data);
  const runtime = await openRuntime({ ...place, clock: 'virtual', sample: true });
  try {
    const report = await importInto(runtime, file, options);
    if (options.json) printJson(report);
    else print(report);
  } finally {
    await runtime.stop();
    lock.release();
  }
}

async function importInto(
  { executor, definitions, clock, services }: Runtime,
  file: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { importLog, LogFormatError, progressBar } = await import('../import-log/index.ts');
  if (!('set' in clock)) throw new Error('Expected a virtual clock');
  try {
    return await importLog({
      file,
      tenant: TENANT,
      processDefinitionId: options.process,
      executor,
      definitions,
      clock,
      forms: services.forms,
      onProgress: progressBar(process.stderr),
    });
  } catch (error) {
    if (error instanceof LogFormatError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

function print(report: ImportReport): void {
  const { deviations, ...figures } = report;
  printTable(
    ['', ''],
    Object.entries(figures).map(([name, value]) => [name, String(value)]),
  );
  if (deviations.length === 0) return;
  console.log();
  printTable(
    ['case', 'at', 'expected', 'found'],
    deviations
      .slice(0, DEVIATIONS_SHOWN)
      .map(({ case: id, at, expected, found }) => [
        id,
        localTime(at),
        expected.join(' | ') || 'nothing: the case has ended',
        found,
      ]),
  );
  const left = deviations.length - DEVIATIONS_SHOWN;
  if (left > 0) console.log(`… and ${String(left)} more: --json prints them all`);
}
