import {
  dispatch,
  ENGINE_REVISION,
  type Environment,
  type Limits,
  type PendingDelivery,
  type Rejection,
  type Step,
  type Entry,
} from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import { RowChanges } from '../db/row-changes.ts';
import { TABLES } from '../db/tables.ts';
import type { DigestAlgorithm } from '../journal/digest.ts';
import { sealEntry, type EntryCause, type SealedEntry } from '../journal/entry.ts';
import { project } from '../projections/index.ts';
import type { Clock } from '../timers/clock.ts';
import type { CalendarsInForce } from './calendars.store.ts';
import { DispatchHost } from './dispatch-host.ts';
import type { Catalogue, DefinitionCache, DeployedDefinition } from './definition-cache.ts';
import type { CommandItem } from './queue-item.ts';
import { snapshotIfDue } from './snapshots.ts';
import { keepTrace } from './traces.store.ts';
import type { Alongside, AssignmentService } from './types.ts';
import { WaitingSubscriptions } from './waiting-subscriptions.ts';
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
  /** This node, by a name that is new with each start. */
  node: string;
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

export type RunResult =
  | { accepted: true; /** Keys of the instances that it reached. */ reached: string[] }
  | { accepted: false; rejection: Rejection };

/** One command and who is behind it. */
export interface RunCommand {
  context: TenantContext;
  actor: string;
  /** When the command was received. */
  now: number;
  work: Entry;
  /** W3C trace context of the request that it is done for. */
  traceparent?: string | undefined;
  /** For a delivery that was kept: the entry that sent it. */
  cause?: EntryCause;
  /** For a start: the version that is started. */
  deployed?: DeployedDefinition;
}

export interface RecordedStep {
  context: TenantContext;
  step: Step;
  instance: WorkingInstance;
  actor: string;
  cause: EntryCause | null;
  traceparent: string | undefined;
}

/** Executes the commands of a batch in memory and gathers what is to be written. */
export class BatchRun {
  readonly entries: RunEntry[] = [];
  readonly changes = new RowChanges();
  /** Deliveries from the database that this batch has dealt with. */
  readonly consumed: KeptDelivery[] = [];
  /** Rows of the features that gave the commands. */
  readonly alongside: { item: CommandItem; work: Alongside }[] = [];
  /** Whether deliveries are left for later batches. */
  leftOver = false;
  readonly instances: WorkingSet;
  /** Who waits for messages and signals, as the batch leaves it. */
  readonly waiting: WaitingSubscriptions;
  private readonly options: RunOptions;
  private readonly seqs = new Map<Step, number>();

  constructor(options: RunOptions, instances: WorkingSet, select: Select) {
    this.options = options;
    this.instances = instances;
    this.waiting = new WaitingSubscriptions(select, this.changes);
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
    const generator = dispatch(work, environment, (step) => host.record(step));
    let next = generator.next();
    while (!next.done) next = generator.next(await host.answer(next.value));
    if (!next.value.accepted) return next.value;
    this.keep(context.tenant, next.value.remaining);
    return { accepted: true, reached: next.value.reached };
  }

  /** Turns an accepted step into an entry, its rows, and perhaps a snapshot. */
  record({ context, step, instance, actor, cause, traceparent }: RecordedStep): void {
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
    const entry = { tenant, instance: step.instance, root, seq, actor, step, sealed };
    this.entries.push(entry);
    if (traceparent !== undefined) keepTrace(entry, traceparent, this.changes);
    const { origin } = instance;
    project({ ...step, tenant, origin, seq, hash: sealed.hash }, this.changes);
    this.waiting.see(tenant, step);
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
        target: 'target' in delivery ? delivery.target : '',
        delivery: JSON.stringify(delivery),
        kept_by: this.options.node,
        kept_at: Date.now(),
      });
    }
  }
}
