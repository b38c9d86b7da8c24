import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { openEventStream } from './event-stream.routes.ts';

export const eventRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/events/stream',
    operation: 'streamEvents',
    summary: 'Server-sent nudges (names `task`, `instance`, `definition`; ids only)',
    action: 'event.subscribe',
    headers: ['Last-Event-ID'],
    status: 200,
    answer: { contentType: 'text/event-stream' },
    async handle(services, { caller, http, signal }) {
      await openEventStream(services, { caller, http, signal });
      return { status: 200, handled: true };
    },
  }),
];
