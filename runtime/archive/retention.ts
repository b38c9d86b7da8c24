/**
 * How long files must be kept: fifteen years from the end of the procurement, by Article 42 of the
 * Government Procurement Law. Longer may be configured, shorter may not.
 */
export const LEGAL_YEARS = 15;
export const RETENTION_VARIABLE = 'YICHUANG_RETENTION_YEARS';

const LEAST_LIVE_DAYS = 31;
const DEFAULT_LIVE_DAYS = 365;
const MOST_YEARS = 1000;
const DAY_MS = 86_400_000;

/** A configured time that cannot be, or that the law forbids. */
export class RetentionError extends Error {}

export interface Retention {
  /** Epoch milliseconds until which a case of the process that has ended then must be kept. */
  keepUntil(processId: string, endedAt: number): number;
}

/**
 * Reads years for all processes and for single ones, such as `20,tender=30`. Throws a RetentionError
 * for less than the law demands.
 */
export function readRetention(text = ''): Retention {
  let general = LEGAL_YEARS;
  const own = new Map<string, number>();
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const at = part.lastIndexOf('=');
    const years = yearsOf(part.slice(at + 1).trim());
    if (at < 0) general = years;
    else own.set(part.slice(0, at).trim(), years);
  }
  return {
    keepUntil: (processId, endedAt) => yearsAfter(endedAt, own.get(processId) ?? general),
  };
}

/** Milliseconds that a case stays in the live database after its end, at least. Throws a RetentionError. */
export function readLiveDays(text = ''): number {
  const days = text === '' ? DEFAULT_LIVE_DAYS : Number(text);
  if (Number.isInteger(days) && days >= LEAST_LIVE_DAYS) return days * DAY_MS;
  throw new RetentionError(
    `Expected a whole number of days, ${String(LEAST_LIVE_DAYS)} or more, in YICHUANG_LIVE_DAYS, but found ${text}`,
  );
}

function yearsOf(text: string): number {
  const years = text === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(years) || years > MOST_YEARS) {
    throw new RetentionError(
      `Expected whole years in ${RETENTION_VARIABLE}, such as 20,tender=30, but found "${text}"`,
    );
  }
  if (years >= LEGAL_YEARS) return years;
  throw new RetentionError(
    `Expected ${RETENTION_VARIABLE} to be ${String(LEGAL_YEARS)} years or more, as 政府采购法 第四十二条 (Government Procurement Law, Article 42) demands, but found ${String(years)}`,
  );
}

/** The same day so many years later; the 29th of February becomes the 1st of March. */
function yearsAfter(at: number, years: number): number {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}
