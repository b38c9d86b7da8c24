import { z } from 'zod';
import { named, searchRequest, searchResult, text, time } from '../http/schema.ts';

/** A form-js schema, as it was deployed. */
export const formDocument = named(
  'FormDocument',
  z.looseObject({
    id: z.string().optional(),
    type: z.string().optional(),
    schemaVersion: z.int().optional(),
    components: z.array(z.looseObject({ type: z.string(), key: z.string().optional() })),
  }),
);
export const formParams = z.object({ formId: z.string().max(200) });
export const formQuery = z.object({ version: z.coerce.number().int().positive().optional() });
export const form = named(
  'Form',
  z.object({
    formKey: z.string(),
    formId: z.string(),
    version: z.int(),
    resourceName: z.string(),
    deploymentKey: z.string(),
    deployedAt: time,
  }),
);
export const formSearch = searchRequest(
  { formId: text.optional(), isLatestVersion: z.boolean().optional() },
  ['formId', 'version'],
);
export const forms = searchResult(form);

export type FormDocument = z.infer<typeof formDocument>;
export type FormItem = z.infer<typeof form>;
export type FormSearch = z.infer<typeof formSearch>;
