import { z } from 'zod';
import {
  key,
  list,
  named,
  problemEntry,
  searchRequest,
  searchResult,
  text,
  time,
  json,
} from '../http/schema.ts';

export const timeLimit = named(
  'TimeLimit',
  z.object({
    legal: z.number().optional(),
    promised: z.number().optional(),
    unit: z.enum(['workingDays', 'calendarDays', 'workingHours']),
    calendar: z.string(),
    warningShares: z.array(z.number()),
    article: z.string().optional(),
  }),
);

export const processDefinition = named(
  'ProcessDefinition',
  z.object({
    processDefinitionKey: z.string(),
    processDefinitionId: z.string(),
    name: z.string(),
    version: z.int(),
    versionTag: z.string().nullable(),
    resourceName: z.string(),
    deploymentKey: z.string(),
    deployedAt: time,
    deployedBy: z.string(),
    note: z.string(),
    hash: z.string(),
    isLatestVersion: z.boolean(),
    startForm: z.string().nullable(),
    timeLimit: timeLimit.nullable(),
    instanceCount: z.object({ active: z.int(), completed: z.int() }).optional(),
    unchanged: z.boolean().optional().describe('Deployment only: no new version was made'),
  }),
);
export const processDefinitionSearch = searchRequest(
  {
    processDefinitionKey: key.optional(),
    processDefinitionId: z.string().max(200).optional(),
    name: text.optional(),
    version: z.int().optional(),
    isLatestVersion: z.boolean().optional(),
  },
  ['name', 'processDefinitionId', 'version', 'deployedAt'],
);
export const processDefinitions = searchResult(processDefinition);
export const processDefinitionParams = z.object({ key });

export const elementStatistics = list(
  named(
    'ElementStatistics',
    z.object({
      elementId: z.string(),
      active: z.int(),
      completed: z.int(),
      terminated: z.int(),
      incidents: z.int(),
    }),
  ),
);

export const checkModel = z.object({ xml: z.string().max(16 * 1024 * 1024) }).strict();
export const modelCheck = named(
  'ModelCheck',
  z.object({
    problems: z.array(problemEntry),
    definitions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        path: json.describe('Longest path in days, legal and promised'),
      }),
    ),
  }),
);

export type ProcessDefinitionItem = z.infer<typeof processDefinition>;
export type ProcessDefinitionSearch = z.infer<typeof processDefinitionSearch>;
export type ElementStatistics = z.infer<typeof elementStatistics>;
export type ModelCheck = z.infer<typeof modelCheck>;
export type TimeLimitItem = z.infer<typeof timeLimit>;
