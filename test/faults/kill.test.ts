import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createVerifier } from '../../runtime/audit/index.ts';
import {
  APPROVAL,
  createStore,
  deploy,
  openRuntime,
  start,
  type TestStore,
} from '../runtime/execution-fixture.ts';

const BURST = fileURLToPath(new URL('burst.ts', import.meta.url));
const CASES = 400;

/** Runs the burst and kills it after this many acknowledgements. Gives those that arrived. */
function killDuringBurst(file: string, mode: 'honest' | 'early', after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', BURST, file, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (acknowledged(output).length >= after) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(acknowledged(output))));
}

/** Only whole lines: what the client has really read. */
function acknowledged(output: string): string[] {
  return [...output.matchAll(/^ack (\S+)\n/gm)].map((match) => match[1] ?? '');
}

/** How often each task was completed, by the journal. */
async function completions(store: TestStore): Promise<Map<string, number>> {
  const runtime = await openRuntime(store);
  try {
    const counts = new Map<string, number>();
    const rows = await runtime.database.select<{ instance: string; payload: string }>(
      'SELECT instance, payload FROM journal_payloads',
    );
    for (const { instance, payload } of rows) {
      const { events } = JSON.parse(payload) as { events: { type: string; key: number }[] };
      for (const event of events) {
        if (event.type !== 'TaskCompleted') continue;
        const task = `${instance}.${String(event.key)}`;
        counts.set(task, (counts.get(task) ?? 0) + 1);
      }
    }
    return counts;
  } finally {
    await runtime.stop();
  }
}

async function startCases(store: TestStore): Promise<void> {
  const runtime = await openRuntime(store);
  await deploy(runtime, APPROVAL);
  await Promise.all(Array.from({ length: CASES }, () => start(runtime, 'approval')));
  await runtime.stop();
}

describe('kill -9 during a burst of completions', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await createStore('sqlite');
    await startCases(store);
  });

  afterEach(() => store.remove());

  it('loses and doubles nothing that was acknowledged, and the journal verifies', async () => {
    const ledger: string[] = [];
    for (const after of [1, 150, 300]) {
      ledger.push(...(await killDuringBurst(store.file ?? '', 'honest', after)));
    }
    const counts = await completions(store);
    expect(ledger.length).to.be.at.least(451);
    expect(new Set(ledger).size, 'acknowledged twice').to.equal(ledger.length);
    expect(ledger.filter((task) => counts.get(task) !== 1)).to.deep.equal([]);
    expect([...counts.values()].filter((count) => count !== 1)).to.deep.equal([]);
    const runtime = await openRuntime(store);
    const { database, definitions } = runtime;
    const report = await createVerifier({ select: database.select, definitions }).all();
    await runtime.stop();
    expect(report).to.include({ verdict: 'verified', instances: CASES });
  });

  it('can tell: acknowledging before the commit loses some', async () => {
    const ledger = await killDuringBurst(store.file ?? '', 'early', 1);
    const counts = await completions(store);
    expect(ledger.filter((task) => counts.get(task) !== 1)).not.to.be.empty;
  });
});
