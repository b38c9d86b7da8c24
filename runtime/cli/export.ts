import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';

interface ExportOptions extends ConnectionOptions {
  output: string;
}

export function exportCommand(): Command {
  const command = new Command('export').description('take something away as a file');
  const ofCase = command
    .command('case')
    .description('everything that proves a case, on one page that verifies itself offline')
    .argument('<instance>', 'key of the root instance')
    .requiredOption('--output <file>', 'file to write, such as case.html');
  addConnectionOptions(ofCase).action(exportCase);
  ofCase.exitOverride().showHelpAfterError('(--help tells more)');
  return command;
}

async function exportCase(instance: string, options: ExportOptions): Promise<void> {
  const path = `/v2/process-instances/${encodeURIComponent(instance)}/evidence`;
  const html = await withApi(options, 'auditor', (api) => api.text(path));
  writeFileSync(options.output, html);
  console.log(`已导出 · exported: ${options.output}`);
}
