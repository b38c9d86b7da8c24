import { ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './clock.schema.ts';

export const clockRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/clock',
    operation: 'getClock',
    summary: "The server's time",
    action: 'clock.read',
    status: 200,
    answer: schema.clockState,
    handle: ({ clock }) => ok(clock.read()),
  }),
  route({
    method: 'put',
    path: '/v2/clock',
    operation: 'setClock',
    summary: 'Set the virtual clock (servers started with --clock virtual)',
    action: 'clock.set',
    body: schema.setClock,
    status: 200,
    answer: schema.clockState,
    async handle({ clock }, { body }) {
      return ok(await clock.set(Date.parse(body.now)));
    },
  }),
  route({
    method: 'get',
    path: '/v2/status',
    operation: 'getStatus',
    summary: 'Version and kind of the server',
    action: 'public.read',
    status: 200,
    answer: schema.status,
    handle: ({ status }) => ok(status.describe()),
  }),
];
