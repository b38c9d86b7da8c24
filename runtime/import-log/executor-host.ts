import type { CommandExecutor, CommittedEntry } from '../execution/index.ts';
import type { Variables } from '../../engine/index.ts';
import type { CaseHost, WaitingTask } from './case-replay.ts';
import type { LogCase, LogEvent } from './event-log.ts';
import { OpenTasks } from './open-tasks.ts';

export interface ExecutorHostOptions {
  /** Lives by a virtual clock, so that each command can say when it happened. */
  executor: CommandExecutor;
  tenant: string;
  processDefinitionKey: string;
}

/** Who starts the cases; their tasks are done by the log's own resources. */
const IMPORTER = 'import-log';

/** Runs cases in the database, through the same executor as every other command. */
export class ExecutorHost implements CaseHost {
  private readonly options: ExecutorHostOptions;
  private readonly instances = new Map<string, OpenTasks>();
  private readonly stopListening: () => void;

  constructor(options: ExecutorHostOptions) {
    this.options = options;
    this.stopListening = options.executor.onCommitted((committed) => this.follow(committed));
  }

  async start({ id }: LogCase, variables: Variables, at: number): Promise<string> {
    const { executor, tenant, processDefinitionKey } = this.options;
    const started = await executor.start({
      tenant,
      actor: IMPORTER,
      processDefinitionKey,
      businessId: id,
      variables,
      at,
    });
    return started.processInstanceKey;
  }

  waiting(instance: string): WaitingTask[] {
    return this.instances.get(instance)?.waiting() ?? [];
  }

  /** Both commands are given at once: they take the same moment and the same transaction. */
  async perform(
    instance: string,
    task: number,
    { resource, at }: LogEvent,
    variables: Variables,
  ): Promise<void> {
    const { executor, tenant } = this.options;
    const request = { tenant, actor: resource, instance, at };
    const why = '按日志领取 claimed as in the log';
    await Promise.all([
      executor.submit({
        ...request,
        command: { type: 'AssignTask', task, assignee: resource, why, by: resource },
      }),
      executor.submit({
        ...request,
        command: { type: 'CompleteTask', task, by: resource, variables },
      }),
    ]);
  }

  isEnded(instance: string): boolean {
    return this.instances.get(instance)?.isEnded ?? false;
  }

  close(): void {
    this.stopListening();
  }

  private follow(committed: readonly CommittedEntry[]): void {
    for (const { instance, events } of committed) {
      let open = this.instances.get(instance);
      if (open === undefined) this.instances.set(instance, (open = new OpenTasks()));
      open.apply(events);
    }
  }
}
