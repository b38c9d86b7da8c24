import { badRequest } from '../problem.ts';

export type CursorValue = string | number;

/** Where a page ended: the sort values of its last row, opaque to callers. */
export function encodeCursor(values: CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function decodeCursor(text: string, length: number): CursorValue[] {
  try {
    const values = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) {
      return values;
    }
  } catch {
    // Falls through: refused below.
  }
  throw badRequest('Expected page.after to be an endCursor of the same search, but it is not.', {
    code: 'invalid-cursor',
  });
}

function isCursorValue(value: unknown): value is CursorValue {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
