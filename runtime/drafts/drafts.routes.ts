import { created, noContent, ok, route } from '../http/route.ts';
import type { Reply, Route } from '../http/route.ts';
import * as schema from './drafts.schema.ts';
import type { Draft } from './drafts.schema.ts';

function etag(draft: Draft): Record<string, string> {
  return { ETag: `"${draft.version}"` };
}

function okWithETag(draft: Draft): Reply {
  return ok(draft, etag(draft));
}

export const draftRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v2/drafts/search',
    operation: 'searchDrafts',
    summary: 'Search drafts of models',
    action: 'draft.manage',
    body: schema.draftSearch,
    status: 200,
    answer: schema.drafts,
    async handle({ drafts }, { caller, body }) {
      return ok(await drafts.search(caller, body));
    },
  }),
  route({
    method: 'post',
    path: '/v2/drafts',
    operation: 'createDraft',
    summary: 'Create a draft',
    action: 'draft.manage',
    body: schema.createDraft,
    large: true,
    status: 201,
    answer: schema.draft,
    async handle({ drafts }, { caller, body }) {
      const draft = await drafts.create(caller, body);
      return created(draft, etag(draft));
    },
  }),
  route({
    method: 'get',
    path: '/v2/drafts/{key}',
    operation: 'getDraft',
    summary: 'One draft, with its ETag',
    action: 'draft.manage',
    params: schema.draftParams,
    status: 200,
    answer: schema.draft,
    async handle({ drafts }, { caller, params }) {
      return okWithETag(await drafts.get(caller, params.key));
    },
  }),
  route({
    method: 'put',
    path: '/v2/drafts/{key}',
    operation: 'updateDraft',
    summary: 'Save a draft; If-Match is required, 412 carries the current draft',
    action: 'draft.manage',
    params: schema.draftParams,
    body: schema.updateDraft,
    large: true,
    headers: ['If-Match'],
    status: 200,
    answer: schema.draft,
    async handle({ drafts }, { caller, params, body, ifMatch }) {
      return okWithETag(await drafts.update(caller, params.key, { ...body, ifMatch }));
    },
  }),
  route({
    method: 'delete',
    path: '/v2/drafts/{key}',
    operation: 'deleteDraft',
    summary: 'Delete a draft',
    action: 'draft.manage',
    params: schema.draftParams,
    status: 204,
    answer: null,
    async handle({ drafts }, { caller, params }) {
      await drafts.remove(caller, params.key);
      return noContent();
    },
  }),
];
