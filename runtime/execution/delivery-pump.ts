import type { Delivery } from '../../engine/index.ts';
import type { Database } from '../db/index.ts';
import type { WriteQueue } from './write-queue.ts';

interface DeliveryRow {
  tenant: string;
  sender: string;
  seq: number;
  ordinal: number;
  delivery: string;
}

export interface PumpOptions {
  database: Database;
  queue: WriteQueue;
  /** Name of this node. */
  node: string;
}

const PAGE = 500;
/** What another node has left is its own to do for so long; then it counts as dead. */
const TAKE_OVER_AFTER_MS = 5_000;

/** Consumes the deliveries that batches left in the database, oldest sender first. */
export class DeliveryPump {
  private readonly options: PumpOptions;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(options: PumpOptions) {
    this.options = options;
  }

  start(): void {
    if (this.stopped) return;
    this.running = (this.running ?? Promise.resolve()).then(() => this.run());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const rows = await this.read().catch(() => []);
      if (rows.length === 0) return;
      const results = await Promise.allSettled(rows.map((row) => this.deliver(row)));
      // What fails stays in the database for the next start.
      if (results.every(({ status }) => status === 'rejected')) return;
    }
  }

  private read(): Promise<DeliveryRow[]> {
    const { database, node } = this.options;
    const isAlone = database.kind === 'sqlite';
    return database.select<DeliveryRow>(
      `SELECT tenant, sender, seq, ordinal, delivery FROM deliveries
        WHERE ${isAlone ? '1 = 1' : 'kept_by = :node OR kept_at < :before'}
        ORDER BY sender, seq, ordinal LIMIT ${String(PAGE)}`,
      isAlone ? {} : { node, before: Date.now() - TAKE_OVER_AFTER_MS },
    );
  }

  private deliver({ tenant, sender, seq, ordinal, delivery }: DeliveryRow): Promise<unknown> {
    return this.options.queue.add({
      kind: 'delivery',
      tenant,
      actor: 'system',
      delivery: JSON.parse(delivery) as Delivery,
      cause: { instance: sender, seq, delivery: ordinal },
    });
  }
}
