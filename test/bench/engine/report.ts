import { type Absence, type Comparison, type Figures, isPresent } from './contest.ts';
import { OWN, OWN_WITH_JSON, PEERS } from './engines/index.ts';

const HEADINGS = ['engine', 'instances/s', 'elements/s', 'ms each', 'bytes waiting', '× best peer'];

/** A workload as a small table. */
export function describe({ name, engines }: Comparison): string {
  const rows = Object.entries(engines).map(([engine, figures]) => [
    engine,
    ...columns(figures),
    ratioFor(engine, engines),
    isPresent(figures) ? remark(figures) : figures.note,
  ]);
  return `${name}\n${table([HEADINGS, ...rows])}\n`;
}

function columns(figures: Figures | Absence): string[] {
  if (!isPresent(figures)) return ['–', '–', '–', '–'];
  return [
    figures.instancesPerSecond,
    figures.elementExecutionsPerSecond,
    figures.milliseconds,
    figures.bytesPerWaitingInstance,
  ].map((value) => (value === undefined ? '' : number(value)));
}

function ratioFor(engine: string, engines: Comparison['engines']): string {
  const own = engines[engine];
  const peers = PEERS.map((peer) => engines[peer]).filter(isPresent);
  if (![OWN, OWN_WITH_JSON].includes(engine) || !isPresent(own) || peers.length === 0) return '';
  const best = Math.max(...peers.map((each) => each.instancesPerSecond));
  return number(own.instancesPerSecond / best);
}

function remark({ scaledFrom, waitingInstances, note }: Figures): string {
  if (scaledFrom !== undefined) return `scaled from a size of ${number(scaledFrom)}: ${note ?? ''}`;
  return waitingInstances === undefined ? '' : `${number(waitingInstances)} alive`;
}

export function number(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded >= 100 ? Math.round(rounded).toLocaleString('en') : String(rounded);
}

/** The first column to the left, numbers to the right, remarks as they are. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}
