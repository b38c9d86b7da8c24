import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Deployment } from '../deployments/deployments.schema.ts';
import { addConnectionOptions, withApi, type ConnectionOptions } from './connection.ts';
import { CommandError } from './failure.ts';
import { printJson, printTable } from './output.ts';

interface DeployOptions extends ConnectionOptions {
  note?: string;
  json?: true;
}

export function deployCommand(): Command {
  const command = new Command('deploy')
    .description('deploy BPMN, DMN and form files together: all of them or none')
    .argument('<files...>', 'files ending in .bpmn, .dmn or .form')
    .option('--note <text>', 'what is new in this version');
  return addConnectionOptions(command).action(deploy);
}

async function deploy(files: string[], options: DeployOptions): Promise<void> {
  const form = new FormData();
  form.append('note', options.note ?? '');
  for (const file of files) form.append('resources', await blobOf(file), basename(file));
  const deployment = await withApi(options, 'designer', (api) =>
    api.post<Deployment>('/v2/deployments', form),
  );
  if (options.json) return printJson(deployment);
  printTable(['resource', 'id', 'version', ''], rowsOf(deployment));
  for (const warning of deployment.warnings) {
    const place = [warning.resource, warning.element].filter(Boolean).join(', ');
    console.error(`warning: ${place === '' ? '' : `${place}: `}${warning.message}`);
  }
}

async function blobOf(file: string): Promise<Blob> {
  try {
    return new Blob([await readFile(file)]);
  } catch (error) {
    throw new CommandError(`Expected a readable file, but ${(error as Error).message}`);
  }
}

function rowsOf({ definitions, decisions, forms, shared }: Deployment): string[][] {
  const versions = [
    ...definitions.map((item) => ({ ...item, id: item.processDefinitionId })),
    ...decisions.map((item) => ({ ...item, id: item.decisionId })),
    ...forms.map((item) => ({ ...item, id: item.formId })),
  ].map(({ resourceName, id, version, unchanged }) => [
    resourceName,
    id,
    String(version),
    wordOf(unchanged),
  ]);
  const files = shared.map(({ resourceName, namespace, unchanged }) => [
    resourceName,
    namespace,
    '',
    wordOf(unchanged),
  ]);
  return [...versions, ...files];
}

function wordOf(unchanged: boolean | undefined): string {
  return unchanged ? 'unchanged' : 'new';
}
