import type { z } from 'zod';
import { badRequest } from '../problem.ts';

/** The value in the schema's form; 400 naming each field that is wrong. */
export function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({
    severity: 'error' as const,
    code: 'invalid-field',
    field: issue.path.join('.') || '(body)',
    message: issue.message,
  }));
  const first = problems[0];
  throw badRequest(`Expected a valid request, but ${first?.field}: ${first?.message}.`, {
    code: 'invalid-request',
    problems,
  });
}
