import { ok, route } from '../../http/route.ts';
import type { Route } from '../../http/route.ts';
import * as schema from './log.schema.ts';

export const logRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/log/key',
    operation: 'getLogKey',
    summary: 'Public key that checks the signatures of heads and evidence files',
    action: 'public.read',
    status: 200,
    answer: schema.publicKey,
    handle: ({ log }) => ok(log.key()),
  }),
  route({
    method: 'get',
    path: '/v2/log/heads/latest',
    operation: 'getLatestLogHead',
    summary: 'The newest signed head of the log over all entries',
    action: 'log.read',
    status: 200,
    answer: schema.logHead,
    async handle({ log }) {
      return ok(await log.latestHead());
    },
  }),
  route({
    method: 'post',
    path: '/v2/log/heads/search',
    operation: 'searchLogHeads',
    summary: 'Signed heads of the log',
    action: 'log.read',
    body: schema.headSearch,
    status: 200,
    answer: schema.logHeads,
    async handle({ log }, { body }) {
      return ok(await log.searchHeads(body));
    },
  }),
  route({
    method: 'get',
    path: '/v2/log/inclusion',
    operation: 'getInclusionProof',
    summary: 'Proof that an entry is in the log',
    action: 'log.read',
    query: schema.inclusionQuery,
    status: 200,
    answer: schema.inclusionProof,
    async handle({ log }, { caller, query }) {
      const { instance, seq, size } = query;
      return ok(await log.inclusion({ tenant: caller.tenant, instance, seq }, size));
    },
  }),
  route({
    method: 'get',
    path: '/v2/log/consistency',
    operation: 'getConsistencyProof',
    summary: 'Proof that the log of then is the beginning of the log of now',
    action: 'log.read',
    query: schema.consistencyQuery,
    status: 200,
    answer: schema.consistencyProof,
    async handle({ log }, { query }) {
      return ok(await log.consistency(query.from, query.to));
    },
  }),
];
