import type { Answer, Request, Step } from '../../engine/index.ts';
import type { Message, StartedProcess } from '../../engine/index.ts';
import { type EntryCause, NO_HASH } from '../journal/entry.ts';
import type { BatchRun, RunCommand, RunOptions } from './batch-run.ts';
import type { DeployedDefinition } from './definition-cache.ts';
import { newKey } from './keys.ts';
import { triggersOf } from './start-triggers.ts';
import type { WorkingInstance } from './working-instance.ts';

/** Who did what the runtime decides by itself. */
const SYSTEM = 'system';

/** Answers what the router asks while one command is dispatched. */
export class DispatchHost {
  private readonly run: BatchRun;
  private readonly options: RunOptions;
  private readonly command: RunCommand;
  /** The version that the next new instance starts on. */
  private deployed: DeployedDefinition | undefined;
  /** Versions of the instances that a message or signal starts. */
  private readonly starting = new Map<string, DeployedDefinition>();
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
      case 'routeMessage':
        return this.routeMessage(request.message);
      case 'routeSignal':
        return this.routeSignal(request.name);
      case 'takeMessage':
        return this.run.waiting.takeMessage(this.tenant, request, this.command.now);
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

  private async routeMessage(message: Message): Promise<Answer> {
    const { waiting } = this.run;
    if (!(await waiting.isNew(this.tenant, message, this.command.now))) return undefined;
    const found = await waiting.forMessage(this.tenant, message);
    if (found !== undefined) return found;
    const [start] = await this.starts('message', message.name);
    if (start === undefined) waiting.keepMessage(this.tenant, message, this.command.now);
    return start;
  }

  private async routeSignal(name: string): Promise<Answer> {
    const waiting = await this.run.waiting.forSignal(this.tenant, name);
    return { waiting, starts: await this.starts('signal', name) };
  }

  /** New instances of the latest versions that begin with a message (one of them) or a signal. */
  private async starts(kind: 'message' | 'signal', wanted: string): Promise<StartedProcess[]> {
    const { catalogue } = this.command.context;
    const found: StartedProcess[] = [];
    const triggers = await triggersOf(catalogue, (hash, processId) =>
      this.options.definitions.compiled(this.tenant, hash, processId),
    );
    for (const { deployed, definition, startEvent } of triggers.get(`${kind} ${wanted}`) ?? []) {
      const instance = newKey();
      this.starting.set(instance, deployed);
      found.push({ definition, hash: deployed.hash, startEvent, instance });
      if (kind === 'message') break;
    }
    return found;
  }

  private async assign(request: Extract<Request, { type: 'assignTask' }>): Promise<Answer> {
    const { tenant } = this;
    const { instance, definition, state, task } = request;
    const question = { tenant, instance, definition, state, task };
    const answer = await this.options.assignment.assign(question);
    return { type: 'AssignTask', task: task.key, ...answer };
  }

  /** Turns an accepted command into an entry of the batch. */
  record(step: Step): void {
    const { context, actor, traceparent } = this.command;
    const known = this.run.instances.current(this.tenant, step.instance);
    const instance = known ?? this.adopt(step);
    if (known !== undefined && step.definitionHash !== undefined) this.migrate(known, step);
    const cause = this.causeOf(step);
    // Whoever gave the command is behind all that follows from it, but not behind an assignment.
    const isOwn = this.isFirstStep || step.cause !== undefined;
    this.isFirstStep = false;
    const recorded = { context, step, instance, cause, traceparent };
    this.run.record({ ...recorded, actor: isOwn ? actor : SYSTEM });
  }

  private causeOf({ cause, delivery = 0 }: Step): EntryCause | null {
    if (cause === undefined) return this.isFirstStep ? (this.command.cause ?? null) : null;
    return { instance: cause.instance, seq: this.run.seqOf(cause), delivery };
  }

  /** From this entry on the instance runs on another version. */
  private migrate(instance: WorkingInstance, { definition }: Step): void {
    const deployed = this.command.deployed;
    if (deployed === undefined) throw new Error(`Expected a definition for ${instance.key}`);
    instance.definition = definition;
    instance.deployed = deployed;
    instance.origin = { ...instance.origin, ...originOf(deployed) };
  }

  /** A new instance joins the working set. */
  private adopt(step: Step): WorkingInstance {
    const deployed = this.starting.get(step.instance) ?? this.deployed;
    if (deployed === undefined) throw new Error(`Expected a definition for ${step.instance}`);
    return this.run.instances.add({
      tenant: this.tenant,
      key: step.instance,
      definition: step.definition,
      origin: {
        ...originOf(deployed),
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

function originOf({ key, version, hash }: DeployedDefinition) {
  return { processDefinitionKey: key, processVersion: version, definitionHash: hash };
}
