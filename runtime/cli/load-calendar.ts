import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { CalendarYear } from '../calendars/calendars.schema.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { CommandError } from './failure.ts';
import { printJson, printTable } from './output.ts';

interface LoadOptions extends ConnectionOptions {
  layer: string;
  calendar: string;
  reason: string;
  replace?: true;
  json?: true;
}

/** Loads a yearly notice, or a whole layer, from a file. */
export function loadCalendarCommand(): Command {
  const command = new Command('load-calendar')
    .description("load a year's notice of holidays into a calendar (JSON or CSV: date,day)")
    .argument('<file>', 'a .json or .csv file; a mistake names its line, and nothing is taken')
    .addOption(
      new Option('--layer <layer>', 'whose layer it is')
        .choices(['national', 'province', 'centre', 'window'])
        .default('national'),
    )
    .option('--calendar <name>', 'name of the calendar', 'default')
    .requiredOption('--reason <text>', 'why, such as the number of the notice')
    .option('--replace', 'the whole layer, not only the years in the file');
  return addConnectionOptions(command).action(load);
}

async function load(path: string, options: LoadOptions): Promise<void> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`没有文件 · Expected a file, but there is no ${path}`);
  });
  const { layer, calendar, reason, replace } = options;
  const name = encodeURIComponent(calendar);
  const file = { name: basename(path), content };
  const year = new Date().getUTCFullYear();
  const years = await withApi(options, 'sysadmin', async (api) => {
    await api.put(`/v2/calendars/${name}/layers/${layer}`, {
      reason,
      file,
      merge: replace !== true,
    });
    const wanted = [year, year + 1];
    return Promise.all(
      wanted.map((one) => api.get<CalendarYear>(`/v2/calendars/${name}/years/${String(one)}`)),
    );
  });
  if (options.json) return printJson(years);
  printTable(
    ['年份 · year', '工作日 · working days', '暂定 · provisional'],
    years.map((one) => [
      String(one.year),
      String(one.workingDays),
      one.provisional ? '是 yes' : '',
    ]),
  );
}
