import type { Request, RequestHandler, Response } from 'express';
import type { Services } from '../services.ts';

/** What no route has answered: pages, unknown addresses, wrong methods. */
const NO_ROUTE = 'none';
/** Methods that a client makes up would each be a series of their own. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Measures how long answers take, by route. */
export function observeAnswers({ metrics }: Pick<Services, 'metrics'>): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    response.once('finish', () => {
      if (response.locals['isStream'] === true) return;
      metrics.answered({
        method: METHODS.includes(request.method) ? request.method : 'other',
        route: (response.locals['route'] as string | undefined) ?? NO_ROUTE,
        status: response.statusCode,
        seconds: (performance.now() - began) / 1000,
      });
    });
    next();
  };
}

/** Names the route's path, with `{name}` for its parameters. */
export function nameRoute(response: Response, path: string): void {
  response.locals['route'] = path;
}

/** How long a stream is open says nothing of the server. */
export function leaveOut(response: Response): void {
  response.locals['isStream'] = true;
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Whether somebody on this machine asks, and no proxy for somebody else. */
export function isFromThisMachine(request: Request): boolean {
  const isLoopback = LOOPBACK.includes(request.socket.remoteAddress ?? '');
  return isLoopback && !PROXY_HEADERS.some((name) => request.headers[name] !== undefined);
}
