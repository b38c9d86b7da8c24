import type { Command } from '../state/command.ts';
import type { Execution } from '../flow/execution.ts';

/**
 * Carries one command out. Checks come first and throw `RejectedError`; after the first event
 * nothing may be rejected any more.
 */
export type CommandHandler<C extends Command> = (execution: Execution, command: C) => void;

export type CommandHandlers = {
  [T in Command['type']]: CommandHandler<Extract<Command, { type: T }>>;
};
