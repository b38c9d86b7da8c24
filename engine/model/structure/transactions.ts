import { child, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { has } from './event-kinds.ts';
import type { Rule } from './rule.ts';
import { is } from './typed.ts';

/** Cancellation belongs to transactions: clauses 10.5.3 and 10.5.4. */
export const TRANSACTION_RULES: Rule[] = [
  {
    code: 'cancel-end',
    clause: '10.5.3',
    sentence: 'A cancel end event stands in a transaction.',
    on: ['bpmn:EndEvent'],
    breach: (event) =>
      has(event, 'Cancel') && !isInTransaction(event)
        ? `Expected cancel end event ${nameOf(event)} to stand in a transaction but it does not`
        : undefined,
  },
  {
    code: 'cancel-boundary',
    clause: '10.5.4',
    sentence: 'A boundary event that catches a cancellation is attached to a transaction.',
    on: ['bpmn:BoundaryEvent'],
    breach: (event) => {
      const host = child(event, 'attachedToRef');
      if (!has(event, 'Cancel') || is(host, 'bpmn:Transaction')) return undefined;
      return `Expected ${nameOf(event)} to be attached to a transaction, as it catches a cancellation, but found ${host === undefined ? 'nothing' : nameOf(host)}`;
    },
  },
];

function isInTransaction(event: ModdleElement): boolean {
  let at = event.$parent;
  while (at !== undefined && !is(at, 'bpmn:Transaction')) at = at.$parent;
  return at !== undefined;
}
