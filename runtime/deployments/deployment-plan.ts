import { checkForm } from '../forms/check-form.ts';
import type { ProblemEntry } from '../problem.ts';
import type { ModelChecker } from './model-checker.ts';
import type { CheckedDecision, CheckedProcess } from './model-worker.ts';
import type { Resource } from './resources.ts';

/** What a set of files would deploy, and everything that is wrong with them. */
export interface DeploymentPlan {
  processes: { resource: Resource; process: CheckedProcess }[];
  decisions: { resource: Resource; decision: CheckedDecision }[];
  forms: { resource: Resource; formId: string }[];
  problems: ProblemEntry[];
}

export async function planDeployment(
  resources: Resource[],
  checker: ModelChecker,
): Promise<DeploymentPlan> {
  const plan: DeploymentPlan = { processes: [], decisions: [], forms: [], problems: [] };
  for (const resource of resources) {
    if (resource.kind === 'form') await addForm(plan, resource);
    else await addModel(plan, resource, checker);
  }
  plan.problems.push(
    ...repeated(plan.processes.map(({ resource, process }) => [process.id, resource.name])),
    ...repeated(plan.decisions.map(({ resource, decision }) => [decision.id, resource.name])),
    ...repeated(plan.forms.map(({ resource, formId }) => [formId, resource.name])),
  );
  return plan;
}

async function addForm(plan: DeploymentPlan, resource: Resource): Promise<void> {
  const result = await checkForm(resource.text, resource.name);
  if ('problems' in result) plan.problems.push(...result.problems);
  else plan.forms.push({ resource, formId: result.form.id ?? '' });
}

async function addModel(
  plan: DeploymentPlan,
  resource: Resource,
  checker: ModelChecker,
): Promise<void> {
  const kind = resource.kind === 'dmn' ? 'dmn' : 'bpmn';
  const answer = await checker.check({ kind, text: resource.text });
  plan.problems.push(...answer.problems.map((entry) => ({ ...entry, resource: resource.name })));
  plan.processes.push(...answer.processes.map((process) => ({ resource, process })));
  plan.decisions.push(...answer.decisions.map((decision) => ({ resource, decision })));
}

function repeated(entries: [id: string, resource: string][]): ProblemEntry[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([id, resource]) => {
    const first = seen.get(id);
    seen.set(id, first ?? resource);
    if (first === undefined) return [];
    const message = `Expected “${id}” in one file only, but ${first} and ${resource} both have it.`;
    return [{ severity: 'error' as const, code: 'duplicate-definition', message, resource }];
  });
}

export function isError({ severity }: ProblemEntry): boolean {
  return severity === 'error';
}
