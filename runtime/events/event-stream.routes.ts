import type { Response } from 'express';
import { authorise } from '../http/authenticate.ts';
import type { RouteRequest } from '../http/route.ts';
import type { Services } from '../services.ts';
import type { NamedNudge } from './event-hub.ts';

/** Keeps proxies from closing the stream, and finds out whether the sign-in still holds. */
const HEARTBEAT = 10_000;

type Opening = Pick<RouteRequest<unknown, unknown, unknown>, 'caller' | 'http' | 'signal'>;

/** Answers with server-sent events until the client goes or its sign-in ends. */
export async function openEventStream(services: Services, opening: Opening): Promise<void> {
  const { caller, http, signal } = opening;
  const { request, response } = http;
  response.status(200).set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  response.write('retry: 3000\n\n');
  const unsubscribe = await services.events.subscribe(
    { caller, send: (nudge) => write(response, nudge), end: () => response.end() },
    lastEventId(request.get('last-event-id')),
  );
  const heartbeat = setInterval(() => {
    response.write(': heartbeat\n\n');
    authorise(services, request, { action: 'event.subscribe' }).catch(() => response.end());
  }, HEARTBEAT);
  heartbeat.unref();
  const close = () => {
    clearInterval(heartbeat);
    unsubscribe();
  };
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
}

function write(response: Response, { name, nudge }: NamedNudge): void {
  response.write(`id: ${nudge.position}\nevent: ${name}\ndata: ${JSON.stringify(nudge)}\n\n`);
}

function lastEventId(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
