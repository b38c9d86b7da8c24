import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';

export const metricsRoutes: Route[] = [
  route({
    method: 'get',
    path: '/metrics',
    operation: 'getMetrics',
    summary: 'How the server fares, in Prometheus’ text format; without sign-in on its own machine',
    action: 'metrics.read',
    openOnThisMachine: true,
    status: 200,
    answer: { contentType: 'text/plain' },
    async handle({ metrics }) {
      return { status: 200, body: await metrics.text(), contentType: metrics.contentType };
    },
  }),
];
