import { checkForm } from '../forms/check-form.ts';
import type { ProblemEntry } from '../problem.ts';
import { bundleOf, type ModelSource } from '../execution/index.ts';
import { createImportSources } from './import-sources.ts';
import type { DeployedFiles } from './import-sources.ts';
import { resolveImports } from './imports.ts';
import type { ImportSources, ModelFile, ModelKind, ResolvedImports } from './imports.ts';
import type { ModelChecker } from './model-checker.ts';
import type { CheckedDecision, CheckedProcess } from './model-worker.ts';
import type { Resource } from './resources.ts';

/** A BPMN or DMN file with what it imports. */
export interface ModelResource {
  file: Resource;
  namespace: string;
  /** Names its definitions: the hash of the file, or of the bundle. */
  hash: string;
  /** Names the file and its imports, if it has any. */
  bundle: { hash: string; text: string } | undefined;
  source: ModelSource;
  /** It runs nothing itself: others import it. */
  isShared: boolean;
}

/** What a set of files would deploy, and everything that is wrong with them. */
export interface DeploymentPlan {
  models: ModelResource[];
  processes: { resource: ModelResource; process: CheckedProcess }[];
  decisions: { resource: ModelResource; decision: CheckedDecision }[];
  forms: { resource: Resource; formId: string }[];
  problems: ProblemEntry[];
}

interface Planning {
  checker: ModelChecker;
  sources: ImportSources;
}

export async function planDeployment(
  resources: Resource[],
  { checker, deployed }: { checker: ModelChecker; deployed: DeployedFiles },
): Promise<DeploymentPlan> {
  const plan: DeploymentPlan = {
    models: [],
    processes: [],
    decisions: [],
    forms: [],
    problems: [],
  };
  const sources = createImportSources(resources.filter(isModel), { checker, deployed });
  for (const resource of resources) {
    if (isModel(resource)) await addModel(plan, resource, { checker, sources });
    else await addForm(plan, resource);
  }
  plan.problems.push(
    ...repeated(plan.processes.map(({ resource, process }) => [process.id, resource.file.name])),
    ...repeated(plan.decisions.map(({ resource, decision }) => [decision.id, resource.file.name])),
    ...repeated(plan.forms.map(({ resource, formId }) => [formId, resource.name])),
  );
  return plan;
}

function isModel(resource: Resource): resource is Resource & { kind: ModelKind } {
  return resource.kind !== 'form';
}

async function addForm(plan: DeploymentPlan, resource: Resource): Promise<void> {
  const result = await checkForm(resource.text, resource.name);
  if ('problems' in result) plan.problems.push(...result.problems);
  else plan.forms.push({ resource, formId: result.form.id ?? '' });
}

async function addModel(
  plan: DeploymentPlan,
  file: Resource & { kind: ModelKind },
  { checker, sources }: Planning,
): Promise<void> {
  const resolved = await resolveImports(file, sources);
  const readImport = async (each: ModelFile) => ({
    name: each.name,
    xml: await sources.text(each),
  });
  const imports = await Promise.all(resolved.files.map(readImport));
  const source = { name: file.name, text: file.text, imports };
  const answer = await checker.check({ kind: file.kind, ...source });
  const said = new Set(resolved.problems.map(({ line }) => line));
  const problems = answer.problems
    .filter(({ code, line }) => code !== 'missing-import' || !said.has(line))
    .map((entry) => ({ ...entry, resource: file.name }));
  plan.problems.push(...resolved.problems, ...problems);
  const bundle = bundleFor(file, resolved);
  const resource: ModelResource = {
    file,
    namespace: (await sources.head(file))?.namespace ?? '',
    hash: (bundle ?? file).hash,
    bundle,
    source,
    isShared: answer.processes.length + answer.decisions.length === 0,
  };
  plan.models.push(resource);
  plan.processes.push(...answer.processes.map((process) => ({ resource, process })));
  plan.decisions.push(...answer.decisions.map((decision) => ({ resource, decision })));
}

/** A file without imports needs none: its definitions keep the hash of the file. */
function bundleFor(model: Resource, { files }: ResolvedImports): ModelResource['bundle'] {
  return files.length === 0 ? undefined : bundleOf({ model, imports: files });
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
