import {
  dispatch,
  ENGINE_REVISION,
  type Answer,
  type Environment,
  type Limits,
  type PendingDelivery,
  type Rejection,
  type Request,
  type Step,
  type Work,
} from '../../engine/index.ts';
import { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import { NO_HASH, sealEntry, type EntryCause, type SealedEntry } from '../journal/entry.ts';
import { project } from '../projections/index.ts';
import type { Clock } from '../timers/clock.ts';
import type { CalendarsInForce } from './calendars.store.ts';
import type { Catalogue, DefinitionCache, DeployedDefinition } from './definition-cache.ts';
import { snapshotIfDue } from './snapshots.ts';
import type { AssignmentService } from './types.ts';
import type { WorkingInstance } from './working-instance.ts';
import type { WorkingSet } from './working-set.ts';

/** Everything of one tenant that the commands of a batch are executed with. */
export interface TenantContext {
  tenant: string;
  catalogue: Catalogue;
  calendars: CalendarsInForce;
}

export interface RunOptions {
  clock: Clock;
  definitions: DefinitionCache;
  assignment: AssignmentService;
  limits: Limits;
  digest: DigestAlgorithm;
}

/** An entry that waits for its position. */
export interface RunEntry {
  tenant: string;
  instance: string;
  root: string;
  seq: number;
  actor: string;
  step: Step;
  sealed: SealedEntry;
}

/** Key of a delivery that an earlier batch left in the database. */
export interface KeptDelivery {
  tenant: string;
  sender: string;
  seq: number;
  ordinal: number;
}

export type RunResult = { accepted: true } | { accepted: false; rejection: Rejection };

/** One command and who is behind it. */
export interface RunCommand {
  context: TenantContext;
  actor: string;
  /** When the command was received. */
  now: number;
  work: Work;
  /** For a delivery that was kept: the entry that sent it. */
  cause?: EntryCause;
  /** For a start: the version that is started. */
  deployed?: DeployedDefinition;
}

interface RecordedStep {
  context: TenantContext;
  step: Step;
  instance: WorkingInstance;
  actor: string;
  cause: EntryCause | null;
}

/** Who did what the runtime decides by itself. */
const SYSTEM = 'system';

/** Executes the commands of a batch in memory and gathers what is to be written. */
export class BatchRun {
  readonly entries: RunEntry[] = [];
  readonly changes = new RowChanges();
  /** Deliveries from the database that this batch has dealt with. */
  readonly consumed: KeptDelivery[] = [];
  /** Whether deliveries are left for later batches. */
  leftOver = false;
  readonly instances: WorkingSet;
  private readonly options: RunOptions;
  private readonly seqs = new Map<Step, number>();

  constructor(options: RunOptions, instances: WorkingSet) {
    this.options = options;
    this.instances = instances;
  }

  async run(command: RunCommand): Promise<RunResult> {
    const { context, work, now } = command;
    const environment: Environment = {
      now,
      resources: context.catalogue.resources,
      calendars: context.calendars.calendars,
      limits: this.options.limits,
    };
    const host = new DispatchHost(this, this.options, command);
    const generator = dispatch(work, environment);
    let next = generator.next();
    while (!next.done) next = generator.next(await host.answer(next.value));
    if (!next.value.accepted) return next.value;
    this.keep(context.tenant, next.value.remaining);
    return { accepted: true };
  }

  /** Turns an accepted step into an entry, its rows, and perhaps a snapshot. */
  record({ context, step, instance, actor, cause }: RecordedStep): void {
    const { tenant } = context;
    const seq = instance.version + 1;
    const sealed = sealEntry(
      {
        tenant,
        instance: step.instance,
        seq,
        now: step.now,
        calendarsHash: context.calendars.hash,
        limits: this.options.limits,
        definitionHash: instance.origin.definitionHash,
        engineRevision: ENGINE_REVISION,
        actor,
        cause,
      },
      step,
      { previousHash: instance.lastHash, algorithm: this.options.digest },
    );
    instance.version = seq;
    instance.lastHash = sealed.hash;
    this.seqs.set(step, seq);
    const { root } = step.state;
    this.entries.push({ tenant, instance: step.instance, root, seq, actor, step, sealed });
    const { origin } = instance;
    project({ ...step, tenant, origin, seq, hash: sealed.hash }, this.changes);
    snapshotIfDue(instance, this.changes);
  }

  /** A delivery from the database is dealt with, by whatever entries it led to. */
  consume(delivery: KeptDelivery): void {
    this.consumed.push(delivery);
    this.changes.delete(TABLES.deliveries, { ...delivery });
  }

  /** Number of the entry that a step became. */
  seqOf(step: Step): number {
    return this.seqs.get(step) ?? 0;
  }

  private keep(tenant: string, remaining: PendingDelivery[]): void {
    for (const { delivery, cause, index } of remaining) {
      this.leftOver = true;
      this.changes.insert(TABLES.deliveries, {
        tenant,
        sender: cause.instance,
        seq: this.seqOf(cause),
        ordinal: index,
        target: delivery.target,
        delivery: JSON.stringify(delivery),
      });
    }
  }
}

/** Answers what the router asks while one command is dispatched. */
class DispatchHost {
  private readonly run: BatchRun;
  private readonly options: RunOptions;
  private readonly command: RunCommand;
  /** The version that the next new instance starts on. */
  private deployed: DeployedDefinition | undefined;
  private isFirstStep = true;

  constructor(run: BatchRun, options: RunOptions, command: RunCommand) {
    this.run = run;
    this.options = options;
    this.command = command;
    this.deployed = command.deployed;
  }

  async answer(request: Request): Promise<Answer> {
    switch (request.type) {
      case 'loadInstance':
        return this.run.instances.get(this.tenant, request.instance);
      case 'resolveProcess':
        return this.resolve(request);
      case 'assignTask':
        return this.assign(request);
      case 'record':
        this.record(request.step);
        return undefined;
    }
  }

  private get tenant(): string {
    return this.command.context.tenant;
  }

  private async resolve(request: Extract<Request, { type: 'resolveProcess' }>): Promise<Answer> {
    const { processId, binding, caller } = request;
    const calling = await this.run.instances.get(this.tenant, caller);
    const { catalogue } = this.command.context;
    this.deployed = catalogue.bound(processId, binding, calling?.deployed);
    if (this.deployed === undefined) return undefined;
    const { hash } = this.deployed;
    return {
      definition: await this.options.definitions.compiled(this.tenant, hash, processId),
      hash,
    };
  }

  private async assign(request: Extract<Request, { type: 'assignTask' }>): Promise<Answer> {
    const { tenant } = this;
    const { instance, definition, state, task } = request;
    const question = { tenant, instance, definition, state, task };
    const answer = await this.options.assignment.assign(question);
    return { type: 'AssignTask', task: task.key, ...answer };
  }

  private record(step: Step): void {
    const { context, actor } = this.command;
    const instance = this.run.instances.current(this.tenant, step.instance) ?? this.adopt(step);
    const cause = this.causeOf(step);
    // Whoever gave the command is behind all that follows from it, but not behind an assignment.
    const isOwn = this.isFirstStep || step.cause !== undefined;
    this.isFirstStep = false;
    this.run.record({ context, step, instance, actor: isOwn ? actor : SYSTEM, cause });
  }

  private causeOf({ cause, delivery = 0 }: Step): EntryCause | null {
    if (cause === undefined) return this.isFirstStep ? (this.command.cause ?? null) : null;
    return { instance: cause.instance, seq: this.run.seqOf(cause), delivery };
  }

  /** A new instance joins the working set. */
  private adopt(step: Step): WorkingInstance {
    const { deployed } = this;
    if (deployed === undefined) throw new Error(`Expected a definition for ${step.instance}`);
    return this.run.instances.add({
      tenant: this.tenant,
      key: step.instance,
      definition: step.definition,
      origin: {
        processDefinitionKey: deployed.key,
        processVersion: deployed.version,
        definitionHash: deployed.hash,
        clockDomain: this.options.clock.kind,
      },
      deployed,
      state: step.state,
      version: 0,
      storedVersion: 0,
      snapshotSeq: 0,
      lastHash: NO_HASH,
    });
  }
}
