import type { Command, Variables } from '../../engine/index.ts';
import { type CommandExecutor, type CommandRequest, counterOf } from '../execution/index.ts';
import { each, forAll, keyOfEach } from '../http/each.ts';
import type { Caller } from '../identity/caller.ts';
import type { TaskAccess } from './task-access.ts';
import { assertOpen, submitOf } from './task-commands.ts';
import type { TaskFormService } from './task-forms.service.ts';
import type { TaskRow } from './tasks.queries.store.ts';
import type { CompletedTasks, CompleteTasksBody } from './tasks.schema.ts';

interface Completion {
  variables: Variables;
  idempotencyKey: string | undefined;
}

/** Completes user tasks: one, or many with one request. */
export class TaskCompletionService {
  readonly #executor: CommandExecutor;
  readonly #access: TaskAccess;
  readonly #forms: TaskFormService;

  constructor(executor: CommandExecutor, access: TaskAccess, forms: TaskFormService) {
    this.#executor = executor;
    this.#access = access;
    this.#forms = forms;
  }

  async complete(caller: Caller, key: string, request: Completion): Promise<void> {
    const { row, submit } = await this.#completionOf(caller, key, request);
    await this.#executor.submit(submit);
    await this.#afterCompletion(caller, row);
  }

  /** The completion that is asked for, if it may be. */
  async #completionOf(
    caller: Caller,
    key: string,
    { variables, idempotencyKey }: Completion,
  ): Promise<{ row: TaskRow; submit: CommandRequest }> {
    const row = await this.#access.find(caller, key);
    // A repeated request finds the task completed; the executor knows its answer by the key.
    if (!idempotencyKey || !mayBeRepeated(caller, row)) {
      await this.#access.assertPermitted(caller, 'task.complete', row);
      assertOpen(row);
      await this.#forms.assertValid(caller, row, variables);
    }
    const task = counterOf(key);
    const command: Command = { type: 'CompleteTask', task, by: caller.username, variables };
    return { row, submit: submitOf(caller, row, { command, idempotencyKey }) };
  }

  /** A listener may deny it: then the text is still needed. */
  async #afterCompletion(caller: Caller, row: TaskRow): Promise<void> {
    if (await this.#access.hasListeners(caller, row, 'completing')) return;
    await this.#forms.forgetDrafts(caller.tenant, row.task_key);
  }

  /** Many, in the order of the request: each for itself, or all or none. */
  async completeMany(
    caller: Caller,
    { items, mode }: CompleteTasksBody,
    idempotencyKey: string | undefined,
  ): Promise<CompletedTasks> {
    if (mode === 'all') return this.#completeAll(caller, items, idempotencyKey);
    const outcomes = await each(items, ({ userTaskKey, variables = {} }, index) =>
      this.complete(caller, userTaskKey, {
        variables,
        idempotencyKey: keyOfEach(idempotencyKey, index),
      }),
    );
    return {
      items: items.map(({ userTaskKey }, index) => {
        const outcome = outcomes[index];
        return outcome !== undefined && 'problem' in outcome
          ? { userTaskKey, problem: outcome.problem }
          : { userTaskKey };
      }),
    };
  }

  async #completeAll(
    caller: Caller,
    items: CompleteTasksBody['items'],
    idempotencyKey: string | undefined,
  ): Promise<CompletedTasks> {
    const completions = await forAll(items, ({ userTaskKey, variables = {} }, index) =>
      this.#completionOf(caller, userTaskKey, {
        variables,
        idempotencyKey: keyOfEach(idempotencyKey, index),
      }),
    );
    await this.#executor.together(
      completions.map(({ submit }) => ({ kind: 'submit', request: submit })),
    );
    for (const { row } of completions) await this.#afterCompletion(caller, row);
    return { items: items.map(({ userTaskKey }) => ({ userTaskKey })) };
  }
}

/** The task is completed by this caller, or will be when its listeners are done. */
function mayBeRepeated({ username }: Caller, { state, completed_by }: TaskRow): boolean {
  return state === 'COMPLETING' || completed_by === username;
}
