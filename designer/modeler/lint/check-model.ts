import { comparePaths, longestPath } from '../../../engine/analysis/index.ts';
import { ModelError, compileDraft, parseModel, validate } from '../../../engine/index.ts';
import type { ProcessDefinition } from '../../../engine/index.ts';
import type { CheckReport, CheckRequest, ProcessPath } from './check-report.ts';

type Checked = Omit<CheckReport, 'id'>;

/** Parses, compiles and measures a model, as its deployment would. */
export async function checkModel({ id, xml, deployedXml }: CheckRequest): Promise<CheckReport> {
  const { problems, definitions } = await compileText(xml);
  const deployed = deployedXml ? (await compileText(deployedXml)).definitions : [];
  return { id, problems, paths: definitions.map((definition) => pathOf(definition, deployed)) };
}

async function compileText(xml: string): Promise<{
  problems: Checked['problems'];
  definitions: ProcessDefinition[];
}> {
  try {
    const model = await parseModel(xml);
    const problems = validate(model);
    const isSound = problems.every(({ severity }) => severity === 'warning');
    return { problems, definitions: isSound ? compileDraft(model) : [] };
  } catch (error) {
    if (error instanceof ModelError) return { problems: error.problems, definitions: [] };
    throw error;
  }
}

function pathOf(definition: ProcessDefinition, others: ProcessDefinition[]): ProcessPath {
  const path = longestPath(definition);
  const measured = { processId: definition.id, name: definition.name, path };
  const other = others.find(({ id }) => id === definition.id);
  if (!other) return measured;
  const deployed = longestPath(other);
  return { ...measured, deployed, comparison: comparePaths(deployed, path) };
}
