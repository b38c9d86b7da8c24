import type { ElementInstance } from '../state/instance.ts';
import { ANY_CODE, codesAround, findCatcher, matches, takeCaught } from './catch-search.ts';
import { emit, type Execution } from './execution.ts';
import { terminateInstance } from './instance-end.ts';

/**
 * Throws an escalation (clause 10.5.1). The nearest catcher is told, in a caller if there is none
 * here; the thrower goes on unless the catcher interrupts it; uncaught, it is forgotten.
 */
export function throwEscalation(
  execution: Execution,
  thrower: ElementInstance,
  code: string,
): void {
  const catcher = findCatcher(execution, thrower, { kind: 'escalation', code });
  emit(execution, { type: 'EscalationThrown', owner: thrower.key, code });
  if (catcher !== undefined) takeCaught(execution, catcher);
  else tellCaller(execution, code);
}

export interface CaughtEscalations {
  escalationCodes: string[];
  interruptingEscalationCodes?: string[];
}

/** The escalation codes that elements around this one, or the callers, would catch. */
export function caughtEscalations(execution: Execution, from: ElementInstance): CaughtEscalations {
  const { caller } = execution.state;
  const codes = new Set<string>();
  const interrupting = new Set<string>();
  for (const each of codesAround(execution, from, 'escalation')) {
    const code = each.code ?? ANY_CODE;
    // Only the nearest catcher of a code is ever told.
    if (each.interrupting && !codes.has(code)) interrupting.add(code);
    codes.add(code);
  }
  for (const code of caller?.escalationCodes ?? []) {
    if (codes.has(code)) continue;
    codes.add(code);
    if (caller?.interruptingEscalationCodes?.includes(code) === true) interrupting.add(code);
  }
  return {
    escalationCodes: [...codes].sort(),
    ...(interrupting.size > 0 && { interruptingEscalationCodes: [...interrupting].sort() }),
  };
}

/** A catcher that interrupts ends this instance, and not only later when it hears of it. */
function tellCaller(execution: Execution, code: string): void {
  const { state, deliveries } = execution;
  const { caller } = state;
  if (caller === undefined || !matches(caller.escalationCodes, code)) return;
  const exact = caller.escalationCodes.includes(code) ? code : ANY_CODE;
  const ends = caller.interruptingEscalationCodes?.includes(exact) === true;
  if (ends && state.elements.has(1)) terminateInstance(execution, `escalation ${code}`);
  deliveries.push({
    target: caller.instance,
    command: {
      type: 'ThrowCallEscalation',
      owner: caller.owner,
      child: state.key,
      code,
      ...(ends && { ended: true }),
    },
  });
}
