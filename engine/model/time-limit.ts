import type {
  ClockRule,
  DeemedAcceptance,
  EscalationLevel,
  EscalationRule,
  TimeLimit,
  TimeUnit,
} from './definition.ts';
import { compileParameter } from './expressions.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

const UNITS = ['workingDays', 'calendarDays', 'workingHours'] satisfies TimeUnit[];

/** From the window to the hall: each level hears later than the one before. */
const LEVELS = ['window', 'chiefRepresentative', 'supervisor'] satisfies EscalationLevel[];

/** Warned of when the model does not say otherwise: half of the limit, and four fifths. */
const DEFAULT_WARNING_SHARES = '0.5,0.8';

/** An urging later than this has lost its point. */
const MOST_SHARE = 10;

/** `yc:timeLimit`. */
export function compileTimeLimit(
  problems: Problems,
  element: ModdleElement,
): TimeLimit | undefined {
  const written = extension(element, 'yc:TimeLimit');
  if (written === undefined) return undefined;
  const expected = (what: string): void =>
    problems.error(
      element,
      'time-limit',
      `Expected the time limit of ${nameOf(element)} to have ${what}`,
    );
  const legal = amount(text(written, 'legal'), 'legal limit', expected);
  const promised = amount(text(written, 'promised'), 'promised limit', expected);
  const unit = unitOf(written, expected);
  if (legal === undefined && promised === undefined) {
    expected('a legal or a promised limit but it has neither');
  }
  if (unit === undefined) return undefined;
  if (legal !== undefined && promised !== undefined && promised > legal) {
    expected(`a promise within the legal ${String(legal)} but it is ${String(promised)}`);
  }
  const article = text(written, 'article');
  return {
    ...(legal !== undefined && { legal }),
    ...(promised !== undefined && { promised }),
    unit,
    calendar: text(written, 'calendar') ?? 'default',
    warningShares: shares(text(written, 'warningShares'), expected),
    ...(article !== undefined && { article }),
    ...extensionOf(written, expected),
    ...escalationsOf(written, expected),
    ...startOf(element, written, expected),
  };
}

type Expected = (what: string) => void;

function extensionOf(written: ModdleElement, expected: Expected): Partial<TimeLimit> {
  const by = text(written, 'extensionBy');
  const extension = amount(text(written, 'extension'), 'extension', expected);
  if (extension === undefined) return {};
  return { extension, extensionBy: by ?? 'chiefRepresentative' };
}

function escalationsOf(written: ModdleElement, expected: Expected): Partial<TimeLimit> {
  const list = text(written, 'escalation');
  if (list === undefined) return {};
  const escalations = list.split(',').map((part): EscalationRule | undefined => {
    const [level = '', share] = part.trim().split(':');
    const value = Number(share);
    if (!isOneOf(LEVELS, level) || !(value > 0 && value <= MOST_SHARE)) return undefined;
    return { level, share: value };
  });
  if (escalations.every((rule) => rule !== undefined) && isAscending(escalations)) {
    return { escalations };
  }
  expected(
    `an escalation such as window:0.8,chiefRepresentative:1,supervisor:1.2, ascending, but it is "${list}"`,
  );
  return {};
}

function isAscending(rules: EscalationRule[]): boolean {
  return rules.every(({ share }, index) => share > (rules[index - 1]?.share ?? 0));
}

function startOf(
  element: ModdleElement,
  written: ModdleElement,
  expected: Expected,
): Partial<TimeLimit> {
  const startsFrom = text(written, 'startsFrom');
  if (startsFrom !== undefined && startsFrom !== 'acceptance') {
    expected(`startsFrom="acceptance" but it is "${startsFrom}"`);
  }
  if (startsFrom !== undefined && element.$type === 'bpmn:Process') {
    expected('its start with the process, which begins before any acceptance, but has startsFrom');
  }
  return startsFrom === undefined ? {} : { startsFrom: 'acceptance' };
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

/** `yc:deemedAcceptance`. */
export function compileDeemedAcceptance(
  problems: Problems,
  task: ModdleElement,
): DeemedAcceptance | undefined {
  const written = extension(task, 'yc:DeemedAcceptance');
  if (written === undefined) return undefined;
  const expected = (what: string): void =>
    problems.error(
      task,
      'deemed-acceptance',
      `Expected the deemed acceptance of ${nameOf(task)} to have ${what}`,
    );
  const after = amount(text(written, 'after'), 'time to answer', expected);
  const unit = unitOf(written, expected);
  if (text(written, 'after') === undefined) expected('a time to answer but it has none');
  if (task.get('loopCharacteristics') !== undefined) {
    expected('one task that is answered but it is repeated');
  }
  const [variable, value] = [text(written, 'variable'), text(written, 'value')];
  if ((variable === undefined) !== (value === undefined)) {
    expected('a variable and its value but one of them is missing');
  }
  if (after === undefined || unit === undefined) return undefined;
  const article = text(written, 'article');
  const received = compileParameter(problems, task, text(written, 'received'), 'the receipt');
  return {
    after,
    unit,
    calendar: text(written, 'calendar') ?? 'default',
    ...(received !== undefined && { received }),
    ...(variable !== undefined && value !== undefined && { outcome: { variable, value } }),
    ...(article !== undefined && { article }),
  };
}

function unitOf(written: ModdleElement, expected: Expected): TimeUnit | undefined {
  const unit = text(written, 'unit') ?? 'workingDays';
  if (isOneOf(UNITS, unit)) return unit;
  expected(`one of the units ${UNITS.join(', ')} but it is "${unit}"`);
  return undefined;
}

function amount(written: string | undefined, what: string, expected: Expected): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written);
  if (Number.isFinite(value) && value > 0 && value <= 10_000) return value;
  const article = /^[aeiou]/.test(what) ? 'an' : 'a';
  expected(`${article} ${what} above 0 and up to 10000 but it is "${written}"`);
  return undefined;
}

function shares(written: string | undefined, expected: Expected): number[] {
  const list = written ?? DEFAULT_WARNING_SHARES;
  const values = list.split(',').map(Number);
  if (values.every((share) => share > 0 && share < 1)) return values.sort((a, b) => a - b);
  expected(`warning shares between 0 and 1 but they are "${list}"`);
  return [];
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}
