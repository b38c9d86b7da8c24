import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { instanceParams } from '../instances/instances.schema.ts';

export const evidenceRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/process-instances/{key}/evidence',
    operation: 'exportEvidence',
    summary: 'The case as one page that proves itself without a server; kept in the audit stream',
    action: 'instance.exportEvidence',
    params: instanceParams,
    status: 200,
    answer: { contentType: 'text/html' },
    async handle({ evidence }, { caller, params }) {
      return {
        status: 200,
        body: await evidence.html(caller, params.key),
        contentType: 'text/html; charset=utf-8',
        // To be kept as a file: it is not one of the server's own pages.
        headers: { 'Content-Disposition': `attachment; filename="${params.key}.html"` },
      };
    },
  }),
];
