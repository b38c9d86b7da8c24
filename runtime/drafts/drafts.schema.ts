import { z } from 'zod';
import { key, named, searchRequest, searchResult, shortText, text, time } from '../http/schema.ts';

const xml = z
  .string()
  .min(1)
  .max(16 * 1024 * 1024);

export const draft = named(
  'Draft',
  z.object({
    draftKey: z.string(),
    name: z.string(),
    processDefinitionId: z.string().nullable(),
    xml: z.string(),
    version: z.int().describe('Also the ETag'),
    updatedAt: time,
    updatedBy: z.string(),
  }),
);
export const draftSummary = named('DraftSummary', draft.omit({ xml: true }));
export const draftParams = z.object({ key });
export const createDraft = named(
  'CreateDraft',
  z.object({ name: shortText, xml, processDefinitionId: z.string().max(200).optional() }).strict(),
);
export const updateDraft = named('UpdateDraft', z.object({ name: shortText, xml }).strict());
export const draftSearch = searchRequest(
  { name: text.optional(), processDefinitionId: z.string().max(200).optional() },
  ['updatedAt', 'name'],
);
export const drafts = searchResult(draftSummary);

export type Draft = z.infer<typeof draft>;
export type DraftSummary = z.infer<typeof draftSummary>;
export type CreateDraft = z.infer<typeof createDraft>;
export type UpdateDraft = z.infer<typeof updateDraft>;
export type DraftSearch = z.infer<typeof draftSearch>;
