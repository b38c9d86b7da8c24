import { z } from 'zod';
import { key, longText, named, searchRequest, searchResult, time } from '../http/schema.ts';

export const incidentState = z.enum(['ACTIVE', 'RESOLVED']);
export const incident = named(
  'Incident',
  z.object({
    incidentKey: z.string(),
    processInstanceKey: z.string(),
    rootProcessInstanceKey: z.string(),
    processDefinitionId: z.string(),
    elementId: z.string(),
    kind: z.string(),
    message: z.string(),
    state: incidentState,
    createdAt: time,
    resolvedAt: time.nullable(),
  }),
);
export const incidentSearch = searchRequest(
  {
    incidentKey: key.optional(),
    processInstanceKey: key.optional(),
    processDefinitionId: z.string().max(200).optional(),
    elementId: z.string().max(200).optional(),
    kind: z.string().max(40).optional(),
    state: incidentState.optional(),
  },
  ['createdAt'],
);
export const incidents = searchResult(incident);
export const incidentParams = z.object({ key });
export const resolveIncident = z
  .object({ retries: z.int().min(1).max(100).optional(), reason: longText.min(1).optional() })
  .strict();

export type Incident = z.infer<typeof incident>;
export type IncidentSearch = z.infer<typeof incidentSearch>;
