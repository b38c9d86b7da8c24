import { createReadStream } from 'node:fs';
import { type CsvRow, LogFormatError, readCsv } from './csv.ts';

/** One event of a case: an activity that somebody finished. */
export interface LogEvent {
  activity: string;
  /** Epoch milliseconds. */
  at: number;
  resource: string;
}

/** One case with its events in the order of time. */
export interface LogCase {
  id: string;
  /** The `case:` columns without the prefix; empty cells are left out. */
  attributes: Record<string, string>;
  events: LogEvent[];
}

/** Columns in the naming of XES (IEEE 1849) as its CSV exports write them. */
const COLUMNS = {
  case: 'case:concept:name',
  activity: 'concept:name',
  at: 'time:timestamp',
  resource: 'org:resource',
} as const;

const CASE_PREFIX = 'case:';
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

/** Reads an event log from a CSV file; rows of a case may stand anywhere in it. */
export async function readEventLog(file: string): Promise<LogCase[]> {
  return groupCases(readCsv(createReadStream(file, 'utf8') as AsyncIterable<string>));
}

/** Groups rows by case, in the order in which the cases first appear. */
export async function groupCases(rows: AsyncIterable<CsvRow>): Promise<LogCase[]> {
  const cases = new Map<string, LogCase>();
  let header: Header | undefined;
  for await (const row of rows) {
    if (header === undefined) header = readHeader(row);
    else addRow(cases, header, row);
  }
  if (header === undefined) throw new LogFormatError('Expected a header but the file is empty', 1);
  for (const { events } of cases.values()) events.sort((a, b) => a.at - b.at);
  return [...cases.values()];
}

/** Epoch milliseconds of an ISO 8601 time with offset, `T` or a space between date and time. */
export function parseTime(text: string): number | undefined {
  const iso = isoTime(text);
  return iso === undefined ? undefined : Date.parse(iso);
}

/** The same moment as ISO 8601 with milliseconds and its own offset; undefined if it is no time. */
export function isoTime(text: string): string | undefined {
  const [, date, time, fraction = '', offset] = TIMESTAMP.exec(text) ?? [];
  if (date === undefined || time === undefined || offset === undefined) return undefined;
  return `${date}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`;
}

interface Header {
  width: number;
  position: Record<keyof typeof COLUMNS, number>;
  /** Case columns: attribute name and position. */
  attributes: [string, number][];
}

function readHeader({ cells, line }: CsvRow): Header {
  const find = (name: string) => {
    const at = cells.indexOf(name);
    if (at >= 0) return at;
    throw new LogFormatError(`Expected a column ${name} but found ${cells.join(', ')}`, line);
  };
  const attributes = cells.flatMap((name, at): [string, number][] =>
    name.startsWith(CASE_PREFIX) && name !== COLUMNS.case
      ? [[attributeName(name.slice(CASE_PREFIX.length)), at]]
      : [],
  );
  const position = {
    case: find(COLUMNS.case),
    activity: find(COLUMNS.activity),
    at: find(COLUMNS.at),
    resource: find(COLUMNS.resource),
  };
  return { width: cells.length, position, attributes };
}

/** A name that FEEL reads as one variable. */
function attributeName(column: string): string {
  return column.replace(/[^\p{L}\p{N}_]/gu, '_');
}

function addRow(cases: Map<string, LogCase>, { width, position, attributes }: Header, row: CsvRow) {
  const { cells, line } = row;
  if (cells.length !== width) {
    throw new LogFormatError(
      `Expected ${String(width)} cells but found ${String(cells.length)}`,
      line,
    );
  }
  const cell = (at: number) => cells[at] ?? '';
  const id = cell(position.case);
  const at = parseTime(cell(position.at));
  if (at === undefined) {
    throw new LogFormatError(
      `Expected a time with offset in ${COLUMNS.at} but found ${cell(position.at)}`,
      line,
    );
  }
  let found = cases.get(id);
  if (found === undefined) {
    const given = attributes.filter(([, column]) => cell(column) !== '');
    const values = Object.fromEntries(given.map(([name, column]) => [name, cell(column)]));
    cases.set(id, (found = { id, attributes: values, events: [] }));
  }
  found.events.push({ activity: cell(position.activity), at, resource: cell(position.resource) });
}
