import pg from 'pg';
import { type Channel, RECONNECTED } from './channel.ts';

const NAME = 'yichuang';
/** At most 20 notices a second: many more slow down every commit of the database. */
const BETWEEN_NOTICES_MS = 50;
const RECONNECT_AFTER_MS = 1000;

/** LISTEN and NOTIFY on a connection of its own, outside of every transaction; made anew if it breaks. */
export async function openPostgresChannel(url: string): Promise<Channel> {
  const channel = new PostgresChannel(url);
  await channel.connect();
  return channel;
}

class PostgresChannel implements Channel {
  private readonly url: string;
  private readonly listeners = new Set<(topic: string) => void>();
  private readonly waiting = new Set<string>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reconnecting: NodeJS.Timeout | undefined;
  private sentAt = 0;
  private closed = false;

  constructor(url: string) {
    this.url = url;
  }

  tell(topic: string): void {
    if (this.closed) return;
    this.waiting.add(topic);
    const wait = Math.max(0, this.sentAt + BETWEEN_NOTICES_MS - Date.now());
    this.timer ??= setTimeout(() => this.send(), wait);
  }

  onNotice(listener: (topic: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.reconnecting);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    // Its own notices come back to it as well.
    client.on('notification', ({ processId, payload = '' }) => {
      if (processId !== processIdOf(client)) this.pass(payload);
    });
    await client.connect();
    await client.query(`LISTEN ${NAME}`);
    if (this.closed) await client.end();
    else this.client = client;
  }

  private send(): void {
    this.timer = undefined;
    this.sentAt = Date.now();
    const topics = [...this.waiting];
    this.waiting.clear();
    for (const topic of topics) {
      // Without a connection the others find it when they look for themselves.
      this.client?.query('SELECT pg_notify($1, $2)', [NAME, topic]).catch(() => undefined);
    }
  }

  private lose(client: pg.Client): void {
    if (this.closed || this.client !== client) return;
    this.client = undefined;
    this.reconnecting = setTimeout(() => void this.reconnect(), RECONNECT_AFTER_MS);
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connect();
      this.pass(RECONNECTED);
    } catch {
      // The database is still away.
      if (this.closed) return;
      this.reconnecting = setTimeout(() => void this.reconnect(), RECONNECT_AFTER_MS);
    }
  }

  private pass(topic: string): void {
    for (const listener of this.listeners) listener(topic);
  }
}

/** Number of the connection's process on the server; the driver's types leave it out. */
function processIdOf(client: pg.Client): number | undefined {
  return (client as pg.Client & { processID?: number }).processID;
}
