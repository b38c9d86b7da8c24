import { Registry } from 'prom-client';
import type { Select } from '../db/index.ts';
import type { CommandExecutor, ExecutionObserver } from '../execution/index.ts';
import { executionMetrics } from './execution-metrics.ts';
import { registerGauges } from './gauges.ts';
import { httpMetrics, type AnsweredRequest } from './http-metrics.ts';
import { countOpenIncidents, countWaitingJobs } from './metrics.store.ts';

/** What is counted while the server works; made before all that it counts. */
export interface Metrics {
  registry: Registry;
  execution: ExecutionObserver;
  answered(request: AnsweredRequest): void;
}

export interface MetricsParts {
  metrics: Metrics;
  select: Select;
  executor: CommandExecutor;
  version: string;
  /** Seconds. */
  timersLate(): Promise<number>;
}

/** However often somebody scrapes, rows are counted once in this time. */
const COUNTS_KEPT_MS = 5_000;

export function createMetrics(): Metrics {
  const registry = new Registry();
  return {
    registry,
    execution: executionMetrics(registry),
    answered: httpMetrics(registry),
  };
}

/** Tells Prometheus how the server fares. */
export class MetricsService {
  readonly contentType: string;
  readonly #metrics: Metrics;
  readonly #stop: () => void;

  constructor(parts: MetricsParts) {
    const { metrics, select, executor } = parts;
    this.#metrics = metrics;
    this.contentType = metrics.registry.contentType;
    this.#stop = registerGauges(metrics.registry, {
      version: parts.version,
      queue: () => executor.load(),
      timersLate: kept(parts.timersLate),
      waitingJobs: kept(() => countWaitingJobs(select)),
      openIncidents: kept(() => countOpenIncidents(select)),
    });
  }

  /** In Prometheus' text format. Throws when the database does not answer. */
  text(): Promise<string> {
    return this.#metrics.registry.metrics();
  }

  answered(request: AnsweredRequest): void {
    this.#metrics.answered(request);
  }

  close(): void {
    this.#stop();
  }
}

/** Asks again only after a while, and never twice at a time. */
function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  let until = 0;
  return () => {
    const now = performance.now();
    if (value !== undefined && now < until) return value;
    const asked = read();
    // A failure is told once, and the next scrape asks again.
    asked.catch(() => (until = 0));
    until = now + COUNTS_KEPT_MS;
    value = asked;
    return asked;
  };
}
