import { z } from 'zod';
import { key, variables } from '../http/schema.ts';

export const evaluateConditionals = z
  .object({
    processDefinitionKey: key
      .optional()
      .describe('This version alone, instead of the latest of every process'),
    variables: variables.describe('What the conditions see, and the new instances begin with'),
  })
  .strict();
export const evaluatedConditionals = z.object({
  processInstances: z
    .array(z.object({ processDefinitionKey: z.string(), processInstanceKey: z.string() }))
    .describe('One for each conditional start event whose condition holds'),
});

export type EvaluateConditionals = z.infer<typeof evaluateConditionals>;
export type EvaluatedConditionals = z.infer<typeof evaluatedConditionals>;
