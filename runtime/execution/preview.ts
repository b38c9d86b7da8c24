import { notFound, Problem } from '../problem.ts';
import { BatchRun, type RunOptions } from './batch-run.ts';
import { loadInstances, type LoadSources } from './load-instances.ts';
import { prepareRun, type RunSources } from './prepare-run.ts';
import type { SubmitItem } from './queue-item.ts';
import { runItem } from './run-items.ts';
import type { InspectedInstance, Preview } from './types.ts';
import { createInstanceCache, WorkingSet } from './working-set.ts';

interface PreviewParts {
  options: RunOptions;
  sources: RunSources;
  item: SubmitItem;
}

/** An instance as the database has it, read anew: nobody else works on this copy. */
export async function inspectInstance(
  { database, definitions }: RunSources,
  tenant: string,
  key: string,
): Promise<InspectedInstance | undefined> {
  const from: LoadSources = { definitions, select: database.selectForWriting };
  const [loaded] = await loadInstances(from, tenant, [key]);
  return loaded && { definition: loaded.definition, state: loaded.state };
}

/** What a command would do: the same code as in a batch, on copies that are dropped. */
export async function previewCommand({ options, sources, item }: PreviewParts): Promise<Preview> {
  const { tenant, instance } = item.request;
  const before = await inspectInstance(sources, tenant, instance);
  if (before === undefined) {
    throw notFound(`Expected process instance ${instance} but found none`);
  }
  const { database, definitions } = sources;
  const select = database.selectForWriting;
  const run = new BatchRun(
    options,
    new WorkingSet(createInstanceCache(), { definitions, select }),
    select,
  );
  const outcome = await runItem(await prepareRun(sources, run, [item]), item);
  if (!outcome.accepted) {
    if (outcome.error instanceof Problem) {
      return { before, outcome: { accepted: false, problem: outcome.error } };
    }
    throw outcome.error;
  }
  const entries = run.entries.filter((entry) => entry.instance === instance);
  const after = run.instances.current(tenant, instance);
  if (after === undefined) throw new Error(`Expected ${instance} to have been worked on`);
  return {
    before,
    outcome: {
      accepted: true,
      after: { definition: after.definition, state: after.state },
      events: entries.flatMap(({ step }) => step.events),
    },
  };
}
