import type { Command } from '../../engine/index.ts';
import type { CommandRequest } from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { Caller } from '../identity/caller.ts';
import { conflict } from '../problem.ts';
import type { TaskRow } from './tasks.queries.store.ts';

/** The request for a command about a task. */
export function submitOf(
  caller: Caller,
  row: TaskRow,
  { command, idempotencyKey }: { command: Command; idempotencyKey: string | undefined },
): CommandRequest {
  return {
    tenant: caller.tenant,
    actor: caller.username,
    instance: row.instance_key,
    command,
    ...ownKey(caller, idempotencyKey),
  };
}

/** Refuses what is asked of a task that is not open just now. Throws 409. */
export function assertOpen({ name, state }: TaskRow): void {
  switch (state) {
    case 'CREATED':
      return;
    case 'SUSPENDED':
      throw conflict(`Expected a case that goes on, but that of ${name} is suspended.`, {
        code: 'case-suspended',
      });
    case 'COMPLETED':
    case 'CANCELED': {
      const ended = state === 'COMPLETED' ? 'completed' : 'withdrawn';
      throw conflict(`Expected an open task, but ${name} is ${ended}.`, { code: 'task-ended' });
    }
    default: {
      const what = state.toLowerCase();
      throw conflict(`Expected a task at rest, but ${name} is ${what}: its listeners come first.`, {
        code: 'task-changing',
      });
    }
  }
}
