import { setTimeout as pause } from 'node:timers/promises';
import { signIn, TestClient, type Answer } from '../../support/client.ts';
import { model, sequence, userTask } from '../../runtime/execution-fixture.ts';

const STEPS = ['Accept', 'Review', 'Decide'];
const AGAIN_AFTER_MS = 20;
/** A task that has not come by then does not come. */
const TASK_WITHIN_MS = 3000;

/** Three tasks in a row, all of them the same clerk's. */
export const THREE_TASKS = model(
  sequence(
    'three-tasks',
    STEPS.map((id) => userTask(id, '<zeebe:assignmentDefinition assignee="clerk1"/>')),
  ),
);

/** A case as its client knows it. */
export interface LedgerCase {
  /** The client's own name for it: its business id, and the stem of its idempotency keys. */
  name: string;
  key: string;
  /** Tasks whose completion was acknowledged. */
  completed: string[];
}

/** What clients know at some moment. */
export interface Knowledge {
  ledger: LedgerCase[];
  /** Requests that were acknowledged. */
  acknowledged: number;
  /** Tasks that never came though the step before them was acknowledged. */
  missing: string[];
  /** Answers that nobody would expect, each of which ended its client. */
  problems: string[];
}

/**
 * Clients that carry cases to their end and write down what they were answered. What is left
 * without an answer they repeat with the same idempotency key, on whichever server is there then.
 */
export class Clients implements Knowledge {
  readonly ledger: LedgerCase[] = [];
  acknowledged = 0;
  /** Answers that said that the server cannot just now, or that never came. */
  refused = 0;
  readonly missing: string[] = [];
  readonly problems: string[] = [];
  private client: TestClient | undefined;
  private stopped = false;
  private working = 0;
  private running: Promise<unknown> = Promise.resolve();
  private readonly token: string;
  /** Whether a request that is repeated has the key that makes it the same request. */
  private readonly keyed: boolean;

  constructor(token: string, { keyed = true } = {}) {
    this.token = token;
    this.keyed = keyed;
  }

  /** From now on requests go there. */
  connect(url: string): void {
    this.client = new TestClient(url, { authorization: `Bearer ${this.token}` });
  }

  begin(clients: number): void {
    this.working = clients;
    const one = async (client: number) => {
      try {
        for (let round = 0; !this.stopped; round += 1) await this.carry(`${client}-${round}`);
      } catch (error) {
        this.problems.push((error as Error).message);
      }
      this.working -= 1;
    };
    this.running = Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  }

  /** What is known now, which does not grow any more. */
  known(): Knowledge {
    const ledger = this.ledger.map((one) => ({ ...one, completed: [...one.completed] }));
    return { ledger, acknowledged: this.acknowledged, missing: [], problems: [] };
  }

  /** Settles when something is as it should not be: what a planted fault is to lead to. */
  trouble(): Promise<void> {
    return this.until(() => this.problems.length + this.missing.length > 0);
  }

  /** Settles as soon as so many more requests have been acknowledged. */
  async heard(count: number): Promise<void> {
    const wanted = this.acknowledged + count;
    await this.until(() => this.acknowledged >= wanted);
  }

  /** Settles as soon as so many more requests have been refused. */
  async refusals(count: number): Promise<void> {
    const wanted = this.refused + count;
    await this.until(() => this.refused >= wanted);
  }

  /** Lets every client finish its case. */
  async end(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Waits, as long as some client is at work. */
  private async until(isSo: () => boolean): Promise<void> {
    while (this.working > 0 && !isSo()) await pause(1);
  }

  private async carry(name: string): Promise<void> {
    const begin = { processDefinitionId: 'three-tasks', businessId: name };
    const { body } = await this.persist('/v2/process-instances', begin, name);
    const known: LedgerCase = { name, key: String(body.processInstanceKey), completed: [] };
    this.ledger.push(known);
    this.acknowledged += 1;
    for (const step of STEPS) {
      const task = await this.openTask(known.key, step);
      if (task === undefined) {
        this.missing.push(`${name}-${step}`);
        return;
      }
      await this.persist(`/v2/user-tasks/${task}/completion`, {}, `${name}-${step}`);
      known.completed.push(task);
      this.acknowledged += 1;
    }
  }

  private async openTask(processInstanceKey: string, elementId: string) {
    const filter = { processInstanceKey, elementId, state: 'CREATED' };
    const until = performance.now() + TASK_WITHIN_MS;
    for (;;) {
      const { body } = await this.persist('/v2/user-tasks/search', { filter });
      const found = body.items[0]?.userTaskKey as string | undefined;
      if (found !== undefined || performance.now() > until) return found;
      await pause(AGAIN_AFTER_MS);
    }
  }

  private async persist(path: string, body: object, key?: string): Promise<Answer> {
    const hasKey = key !== undefined && this.keyed;
    const headers: Record<string, string> = hasKey ? { 'idempotency-key': key } : {};
    for (;;) {
      const answer = await this.client?.post(path, body, headers).catch(() => undefined);
      if (answer !== undefined && answer.status < 500) {
        if (answer.status < 300) return answer;
        throw new Error(`Expected success but ${path} said ${JSON.stringify(answer.body)}`);
      }
      this.refused += 1;
      await pause(AGAIN_AFTER_MS);
    }
  }
}

/** Deploys what the clients work on, and gives a token that outlives the server's process. */
export async function prepareClients(url: string, options?: { keyed: boolean }): Promise<Clients> {
  const designer = await signIn(url, 'designer', 'yichuang');
  const deployed = await designer.deploy({ 'three-tasks.bpmn': THREE_TASKS });
  if (deployed.status !== 201) throw new Error(`Expected 201 but ${JSON.stringify(deployed.body)}`);
  const clerk = await signIn(url, 'clerk1', 'yichuang');
  const { body } = await clerk.post('/v2/tokens', { name: 'faults' });
  return new Clients(body.token as string, options);
}
