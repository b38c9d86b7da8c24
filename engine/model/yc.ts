import type { AssignmentRule, ClockRule, TimeLimit, TimeUnit } from './definition.ts';
import { compileParameter } from './expressions.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

const UNITS = ['workingDays', 'calendarDays', 'workingHours'] satisfies TimeUnit[];

const STRATEGIES = [
  'firstContactWindow',
  'window',
  'department',
  'chiefRepresentative',
  'samePersonAs',
] satisfies AssignmentRule['strategy'][];

/** Warned of when the model does not say otherwise: half of the limit, and four fifths. */
const DEFAULT_WARNING_SHARES = '0.5,0.8';

/** `yc:timeLimit`. */
export function compileTimeLimit(
  problems: Problems,
  element: ModdleElement,
): TimeLimit | undefined {
  const written = extension(element, 'yc:TimeLimit');
  if (written === undefined) return undefined;
  const legal = amount(problems, element, text(written, 'legal'), 'legal');
  const promised = amount(problems, element, text(written, 'promised'), 'promised');
  const unit = text(written, 'unit') ?? 'workingDays';
  if (legal === undefined && promised === undefined) {
    problem(problems, element, 'a legal or a promised limit but it has neither');
  }
  if (!isOneOf(UNITS, unit)) {
    problem(problems, element, `one of the units ${UNITS.join(', ')} but it is "${unit}"`);
    return undefined;
  }
  if (legal !== undefined && promised !== undefined && promised > legal) {
    problem(
      problems,
      element,
      `a promise within the legal ${String(legal)} but it is ${String(promised)}`,
    );
  }
  const article = text(written, 'article');
  return {
    ...(legal !== undefined && { legal }),
    ...(promised !== undefined && { promised }),
    unit,
    calendar: text(written, 'calendar') ?? 'default',
    warningShares: shares(problems, element, text(written, 'warningShares')),
    ...(article !== undefined && { article }),
  };
}

/** `yc:clock`. */
export function compileClock(problems: Problems, element: ModdleElement): ClockRule | undefined {
  const written = extension(element, 'yc:Clock');
  if (written === undefined) return undefined;
  const action = text(written, 'action') ?? 'pause';
  const reason = text(written, 'reason');
  if (action !== 'pause' || reason === undefined) {
    problems.error(
      element,
      'clock',
      `Expected yc:clock of ${nameOf(element)} to pause with a reason but found action "${action}"${reason === undefined ? ' without reason' : ''}`,
    );
    return undefined;
  }
  const article = text(written, 'article');
  return { action, reason, ...(article !== undefined && { article }) };
}

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

function amount(
  problems: Problems,
  element: ModdleElement,
  written: string | undefined,
  which: string,
): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written);
  if (Number.isFinite(value) && value > 0 && value <= 10_000) return value;
  problem(problems, element, `a ${which} limit above 0 and up to 10000 but it is "${written}"`);
  return undefined;
}

function shares(
  problems: Problems,
  element: ModdleElement,
  written = DEFAULT_WARNING_SHARES,
): number[] {
  const values = written.split(',').map(Number);
  if (values.every((share) => share > 0 && share < 1)) return values.sort((a, b) => a - b);
  problem(problems, element, `warning shares between 0 and 1 but they are "${written}"`);
  return [];
}

function problem(problems: Problems, element: ModdleElement, expected: string): void {
  problems.error(
    element,
    'time-limit',
    `Expected the time limit of ${nameOf(element)} to have ${expected}`,
  );
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}
