import type { z } from 'zod';
import { invalid, type Problem, type ProblemEntry } from '../problem.ts';
import { layerProblems, type Finding } from './check-layer.ts';
import { linesOf } from './json-lines.ts';
import { layerData, type LayerData } from './calendars.schema.ts';

export interface CalendarFile {
  /** Its ending says what it is: `.json` or `.csv`. */
  name: string;
  content: string;
}

/**
 * Reads a yearly notice or a layer from a file, as a whole: either every line is right, or nothing
 * is taken. Throws a problem that names each line and field.
 *
 * A CSV file has a line `date,day` and then dates with `holiday` or `workday`; its years are those
 * of its dates.
 */
export function readCalendarFile(file: CalendarFile): LayerData {
  const content = file.content.replace(/^\uFEFF/, '');
  if (/\.csv$/i.test(file.name)) return readCsv(file.name, content);
  if (/\.json$/i.test(file.name)) return readJson(file.name, content);
  throw invalid(`Expected a .json or .csv file, but it is ${file.name}.`);
}

function readJson(resource: string, content: string): LayerData {
  let written: unknown;
  try {
    written = JSON.parse(content);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? content.length);
    const line = content.slice(0, at).split('\n').length;
    throw refused(resource, [{ field: '', line, message: 'Expected JSON but it is not' }]);
  }
  const lines = linesOf(content);
  const read = layerData.safeParse(written);
  const findings = read.success ? layerProblems(read.data) : issuesOf(read.error);
  if (read.success && findings.length === 0) return read.data;
  throw refused(
    resource,
    findings.map((finding) => ({ ...finding, line: lineOf(lines, finding.field) })),
  );
}

function issuesOf(error: z.ZodError): Finding[] {
  return error.issues.map(({ path, message }) => ({ field: fieldOf(path), message }));
}

function fieldOf(path: PropertyKey[]): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${String(part)}]`;
    return field === '' ? String(part) : `${field}.${String(part)}`;
  }, '');
}

/** What is missing has no line: that of what should hold it. */
function lineOf(lines: Map<string, number>, field: string): number {
  for (let at = field; at !== ''; at = at.replace(/\.?[^.[]+$|\[\d+\]$/, '')) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}

const HEADER = /^date,day$/i;

interface CsvDays {
  holidays: string[];
  workdays: string[];
  /** The line of each date, by the path that problems name it with. */
  lines: Map<string, number>;
  problems: Located[];
}

function readCsv(resource: string, content: string): LayerData {
  const { holidays, workdays, lines, problems } = csvDays(content);
  const dates = [...holidays, ...workdays].sort();
  const years = { from: yearOf(dates.at(0)), to: yearOf(dates.at(-1)) };
  const data: LayerData = { years, holidays, workdays };
  if (dates.length > 0) {
    for (const { field, message } of layerProblems(data)) {
      problems.push({ line: lines.get(field) ?? 1, field: 'date', message });
    }
  } else if (problems.length === 0) {
    problems.push({ line: 1, field: 'date', message: 'Expected dates but there are none' });
  }
  if (problems.length > 0) throw refused(resource, problems);
  return data;
}

function csvDays(content: string): CsvDays {
  const days: CsvDays = { holidays: [], workdays: [], lines: new Map(), problems: [] };
  const [head = '', ...rows] = content.split(/\r?\n/);
  if (!HEADER.test(head.trim())) {
    const message = `Expected the first line "date,day" but it is "${head}"`;
    days.problems.push({ line: 1, field: 'date', message });
  }
  rows.forEach((row, index) => {
    if (row.trim() !== '') addDay(days, row, index + 2);
  });
  return days;
}

function addDay(days: CsvDays, row: string, line: number): void {
  const [date = '', day = ''] = row.split(',').map((part) => part.trim());
  if (day !== 'holiday' && day !== 'workday') {
    const message = `Expected holiday or workday but it is "${day}"`;
    days.problems.push({ line, field: 'day', message });
    return;
  }
  const list = day === 'holiday' ? 'holidays' : 'workdays';
  days.lines.set(`${list}[${String(days[list].length)}]`, line);
  days[list].push(date);
}

function yearOf(date: string | undefined): number {
  return Number(date?.slice(0, 4) ?? 0);
}

type Located = Finding & { line: number };

function refused(resource: string, found: Located[]): Problem {
  const problems = found
    .sort((one, other) => one.line - other.line)
    .map(({ field, line, message }): ProblemEntry => ({
      severity: 'error',
      code: 'calendar-file',
      message,
      resource,
      line,
      ...(field !== '' && { field }),
    }));
  const many = problems.length === 1 ? '1 mistake' : `${String(problems.length)} mistakes`;
  return invalid(`Expected a calendar in ${resource}, but it has ${many}; nothing was taken.`, {
    code: 'calendar-file',
    problems,
  });
}
