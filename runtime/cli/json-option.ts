import { usageError } from './failure.ts';

/** The object that an option gives as JSON. Throws a usage error that names the option. */
export function parseObject(text: string, option: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below: the text is not JSON at all.
  }
  throw usageError(`Expected a JSON object after ${option}, but found ${text}`);
}
