import { type Contender, prepare } from './contender.ts';
import { ENGINES, OWN, PEERS } from './engines/index.ts';
import { ROUNDS } from './time-boxes.ts';
import type { Workload } from './workloads.ts';

/** What one engine did on one workload: medians of the rounds. */
export interface Figures {
  instancesPerSecond: number;
  elementExecutionsPerSecond: number;
  /** For one instance, or one model. */
  milliseconds: number;
  bytesPerWaitingInstance?: number;
  /** `wait` only: how many were alive when they were weighed. */
  waitingInstances?: number;
  /** The engine ran a model of this size; the figures are scaled to the size that the others ran. */
  scaledFrom?: number;
  note?: string;
}

/** The engine could not take part, and why. */
export interface Absence {
  note: string;
}

export interface Comparison {
  name: string;
  engines: Record<string, Figures | Absence>;
  /** Our instances per second for one of the best peer; null if either side is absent. */
  ratio: number | null;
}

/** Runs a workload on all engines, a round of each in turn, the order reversed every time. */
export async function compare(workload: Workload): Promise<Comparison> {
  const contenders: Contender[] = [];
  for (const engine of Object.keys(ENGINES)) contenders.push(await prepare(engine, workload));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) await contender.measure();
    contenders.reverse();
  }
  for (const contender of contenders) contender.stop();
  const engines = Object.fromEntries(
    Object.keys(ENGINES).map((name) => {
      const contender = contenders.find(({ engine }) => engine === name) as Contender;
      return [name, summarize(contender, workload)];
    }),
  );
  return { name: workload.name, engines, ratio: ratioOf(engines) };
}

function summarize(contender: Contender, workload: Workload): Figures | Absence {
  const { size, measurements, fallbackReason } = contender;
  if (measurements.length === 0) return { note: contender.excuse ?? 'did not finish' };
  const isScaled = size !== workload.size;
  const scale = workload.elements(size) / workload.elements(workload.size);
  const milliseconds = median(measurements.map((each) => each.milliseconds / each.instances));
  const bytes = measurements.flatMap((each) => each.bytesPerWaitingInstance ?? []);
  const instancesPerSecond = (1000 / milliseconds) * scale;
  return {
    instancesPerSecond: round(instancesPerSecond),
    elementExecutionsPerSecond: round(instancesPerSecond * workload.elements(workload.size)),
    milliseconds: round(milliseconds / scale),
    ...(bytes.length > 0 && {
      bytesPerWaitingInstance: round(median(bytes)),
      waitingInstances: median(measurements.map(({ instances }) => instances)),
    }),
    ...(isScaled && { scaledFrom: size, note: fallbackReason ?? 'did not finish in time' }),
  };
}

export function isPresent(figures: Figures | Absence | undefined): figures is Figures {
  return figures !== undefined && 'instancesPerSecond' in figures;
}

function ratioOf(engines: Comparison['engines']): number | null {
  const own = engines[OWN];
  const peers = PEERS.map((name) => engines[name]).filter(isPresent);
  if (!isPresent(own) || peers.length === 0) return null;
  return round(own.instancesPerSecond / Math.max(...peers.map((each) => each.instancesPerSecond)));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** To three digits: more would be noise. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
