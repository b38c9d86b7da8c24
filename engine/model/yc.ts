import type { AssignmentRule } from './definition.ts';
import { compileParameter } from './expressions.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

const STRATEGIES = [
  'firstContactWindow',
  'window',
  'department',
  'chiefRepresentative',
  'samePersonAs',
] satisfies AssignmentRule['strategy'][];

/** `yc:assignment`. */
export function compileAssignment(
  problems: Problems,
  task: ModdleElement,
): AssignmentRule | undefined {
  const written = extension(task, 'yc:Assignment');
  if (written === undefined) return undefined;
  const strategy = text(written, 'strategy') ?? '';
  if (!isOneOf(STRATEGIES, strategy)) {
    problems.error(
      task,
      'assignment',
      `Expected the assignment of ${nameOf(task)} to be one of ${STRATEGIES.join(', ')} but it is "${strategy}"`,
    );
    return undefined;
  }
  const role = text(written, 'role');
  const element = text(written, 'element');
  requireField(problems, task, strategy, written);
  const window = compileParameter(problems, task, text(written, 'window'), 'the window');
  const department = compileParameter(
    problems,
    task,
    text(written, 'department'),
    'the department',
  );
  return {
    strategy,
    ...(window !== undefined && { window }),
    ...(department !== undefined && { department }),
    ...(role !== undefined && { role }),
    ...(element !== undefined && { element }),
  };
}

/** `yc:separation`: ids of the elements whose performer may not do this one. */
export function separationOf(task: ModdleElement): string[] {
  const from = text(extension(task, 'yc:Separation'), 'from') ?? '';
  return from
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function requireField(
  problems: Problems,
  task: ModdleElement,
  strategy: AssignmentRule['strategy'],
  written: ModdleElement,
): void {
  const needed = { window: 'window', department: 'department', samePersonAs: 'element' } as const;
  const field = strategy in needed ? needed[strategy as keyof typeof needed] : undefined;
  if (field === undefined || text(written, field) !== undefined) return;
  problems.error(
    task,
    'assignment',
    `Expected the assignment "${strategy}" of ${nameOf(task)} to name its ${field} but it does not`,
  );
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}
