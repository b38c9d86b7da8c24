import type { Execution } from '../flow/execution.ts';
import { Failure } from '../flow/failure.ts';
import { RejectedError } from '../flow/rejection.ts';
import type { InstanceState } from '../state/instance.ts';
import { valueBytes } from '../state/value-size.ts';
import type { Value, Variables } from '../state/value.ts';
import { valueProblem } from '../state/check-value.ts';

/** The instance must be running. */
export function expectActive(state: InstanceState): void {
  if (state.status === 'active') return;
  throw new RejectedError(
    'conflict',
    `Expected process instance ${state.key} to be active but it is ${state.status}`,
  );
}

/** The instance has not ended; it may be suspended. */
export function expectRunning(state: InstanceState): void {
  if (state.status !== 'suspended') expectActive(state);
}

/** It is to end already, and only listeners of its tasks are waited for. */
export function expectNotEnding({ key, ending }: InstanceState): void {
  if (ending === undefined) return;
  throw new RejectedError(
    'conflict',
    `Expected process instance ${key} to be active but it is being terminated: listeners of its tasks come first`,
  );
}

/** A called process does not end by itself: its caller would wait for ever. */
export function expectRoot({ key, caller }: InstanceState): void {
  if (caller === undefined) return;
  throw new RejectedError(
    'conflict',
    `Expected a root instance but ${key} was called by ${caller.instance}: cancel that`,
  );
}

/** What a command names must be open: gone is a conflict, never there is not found. */
export function expectOpen<T>(
  state: InstanceState,
  items: Map<number, T>,
  key: number,
  what: string,
): T {
  const found = items.get(key);
  if (found !== undefined) return found;
  const name = `${what} ${state.key}.${String(key)}`;
  if (Number.isInteger(key) && key > 0 && key < state.nextKey) {
    throw new RejectedError('conflict', `Expected ${name} to be open but it has ended already`);
  }
  throw new RejectedError('notFound', `Expected ${name} but there is none`);
}

/** Variables from outside must be JSON, with decent names and of a size that can be kept. */
export function checkVariables({ state, environment }: Execution, variables: Variables): void {
  const { variableBytes, instanceBytes } = environment.limits;
  let total = state.variableBytes;
  for (const name of Object.keys(variables)) {
    const value = variables[name] as Value;
    const problem = valueProblem(name, value);
    if (problem !== undefined) throw new RejectedError('invalid', problem);
    const bytes = valueBytes(name, value);
    total += bytes;
    if (bytes > variableBytes) reject(`variable ${name}`, bytes, variableBytes);
  }
  if (total > instanceBytes) reject('the variables of the instance', total, instanceBytes);
}

function reject(what: string, bytes: number, limit: number): never {
  throw new RejectedError(
    'invalid',
    `Expected ${what} to be at most ${String(limit)} bytes but found ${String(bytes)}`,
  );
}

/** What cannot be computed for a command is wrong with the command; nothing has happened yet. */
export function orRejected<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Failure) throw new RejectedError('invalid', error.message);
    throw error;
  }
}
