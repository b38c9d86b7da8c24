import type { CommandExecutor, CommittedEntry } from '../../../runtime/execution/index.ts';
import type { Clock } from '../../../runtime/timers/index.ts';

/** A planted fault: each timer is a setTimeout, which fires at once beyond 2^31−1 ms. */
export class RawTimeouts {
  private readonly executor: CommandExecutor;
  private readonly clock: Clock;
  private readonly timeouts: NodeJS.Timeout[] = [];
  private unlisten: () => void = () => undefined;

  constructor(executor: CommandExecutor, clock: Clock) {
    this.executor = executor;
    this.clock = clock;
  }

  start(): void {
    this.unlisten = this.executor.onCommitted((entries) => entries.forEach((one) => this.set(one)));
  }

  async stop(): Promise<void> {
    this.unlisten();
    for (const timeout of this.timeouts) clearTimeout(timeout);
  }

  private set({ tenant, instance, events }: CommittedEntry): void {
    for (const event of events) {
      if (event.type !== 'TimerScheduled') continue;
      const command = { type: 'TriggerTimer' as const, timer: event.key };
      const fire = () =>
        void this.executor
          .submit({ tenant, actor: 'system', instance, command })
          .catch(() => undefined);
      this.timeouts.push(setTimeout(fire, event.due - this.clock.now()));
    }
  }
}
