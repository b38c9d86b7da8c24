import { emit, type Execution } from '../flow/execution.ts';
import { RejectedError } from '../flow/rejection.ts';
import type { Command, ResumeInstance, SuspendInstance } from '../state/command.ts';
import { expectActive } from './checks.ts';

/** What other instances send: it must not be lost while this one stands still. */
const FROM_OTHERS: Command['type'][] = [
  'CompleteCall',
  'FailCall',
  'ThrowCallError',
  'ThrowCallEscalation',
  'CorrelateMessage',
  'CatchSignal',
];

/** Stands still with all that it has called, until a person lets it go on. */
export function suspendInstance(execution: Execution, { reason, by }: SuspendInstance): void {
  expectActive(execution.state);
  emit(execution, {
    type: 'InstanceSuspended',
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
  });
  for (const child of children(execution)) {
    execution.deliveries.push({ target: child, command: { type: 'SuspendInstance' } });
  }
}

/** Goes on; gives what has come from other instances meanwhile, to be done now. */
export function resumeInstance(execution: Execution, { reason, by }: ResumeInstance): Command[] {
  const { state } = execution;
  if (state.status !== 'suspended') {
    throw new RejectedError(
      'conflict',
      `Expected process instance ${state.key} to be suspended but it is ${state.status}`,
    );
  }
  const { held } = state;
  emit(execution, {
    type: 'InstanceResumed',
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
  });
  for (const child of children(execution)) {
    execution.deliveries.push({ target: child, command: { type: 'ResumeInstance' } });
  }
  return held;
}

export function mustBeHeld({ state }: Execution, { type }: Command): boolean {
  return state.status === 'suspended' && FROM_OTHERS.includes(type);
}

function children({ state }: Execution): string[] {
  return [...state.elements.values()].flatMap(({ child }) => child ?? []);
}
