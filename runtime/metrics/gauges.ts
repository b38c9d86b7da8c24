import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';
import { ENGINE_REVISION } from '../../engine/index.ts';

/** Where the values of a scrape come from; each is asked at most once in a scrape. */
export interface GaugeSources {
  version: string;
  queue(): { waiting: number; capacity: number };
  /** How many seconds ago the earliest open timer was due; 0 if none is late. */
  timersLate(): Promise<number>;
  waitingJobs(): Promise<{ type: string; jobs: number }[]>;
  openIncidents(): Promise<number>;
}

/** Types of jobs that are told apart; the rest is counted together. */
const JOB_TYPES = 20;
const OTHER_TYPES = 'other';
const NANOSECOND = 1e-9;
const QUANTILES = [0.5, 0.99];

/** What is looked up when it is asked for. Gives the way to stop measuring. */
export function registerGauges(registry: Registry, sources: GaugeSources): () => void {
  const gauge = createGauges(registry);
  const { version } = sources;
  const build = { version, engine_revision: String(ENGINE_REVISION), node: process.version };
  gauge(
    'build_info',
    'Always 1; its labels say what runs',
    (it) => it.set(build, 1),
    Object.keys(build),
  );
  gauge('write_queue_length', 'Commands and writes that wait', (it) =>
    it.set(sources.queue().waiting),
  );
  gauge('write_queue_capacity', 'How many may wait before more are refused', (it) =>
    it.set(sources.queue().capacity),
  );
  gauge('timers_late_seconds', 'How long ago the earliest open timer was due', async (it) =>
    it.set(await sources.timersLate()),
  );
  gauge('incidents_open', 'Incidents that wait for a person', async (it) =>
    it.set(await sources.openIncidents()),
  );
  const setJobs = async (it: Gauge) => setWaitingJobs(it, await sources.waitingJobs());
  gauge('jobs_waiting', 'Jobs that no worker has taken, by type', setJobs, ['type']);
  gauge('resident_memory_bytes', 'Memory of the process', (it) =>
    it.set(process.memoryUsage.rss()),
  );
  return measureEventLoop(gauge);
}

type Collect = (gauge: Gauge) => void | Promise<void>;
type AddGauge = (name: string, help: string, collect: Collect, labelNames?: string[]) => void;

function createGauges(registry: Registry): AddGauge {
  return (name, help, collect, labelNames = []) => {
    new Gauge({
      name: `yichuang_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect() {
        return collect(this);
      },
    });
  };
}

function setWaitingJobs(gauge: Gauge, counts: { type: string; jobs: number }[]): void {
  // A type that no job has any more is not told.
  gauge.reset();
  for (const { type, jobs } of counts.slice(0, JOB_TYPES)) gauge.set({ type }, jobs);
  const rest = counts.slice(JOB_TYPES).reduce((sum, { jobs }) => sum + jobs, 0);
  if (rest > 0) gauge.inc({ type: OTHER_TYPES }, rest);
}

/** Each scrape tells of the time since the one before. */
function measureEventLoop(gauge: AddGauge): () => void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  gauge(
    'event_loop_delay_seconds',
    'How late the event loop was since the last scrape',
    (it) => setDelays(it, delay),
    ['quantile'],
  );
  return () => delay.disable();
}

function setDelays(gauge: Gauge, delay: IntervalHistogram): void {
  for (const quantile of QUANTILES) {
    gauge.set({ quantile: String(quantile) }, delay.percentile(quantile * 100) * NANOSECOND);
  }
  gauge.set({ quantile: '1' }, delay.max * NANOSECOND);
  delay.reset();
}
