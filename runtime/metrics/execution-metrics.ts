import { Counter, Histogram, type Registry } from 'prom-client';
import type { ExecutionObserver } from '../execution/index.ts';

const MILLISECOND = 1e-3;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ITEMS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** Counts what the executor tells. */
export function executionMetrics(registry: Registry): ExecutionObserver {
  const registers = [registry];
  const commands = new Counter({
    name: 'yichuang_commands_total',
    help: 'Commands by type and by what became of them: accepted, refused or failed',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `yichuang_${name}`, help, buckets, registers });
  const waits = histogram(
    'write_queue_wait_seconds',
    'How long the command that came first had waited when its commit was begun',
    SECONDS,
  );
  const items = histogram('commit_items', 'Commands and writes in one commit', ITEMS);
  const entries = histogram('commit_entries', 'Journal entries in one commit', ITEMS);
  const durations = histogram(
    'commit_duration_seconds',
    'From the beginning of the execution to the end of the commit',
    SECONDS,
  );
  return {
    command: ({ type, outcome }) => commands.inc({ type, outcome }),
    batch(report) {
      waits.observe(report.waited * MILLISECOND);
      items.observe(report.items);
      entries.observe(report.entries);
      durations.observe(report.duration * MILLISECOND);
    },
  };
}
