import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { model, sequence, userTask } from '../runtime/execution-fixture.ts';
import type { TestClient } from '../support/client.ts';
import { type Answer, signIn } from '../support/client.ts';
import { Centre, query } from './centre.ts';
import { eventually } from './processes.ts';

/**
 * High availability as docs/deploy.md describes it, with its own configuration files. It wants
 * Debian's patroni, etcd-server, haproxy and postgresql-15: `npm run test:ha`.
 */
const MAIN = fileURLToPath(new URL('../../dist/runtime/main.js', import.meta.url));
const APPROVAL = model(
  sequence(
    'approval',
    ['Accept', 'Review', 'Decide'].map((id) =>
      userTask(id, '<zeebe:assignmentDefinition assignee="clerk1"/>'),
    ),
  ),
);
const CLIENTS = 16;
const AGAIN_AFTER_MS = 200;

/** Clients that repeat with the same key what was left without an answer, and keep a ledger. */
class Clients {
  readonly ledger: string[] = [];
  readonly times: number[] = [];
  stopped = false;
  private readonly client: TestClient;

  constructor(client: TestClient) {
    this.client = client;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CLIENTS }, (_, at) => this.one(String(at))));
  }

  /** Settles when so many more requests have been acknowledged. */
  async acknowledged(count: number): Promise<void> {
    const wanted = this.ledger.length + count;
    await eventually(`${String(count)} answers`, () =>
      Promise.resolve(this.ledger.length >= wanted),
    );
  }

  /** The longest time, in ms, in which nobody got an answer. */
  longestGap(): number {
    return Math.max(...this.times.slice(1).map((time, at) => time - (this.times[at] ?? time)));
  }

  private async one(name: string): Promise<void> {
    for (let round = 0; !this.stopped; round += 1) {
      const key = `${name}-${String(round)}`;
      const start = { processDefinitionId: 'approval' };
      const { body } = await this.persist('/v2/process-instances', start, key);
      const { processInstanceKey } = body as { processInstanceKey: string };
      for (const step of ['1', '2', '3']) {
        const filter = { processInstanceKey, state: 'CREATED' };
        const found = await this.persist('/v2/user-tasks/search', { filter });
        const task =
          (found.body as { items: { userTaskKey: string }[] }).items[0]?.userTaskKey ?? '';
        await this.persist(`/v2/user-tasks/${task}/completion`, {}, `${key}-${step}`);
        this.ledger.push(task);
        this.times.push(Date.now());
      }
    }
  }

  private async persist(path: string, body: object, key?: string): Promise<Answer> {
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
    for (;;) {
      const answer = await this.client.post(path, body, headers).catch(() => undefined);
      if (answer !== undefined && answer.status < 300) return answer;
      if (answer !== undefined && answer.status < 500) {
        throw new Error(`Expected success but ${path} said ${JSON.stringify(answer.body)}`);
      }
      await pause(AGAIN_AFTER_MS);
    }
  }
}

describe('two database nodes and two runtime nodes', function () {
  this.timeout(300_000);
  let centre: Centre;

  before(async () => {
    centre = new Centre();
    await centre.start();
  });

  after(() => centre.stop());

  it('lose nothing when the primary and then a runtime node are killed under load', async () => {
    await (await signIn(centre.url, 'designer', 'yichuang')).deploy({ 'approval.bpmn': APPROVAL });
    const clients = new Clients(await signIn(centre.url, 'clerk1', 'yichuang'));
    const running = clients.run();
    await clients.acknowledged(300);

    const primary = await centre.primary();
    if (primary === undefined) throw new Error('Expected a primary');
    centre.processes.kill(primary.name);
    await clients.acknowledged(300);
    const withoutDatabase = clients.longestGap();

    centre.processes.kill('node-1');
    await clients.acknowledged(300);
    clients.stopped = true;
    await running;

    expect(await centre.primary(), 'the new primary').to.not.deep.equal(primary);
    const ledger = new Set(clients.ledger);
    expect(ledger.size, 'acknowledged twice').to.equal(clients.ledger.length);
    const rows = await query<{ task_key: string }>(
      centre.databaseUrl,
      `SELECT task_key FROM tasks WHERE state = 'COMPLETED'`,
    );
    const completed = rows.map(({ task_key }) => task_key);
    expect(completed.filter((task) => !ledger.has(task))).to.deep.equal([]);
    expect(completed).to.have.length(ledger.size);
    const env = { ...process.env, DATABASE_URL: centre.databaseUrl };
    execFileSync(process.execPath, [MAIN, 'verify'], { env, stdio: 'pipe', cwd: centre.folder });

    centre.startDatabase(primary);
    await eventually('the former primary to follow', () => centre.isReplicated());
    console.log(
      `      ${String(ledger.size)} completions; without the database's primary ` +
        `${(withoutDatabase / 1000).toFixed(1)} s without an answer`,
    );
  });
});
