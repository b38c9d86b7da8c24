import type { OperationPlan } from '../operations/operations.schema.ts';
import { CommandError } from './failure.ts';
import { localTime, printJson, printTable } from './output.ts';

/** Prints what an operation would do. Throws, after the table, when it would be refused. */
export function printPlan(plan: OperationPlan, { json }: { json?: true }): void {
  if (json) printJson(plan);
  else {
    printTable(
      ['what', 'key', 'element', 'becomes', 'outcome', 'due'],
      plan.effects.map((effect) => [
        effect.kind,
        effect.key,
        effect.elementId ?? '',
        effect.targetElementId ?? '',
        effect.outcome,
        localTime(effect.due),
      ]),
    );
  }
  if (!plan.accepted) {
    throw new CommandError(plan.refusals.map(({ message }) => message).join('\n'));
  }
}
