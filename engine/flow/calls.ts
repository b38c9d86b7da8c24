import type { CallSettings } from '../model/definition.ts';
import type { CaughtByCallers, RenewCaller } from '../state/command.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Variables } from '../state/value.ts';
import { caughtErrors } from './errors.ts';
import { caughtEscalations } from './escalations.ts';
import { type Execution, emit, nextKey } from './execution.ts';
import { Failure } from './failure.ts';
import { textParameter, visibleVariables } from './variables.ts';

/** Asks for an instance of another process; it starts by a delivery, in its own journal. */
export function callProcess(execution: Execution, element: ElementInstance): void {
  const { call } = element.node;
  if (call === undefined) throw new Failure('value', 'Expected a called process');
  const processId = textParameter(execution, element.key, call.processId, 'the called process id');
  const businessId = businessIdOf(execution, element, call);
  const { state, deliveries } = execution;
  const child = `${state.key}.${String(nextKey(execution))}`;
  emit(execution, { type: 'ProcessCalled', owner: element.key, child, processId });
  deliveries.push({
    target: child,
    binding: call.binding,
    command: {
      type: 'StartInstance',
      instance: child,
      processId,
      root: state.root,
      variables: variablesForCall(execution, element, call.propagateAllParentVariables),
      ...(businessId !== undefined && { businessId }),
      ...(state.window !== undefined && { window: state.window }),
      caller: { instance: state.key, owner: element.key, ...caughtAround(execution, element) },
    },
  });
}

function businessIdOf(
  execution: Execution,
  { key }: ElementInstance,
  { businessId }: CallSettings,
): string | undefined {
  if (businessId === undefined) return execution.state.businessId;
  return textParameter(execution, key, businessId, 'the business id');
}

/** What is caught around a call, here and further out. */
function caughtAround(execution: Execution, element: ElementInstance): CaughtByCallers {
  return {
    errorCodes: caughtErrors(execution, element),
    ...caughtEscalations(execution, element),
  };
}

/** Every called process that still runs learns what is caught around its call from now on. */
export function renewCalls(execution: Execution): void {
  for (const element of execution.state.elements.values()) {
    if (element.child === undefined) continue;
    const command: RenewCaller = { type: 'RenewCaller', ...caughtAround(execution, element) };
    execution.deliveries.push({ target: element.child, command });
  }
}

/** The call ends before the called process has: it is cancelled with all it called itself. */
export function cancelCalledProcess({ deliveries }: Execution, { child }: ElementInstance): void {
  if (child === undefined) return;
  deliveries.push({ target: child, command: { type: 'CancelInstance', byCaller: true } });
}

function variablesForCall(
  execution: Execution,
  element: ElementInstance,
  everything: boolean,
): Variables {
  return everything ? visibleVariables(execution, element.key) : { ...element.variables };
}
