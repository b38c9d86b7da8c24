import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { contextOfResponse } from './request-context.ts';
import { Problem, badRequest, notFound, tooLarge, unsupportedMediaType } from '../problem.ts';

export function sendProblem(response: Response, problem: Problem, instance: string): void {
  if (problem.retryAfter !== undefined) response.set('Retry-After', String(problem.retryAfter));
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem.toDocument(), instance }));
}

/** Turns whatever was thrown into problem details; a bug becomes a 500 without internals. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = asProblem(error);
    if (problem.status >= 500) {
      const fields = { err: error, path: request.path, ...contextOfResponse(response) };
      logger.error(fields, problem.detail);
    }
    sendProblem(response, problem, request.path);
  };
}

export const unknownRoute: RequestHandler = (request) => {
  throw notFound(`Expected a known address, but ${request.method} ${request.path} is none.`);
};

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const type = typeof error === 'object' && error && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') {
    return tooLarge('Expected a smaller body, but it exceeds the limit.');
  }
  if (type === 'encoding.unsupported') {
    return unsupportedMediaType(
      'Expected a body in gzip, deflate or br, but its encoding is another.',
    );
  }
  const status = typeof error === 'object' && error && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return badRequest('Expected a well-formed request, but it could not be read.');
  }
  return new Problem({
    status: 500,
    code: 'internal',
    detail: 'An unexpected error happened. It has been logged.',
    cause: error,
  });
}
