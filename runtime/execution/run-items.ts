import type { Entry, StartInstance } from '../../engine/index.ts';
import { conflict, invalid, notFound, type Problem } from '../problem.ts';
import type { BatchRun, KeptDelivery, RunResult, TenantContext } from './batch-run.ts';
import type { DefinitionCache, DeployedDefinition } from './definition-cache.ts';
import type { IdempotencyLedger } from './idempotency.ts';
import type {
  CommandItem,
  DeliveryItem,
  Outcome,
  PublishItem,
  StartItem,
  SubmitItem,
} from './queue-item.ts';
import { tenantOf } from './queue-item.ts';
import type { Alongside, StartedInstance, StartRequest } from './types.ts';

export interface ItemRun {
  run: BatchRun;
  ledger: IdempotencyLedger;
  contexts: Map<string, TenantContext>;
  definitions: DefinitionCache;
  /** Whether a delivery still waits in the database. */
  isKept(delivery: KeptDelivery): Promise<boolean>;
}

const PROBLEMS = { notFound, conflict, invalid };

/** Executes one item of a batch. Throws only on a bug. */
export async function runItem(batch: ItemRun, item: CommandItem): Promise<Outcome> {
  const known = batch.ledger.known(item);
  if (known !== undefined) return known;
  const outcome = await runNew(batch, item);
  if (outcome.accepted) {
    batch.ledger.keep(item, outcome.answer, { changes: batch.run.changes, now: Date.now() });
    const work = alongsideOf(item);
    if (work !== undefined) batch.run.alongside.push({ item, work });
  }
  return outcome;
}

function alongsideOf(item: CommandItem): Alongside | undefined {
  return item.kind === 'start' || item.kind === 'submit' ? item.request.alongside : undefined;
}

function runNew(batch: ItemRun, item: CommandItem): Promise<Outcome> {
  switch (item.kind) {
    case 'start':
      return runStart(batch, item);
    case 'submit':
      return runSubmit(batch, item);
    case 'publish':
      return runPublish(batch, item);
    case 'delivery':
      return runDelivery(batch, item);
  }
}

async function runStart(batch: ItemRun, item: StartItem): Promise<Outcome> {
  const { request, instance } = item;
  const context = contextOf(batch, item);
  const deployed = chosenVersion(context, request);
  if (deployed === undefined) return refused(notFound(missingDefinition(request)));
  const { tenant, actor } = request;
  const { hash, processId } = deployed;
  const definition = await batch.definitions.compiled(tenant, hash, processId);
  const result = await batch.run.run({
    context,
    actor,
    deployed,
    now: item.now,
    traceparent: item.context?.traceparent,
    work: { instance, command: startCommand(item, deployed), definition: { definition, hash } },
  });
  const started: StartedInstance = {
    processInstanceKey: instance,
    processDefinitionKey: deployed.key,
    processDefinitionId: processId,
    version: deployed.version,
    businessId: request.businessId ?? null,
  };
  return outcomeOf(result, started);
}

function chosenVersion(
  { catalogue }: TenantContext,
  { processDefinitionKey, processDefinitionId = '', version }: StartRequest,
): DeployedDefinition | undefined {
  if (processDefinitionKey !== undefined) return catalogue.byKey(processDefinitionKey);
  if (version !== undefined) return catalogue.version(processDefinitionId, version);
  return catalogue.latest(processDefinitionId);
}

function missingDefinition(
  request: Pick<StartRequest, 'processDefinitionKey' | 'processDefinitionId' | 'version'>,
): string {
  const { processDefinitionKey, processDefinitionId = '', version } = request;
  if (processDefinitionKey !== undefined) {
    return `Expected process definition ${processDefinitionKey} but there is none`;
  }
  const wanted = version === undefined ? '' : ` in version ${String(version)}`;
  return `Expected process ${processDefinitionId}${wanted} to be deployed but there is none`;
}

function startCommand(
  { request, instance }: StartItem,
  deployed: DeployedDefinition,
): StartInstance {
  const { variables, startEvent, activate, reason, businessId, window, actor } = request;
  return {
    type: 'StartInstance',
    instance,
    processId: deployed.processId,
    root: instance,
    variables,
    ...(startEvent !== undefined && { startEvent }),
    ...(businessId !== undefined && { businessId }),
    ...(window !== undefined && { window }),
    ...(activate !== undefined && { activate }),
    ...(reason !== undefined && { reason }),
    by: actor,
  };
}

async function runSubmit(batch: ItemRun, item: SubmitItem): Promise<Outcome> {
  const { tenant, actor, instance, command, processDefinitionKey } = item.request;
  const context = contextOf(batch, item);
  const run = { context, actor, now: item.now, traceparent: item.context?.traceparent };
  if (processDefinitionKey === undefined) {
    return outcomeOf(await batch.run.run({ ...run, work: { instance, command } }), undefined);
  }
  const deployed = context.catalogue.byKey(processDefinitionKey);
  if (deployed === undefined) return refused(notFound(missingDefinition(item.request)));
  const { hash, processId } = deployed;
  const definition = await batch.definitions.compiled(tenant, hash, processId);
  const work = { instance, command, definition: { definition, hash } };
  return outcomeOf(await batch.run.run({ ...run, deployed, work }), undefined);
}

async function runPublish(batch: ItemRun, item: PublishItem): Promise<Outcome> {
  const { actor, entry } = item.request;
  const context = contextOf(batch, item);
  const run = { context, actor, now: item.now, traceparent: item.context?.traceparent };
  const result = await batch.run.run({ ...run, work: entry });
  return outcomeOf(result, result.accepted ? result.reached : undefined);
}

/** A delivery that is rejected (its receiver has ended) is consumed all the same. */
async function runDelivery(batch: ItemRun, item: DeliveryItem): Promise<Outcome> {
  const { delivery, tenant, cause } = item;
  const kept = { tenant, sender: cause.instance, seq: cause.seq, ordinal: cause.delivery };
  if (!(await batch.isKept(kept))) return { accepted: true, answer: undefined };
  const { actor, now } = item;
  const context = contextOf(batch, item);
  const run = (work: Entry) => batch.run.run({ context, actor, now, cause, work });
  if (!('target' in delivery)) {
    await run(delivery);
    batch.run.consume(kept);
    return { accepted: true, answer: undefined };
  }
  const { target, command, binding } = delivery;
  const result = await run({
    instance: target,
    command,
    ...(binding !== undefined && { binding }),
  });
  if (!result.accepted && command.type === 'StartInstance' && command.caller !== undefined) {
    const { instance, owner } = command.caller;
    const { message } = result.rejection;
    await run({ instance, command: { type: 'FailCall', owner, child: target, message } });
  }
  batch.run.consume(kept);
  return { accepted: true, answer: undefined };
}

function contextOf({ contexts }: ItemRun, item: CommandItem): TenantContext {
  const context = contexts.get(tenantOf(item));
  if (context === undefined) throw new Error(`Expected a context for ${tenantOf(item)}`);
  return context;
}

function outcomeOf(result: RunResult, answer: unknown): Outcome {
  if (result.accepted) return { accepted: true, answer };
  return refused(PROBLEMS[result.rejection.code](result.rejection.message));
}

function refused(problem: Problem): Outcome {
  return { accepted: false, error: problem };
}
