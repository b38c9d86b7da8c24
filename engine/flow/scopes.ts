import type { ElementInstance } from '../state/instance.ts';
import type { Execution } from './execution.ts';
import { terminateChildren } from './withdrawal.ts';

/** A terminate end event: all inside the scope ends, the scope itself completes (clause 13.5.6). */
export function endScope(execution: Execution, scope: ElementInstance): void {
  terminateChildren(execution, scope);
  execution.agenda.push({ type: 'complete', key: scope.key, tokensDropped: true });
}
