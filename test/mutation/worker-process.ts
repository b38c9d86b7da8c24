import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Reply, Request } from './messages.ts';

/** A test may take this much longer than it does without a mutant. */
const PATIENCE = { least: 10_000, factor: 10 };
const LOADING = 120_000;

/** How long each test takes without a mutant, by its title. */
export type Durations = Record<string, number>;

interface WorkerOptions {
  mutant?: string;
  durations?: Durations;
}

export type Outcome = Exclude<Reply, { type: 'loaded' | 'test' }> | { type: 'lost' };

/** A test that loops would go on without its parent. */
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** A process in the sandbox that has the engine's tests loaded. It is lost when it hangs or ends. */
export class Worker {
  private readonly child: ChildProcess;
  private timer: NodeJS.Timeout | undefined;
  private settle: (outcome: Outcome) => void = () => undefined;
  private readonly loaded: Promise<boolean>;
  private readonly durations: Durations | undefined;

  /** A mutant given here is awake from the first module on. */
  constructor(folder: string, { mutant = 'none', durations }: WorkerOptions = {}) {
    this.durations = durations;
    this.child = fork(join(folder, 'test/mutation/worker.ts'), {
      cwd: folder,
      execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
      env: { ...process.env, __STRYKER_ACTIVE_MUTANT__: mutant },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    running.add(this.child);
    this.wait(LOADING);
    this.loaded = new Promise((resolve) => {
      this.settle = () => resolve(false);
      this.child.on('message', (reply: Reply) => this.hear(reply, () => resolve(true)));
    });
    this.child.on('exit', () => {
      running.delete(this.child);
      this.lose();
    });
  }

  async ask(request: Request): Promise<Outcome> {
    if (!(await this.loaded)) return { type: 'lost' };
    this.wait(LOADING);
    return new Promise((resolve) => {
      this.settle = resolve;
      if (this.child.connected) this.child.send(request);
      else this.lose();
    });
  }

  end(): void {
    clearTimeout(this.timer);
    this.child.kill('SIGKILL');
  }

  private hear(reply: Reply, loaded: () => void): void {
    if (reply.type === 'test') {
      const usual = this.durations?.[reply.title];
      this.wait(usual === undefined ? LOADING : PATIENCE.least + PATIENCE.factor * usual);
      return;
    }
    clearTimeout(this.timer);
    if (reply.type === 'loaded') loaded();
    else this.settle(reply);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lose(), milliseconds);
  }

  private lose(): void {
    this.end();
    this.settle({ type: 'lost' });
  }
}
