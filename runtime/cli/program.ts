import { Command, CommanderError } from 'commander';
import { packageVersion } from '../package-folder.ts';
import { archiveCommand } from './archive.ts';
import { caseOperationCommands } from './case-operations.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { deployCommand } from './deploy.ts';
import { exportCommand } from './export.ts';
import { EXIT, CommandError, explain } from './failure.ts';
import { importLogCommand } from './import-log.ts';
import { keysCommand } from './keys.ts';
import { listCommand } from './list.ts';
import { loadCalendarCommand } from './load-calendar.ts';
import { migrateCommand } from './migrate.ts';
import { modifyCommand } from './modify.ts';
import { rebuildCommand } from './rebuild.ts';
import { replayCommand } from './replay.ts';
import { retryCommand } from './retry.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

const COMMANDS = [
  serveCommand,
  deployCommand,
  startCommand,
  listCommand,
  ...caseOperationCommands,
  migrateCommand,
  modifyCommand,
  retryCommand,
  replayCommand,
  verifyCommand,
  archiveCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  keysCommand,
  exportCommand,
  importLogCommand,
  loadCalendarCommand,
];

/** Runs the command line and answers its exit code. */
export async function runProgram(args: string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    return report(error);
  }
}

function createProgram(): Command {
  const program = new Command('yichuang')
    .description('一窗 Yichuang: one window for every approval')
    .version(packageVersion())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 verification found a difference.',
    );
  for (const create of COMMANDS) program.addCommand(create());
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showHelpAfterError('(--help tells more)');
  }
  return program;
}

function report(error: unknown): number {
  // Commander has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const lines = explain(error);
  if (lines === undefined) console.error(error);
  else for (const line of lines) console.error(line);
  return error instanceof CommandError ? error.exitCode : EXIT.error;
}
