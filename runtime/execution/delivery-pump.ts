import type { Delivery } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { WriteQueue } from './write-queue.ts';

interface DeliveryRow {
  tenant: string;
  sender: string;
  seq: number;
  ordinal: number;
  delivery: string;
}

const PAGE = 500;

/** Consumes the deliveries that batches left in the database, oldest sender first. */
export class DeliveryPump {
  private readonly select: Select;
  private readonly queue: WriteQueue;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(select: Select, queue: WriteQueue) {
    this.select = select;
    this.queue = queue;
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
    return this.select<DeliveryRow>(
      `SELECT tenant, sender, seq, ordinal, delivery FROM deliveries
        ORDER BY sender, seq, ordinal LIMIT ${String(PAGE)}`,
    );
  }

  private deliver({ tenant, sender, seq, ordinal, delivery }: DeliveryRow): Promise<unknown> {
    return this.queue.add({
      kind: 'delivery',
      tenant,
      actor: 'system',
      delivery: JSON.parse(delivery) as Delivery,
      cause: { instance: sender, seq, delivery: ordinal },
    });
  }
}
