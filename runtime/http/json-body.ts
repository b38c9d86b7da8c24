import { badRequest } from '../problem.ts';

const MAX_DEPTH = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor']);

/** Parses a JSON body and refuses what would hurt later: depth, keys, control characters, numbers. */
export function parseJsonBody(content: Buffer): unknown {
  if (content.length === 0) return undefined;
  const value = parse(content);
  check(value, '', 0);
  return value;
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as unknown;
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw badRequest(`Expected a JSON body, but ${reason}.`, { code: 'malformed-json' });
  }
}

function check(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw refused(path, `at most ${MAX_DEPTH} levels`, 'it is nested deeper');
  if (typeof value === 'string') checkText(value, path);
  else if (typeof value === 'number') checkNumber(value, path);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => check(item, `${path}[${index}]`, depth + 1));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      checkKey(key, path);
      check(item, path ? `${path}.${key}` : key, depth + 1);
    }
  }
}

function checkKey(key: string, path: string): void {
  if (FORBIDDEN_KEYS.has(key)) throw refused(path, 'plain member names', `it has “${key}”`);
  checkText(key, path);
}

function checkText(text: string, path: string): void {
  if (text.includes('\u0000')) throw refused(path, 'text', 'it contains the character U+0000');
}

function checkNumber(value: number, path: string): void {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw refused(path, 'a number within ±(2^53 − 1)', 'it is beyond; send it as text');
  }
}

function refused(path: string, expected: string, found: string) {
  const field = path || '(body)';
  const message = `Expected ${expected} at ${field}, but ${found}.`;
  return badRequest(message, {
    code: 'refused-json',
    problems: [{ severity: 'error', code: 'refused-json', message, field }],
  });
}
