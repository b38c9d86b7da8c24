import type { ProblemEntry } from './types.ts';

/** What the server answered instead of what was asked (application/problem+json). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly problems: ProblemEntry[];
  /** The whole body: extensions such as `holder` or `current` are in it. */
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>) {
    super(textOf(body['detail']) || textOf(body['title']) || `HTTP ${status}`);
    this.status = status;
    this.code = textOf(body['code']);
    this.problems = Array.isArray(body['problems']) ? (body['problems'] as ProblemEntry[]) : [];
    this.body = body;
  }
}

/** The server could not be reached at all. */
export const UNREACHABLE = 0;

export function isProblem(error: unknown, status?: number): error is ApiProblem {
  return error instanceof ApiProblem && (status === undefined || error.status === status);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
