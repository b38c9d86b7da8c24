/** A text file that is not what its reader expects, with the line (1-based). */
export class LogFormatError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(`${message} (line ${String(line)})`);
    this.name = 'LogFormatError';
    this.line = line;
  }
}

/** One row with the line on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads comma-separated values (RFC 4180) from a stream of text: quoted cells may hold commas,
 * doubled quotes and line breaks; lines end with LF or CRLF; a byte order mark is skipped.
 */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const reader = new CsvReader();
  for await (const chunk of chunks) yield* reader.read(chunk);
  yield* reader.end();
}

type Place = 'cellStart' | 'plain' | 'quoted' | 'quoteInQuoted';

/** The reader's place survives the end of a chunk, wherever the chunk is cut. */
class CsvReader {
  private place: Place = 'cellStart';
  private cell = '';
  private cells: string[] = [];
  private line = 1;
  private firstLine = 1;
  private atStart = true;

  *read(chunk: string): Generator<CsvRow> {
    for (const character of chunk) {
      if (this.atStart && character === '\uFEFF') continue;
      this.atStart = false;
      if (this.place === 'quoted') this.inQuotes(character);
      else if (character === '\n') yield* this.endLine();
      else this.outsideQuotes(character);
    }
  }

  *end(): Generator<CsvRow> {
    if (this.place === 'quoted') {
      throw new LogFormatError('Expected a closing quote but the file ends', this.firstLine);
    }
    if (this.cells.length > 0 || this.place !== 'cellStart') yield* this.endLine();
  }

  private inQuotes(character: string): void {
    if (character === '"') {
      this.place = 'quoteInQuoted';
      return;
    }
    if (character === '\n') this.line += 1;
    this.cell += character;
  }

  private outsideQuotes(character: string): void {
    if (character === ',') this.endCell();
    else if (character === '"') this.quote();
    else if (this.place !== 'quoteInQuoted') {
      this.cell += character;
      this.place = 'plain';
    } else if (character !== '\r') {
      throw new LogFormatError(
        `Expected a comma after a quoted cell but found ${character}`,
        this.line,
      );
    }
  }

  private quote(): void {
    if (this.place === 'plain') {
      throw new LogFormatError('Expected a quote only around a whole cell', this.line);
    }
    if (this.place === 'quoteInQuoted') this.cell += '"';
    this.place = 'quoted';
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
    this.place = 'cellStart';
  }

  private *endLine(): Generator<CsvRow> {
    if (this.place === 'plain' && this.cell.endsWith('\r')) this.cell = this.cell.slice(0, -1);
    const isBlank = this.cells.length === 0 && this.cell === '' && this.place !== 'quoteInQuoted';
    this.endCell();
    const row = { line: this.firstLine, cells: this.cells };
    this.cells = [];
    this.line += 1;
    this.firstLine = this.line;
    if (!isBlank) yield row;
  }
}
