import { z } from 'zod';
import { processDefinition } from '../definitions/definitions.schema.ts';
import { named, problemEntry, searchRequest, searchResult, time } from '../http/schema.ts';

/** The multipart body; `resources` are its files. */
export const deploymentForm = z
  .object({ note: z.string().max(1000).default(''), resources: z.array(z.file()).optional() })
  .strict();

export const deployedDecision = named(
  'DeployedDecision',
  z.object({
    decisionKey: z.string(),
    decisionId: z.string(),
    name: z.string(),
    version: z.int(),
    resourceName: z.string(),
    unchanged: z.boolean(),
  }),
);
export const deployedForm = named(
  'DeployedForm',
  z.object({
    formKey: z.string(),
    formId: z.string(),
    version: z.int(),
    resourceName: z.string(),
    unchanged: z.boolean(),
  }),
);
export const sharedFile = named(
  'SharedFile',
  z.object({ resourceName: z.string(), namespace: z.string(), unchanged: z.boolean() }),
);
const summary = {
  deploymentKey: z.string(),
  note: z.string(),
  deployedAt: time,
  deployedBy: z.string(),
};
export const deployment = named(
  'Deployment',
  z.object({
    ...summary,
    definitions: z.array(processDefinition),
    decisions: z.array(deployedDecision),
    forms: z.array(deployedForm),
    shared: z
      .array(sharedFile)
      .describe('Files without processes or decisions, there to be imported'),
    warnings: z.array(problemEntry),
  }),
);
export const deploymentSummary = named('DeploymentSummary', z.object(summary));
export const deploymentSearch = searchRequest(
  { deploymentKey: z.string().max(64).optional(), deployedBy: z.string().max(64).optional() },
  ['deployedAt'],
);
export const deployments = searchResult(deploymentSummary);

export type Deployment = z.infer<typeof deployment>;
export type DeploymentSummary = z.infer<typeof deploymentSummary>;
export type DeploymentSearch = z.infer<typeof deploymentSearch>;
export type DeployedDecision = z.infer<typeof deployedDecision>;
export type DeployedForm = z.infer<typeof deployedForm>;
export type SharedFile = z.infer<typeof sharedFile>;
