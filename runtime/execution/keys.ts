import { randomBytes } from 'node:crypto';

/** Crockford's base32, lower case: sorts as it counts. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 6;
const RANDOM_LIMIT = 32 ** RANDOM_DIGITS;

let lastTime = 0;
let lastRandom = 0;

/** A key of 16 characters that sorts by time and rises strictly within a process. */
export function newKey(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    lastRandom = randomBytes(4).readUInt32BE() % (RANDOM_LIMIT / 2);
  } else if (lastRandom + 1 < RANDOM_LIMIT) lastRandom += 1;
  else {
    lastTime += 1;
    lastRandom = 0;
  }
  return digits(lastTime, TIME_DIGITS) + digits(lastRandom, RANDOM_DIGITS);
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = (DIGITS[rest % 32] ?? '0') + text;
  }
  return text;
}

/** The key of something within an instance: `<instance>.<counter>`. */
export function keyWithin(instance: string, counter: number): string {
  return `${instance}.${String(counter)}`;
}

/** The counter within the instance: the last part of a key that names something in one. */
export function counterOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('.') + 1));
}

/** The instance and the counter that a key names; `undefined` when it names none. */
export function splitKey(key: string): { instance: string; counter: number } | undefined {
  const dot = key.lastIndexOf('.');
  const counter = Number(key.slice(dot + 1));
  if (dot < 1 || !/^\d{1,15}$/.test(key.slice(dot + 1))) return undefined;
  return { instance: key.slice(0, dot), counter };
}
