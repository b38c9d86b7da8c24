import type { Express, Request, RequestHandler, Response } from 'express';
import { Problem, badRequest } from '../problem.ts';
import { inRequest } from '../request-context.ts';
import type { Services } from '../services.ts';
import { authorise } from './authenticate.ts';
import { leaveOut, nameRoute } from './observe.ts';
import { bodyReaders } from './read-body.ts';
import { contextOfResponse } from './request-context.ts';
import type { Reply, Route, RouteRequest, UploadedFile } from './route.ts';
import { parsed } from './validate.ts';

export interface MountOptions {
  services: Services;
  /** Check answers against their schemas too (tests): a mismatch is a 500. */
  checkAnswers: boolean;
}

const LONGEST_IDEMPOTENCY_KEY = 200;

/** Serves the routes; other methods on their addresses are 405. */
export function mountRoutes(app: Express, routes: readonly Route[], options: MountOptions): void {
  for (const route of routes) {
    app[route.method](expressPath(route.path), ...handlersOf(route, options));
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(expressPath(path), methodNotAllowed(methods));
  }
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

export function methodNotAllowed(methods: string[]): RequestHandler {
  const allowed = methods.map((method) => method.toUpperCase()).join(', ');
  return (request, response) => {
    response.set('Allow', allowed);
    throw new Problem({
      status: 405,
      code: 'method-not-allowed',
      detail: `Expected ${allowed}, but the method is ${request.method}.`,
    });
  };
}

function handlersOf(route: Route, options: MountOptions): RequestHandler[] {
  const { services } = options;
  // Who asks is settled before a body is read: strangers send no 16 MB.
  const authoriseRequest: RequestHandler = async (request, response, next) => {
    nameRoute(response, route.path);
    response.locals['caller'] = await authorise(services, request, route);
    next();
  };
  const handle: RequestHandler = async (request, response) => {
    const asked = routeRequest(route, request, response);
    const reply = await inRequest(contextOfResponse(response), () => route.handle(services, asked));
    if (options.checkAnswers) checkAnswer(route, reply);
    send(response, reply);
  };
  return [authoriseRequest, ...bodyReaders(route), handle];
}

function routeRequest(
  route: Route,
  request: Request,
  response: Response,
): RouteRequest<unknown, unknown, unknown> {
  return {
    params: parsed(route.params, request.params),
    query: parsed(route.query, request.query),
    body: parsed(route.body, route.multipart ? { ...request.body } : (request.body ?? {})),
    caller: response.locals['caller'] as RouteRequest<unknown, unknown, unknown>['caller'],
    files: uploadedFiles(request),
    idempotencyKey: idempotencyKeyOf(request),
    ifMatch: request.get('if-match'),
    signal: abortSignalOf(response),
    http: { request, response },
  };
}

/** A key cut short might be another one: it is refused. */
function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined || key.length <= LONGEST_IDEMPOTENCY_KEY) return key;
  throw badRequest(
    `Expected at most ${String(LONGEST_IDEMPOTENCY_KEY)} characters in Idempotency-Key, but there are ${String(key.length)}.`,
  );
}

function uploadedFiles(request: Request): UploadedFile[] {
  const files = Array.isArray(request.files) ? request.files : [];
  return files.map((file) => ({ name: file.originalname, content: file.buffer }));
}

function abortSignalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

function checkAnswer(route: Route, reply: Reply): void {
  if (reply.status !== route.status || !route.answer || 'contentType' in route.answer) return;
  route.answer.parse(reply.body);
}

function send(response: Response, reply: Reply): void {
  if (reply.handled) return leaveOut(response);
  response.status(reply.status).set('Cache-Control', 'no-store');
  if (reply.headers) response.set(reply.headers);
  if (reply.contentType) response.type(reply.contentType).send(reply.body);
  else if (reply.body === undefined) response.end();
  else response.json(reply.body);
}
