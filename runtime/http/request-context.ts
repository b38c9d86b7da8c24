import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { RequestContext } from '../request-context.ts';

/** Short and without what could break a log line. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;
/** W3C Trace Context, level 1: ids of zeros and version ff are invalid. */
const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** Gives every request an id, told in its answer, and reads which trace it belongs to. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const context = contextOf(request);
  response.locals['context'] = context;
  response.set('X-Request-Id', context.requestId);
  next();
};

export function contextOfResponse(response: Response): RequestContext {
  return response.locals['context'] as RequestContext;
}

function contextOf(request: Request): RequestContext {
  const requestId = request.get('x-request-id');
  const traceparent = request.get('traceparent');
  return {
    requestId: requestId !== undefined && REQUEST_ID.test(requestId) ? requestId : randomUUID(),
    ...(traceparent !== undefined && TRACEPARENT.test(traceparent) && { traceparent }),
  };
}
