import type { Command, Event, Step } from '../../../engine/index.ts';
import { beginProcess } from './begin.ts';
import { Difference } from './difference.ts';
import type { Node } from './model.ts';
import { findStuck, type Move, moves } from './rules.ts';
import { type Active, Situation, type Wait } from './situation.ts';
import { waitingForSignal } from './throwing.ts';

/** Whose a task, timer or subscription of the engine is. */
interface Belonging {
  owner: number;
  element: string;
}

/**
 * Reads what the engine wrote, and has the naive interpreter do the same. The order of steps within
 * one command is free, so it is taken from the engine; but each step must be one that the rules
 * allow at that moment, with all that comes of it, and when the engine stops none may be left.
 */
export class Follower {
  readonly situation = new Situation();
  private readonly process: Node;
  private readonly actives = new Map<number, Active>();
  private readonly belongings = new Map<number, Belonging>();

  constructor(process: Node) {
    this.process = process;
  }

  /** One entry of the journal: a command and its events. */
  follow({ command, events, now, cause }: Step): void {
    this.situation.now = now;
    this.obey(command, cause !== undefined);
    for (const event of events) this.see(event);
    this.expectNothingOutstanding('the command is over');
    const [left] = moves(this.situation);
    if (left !== undefined) {
      throw new Difference(`The engine stops, but by the rules ${describe(left)}`);
    }
    findStuck(this.situation);
  }

  /** Of signals thrown in what was followed, none may have been kept from those who wait for it. */
  expectSignalsDelivered(): void {
    const missed = this.situation.signals.flatMap((signal) =>
      signal.waiting.filter((wait) => this.situation.waits.includes(wait)),
    );
    this.situation.signals = [];
    const [wait] = missed;
    if (wait !== undefined) {
      throw new Difference(`Signal ${wait.event.name ?? ''} never came to ${wait.catcher.id}`);
    }
  }

  private obey(command: Command, thrown: boolean): void {
    const { situation } = this;
    if ('variables' in command && typeof command.variables?.['choice'] === 'number') {
      situation.choice = command.variables['choice'];
    }
    switch (command.type) {
      case 'StartInstance':
        return this.bind(beginProcess(situation, this.process), 1);
      case 'CompleteTask':
        this.ownerOf(command.task).stage = 'ready';
        return;
      case 'TriggerTimer':
        return this.happens(command.timer);
      case 'CorrelateMessage':
        return this.happens(command.subscription);
      case 'CatchSignal':
        for (const wait of this.waitingFor(command.name, thrown)) wait.happened += 1;
        return;
      default:
        throw new Difference(`Expected no command ${command.type}`);
    }
  }

  private happens(key: number): void {
    const { owner, element } = this.belonging(key);
    const wait = this.situation.waits.find(
      (each) => each.owner.key === owner && each.catcher.id === element,
    );
    if (wait === undefined || (wait.due ?? 0) > this.situation.now) {
      throw new Difference(`By the rules ${element} of ${String(owner)} waits for nothing now`);
    }
    wait.happened += 1;
  }

  /** Those who waited when it was thrown, and still do. */
  private waitingFor(name: string, thrown: boolean): Wait[] {
    const { situation } = this;
    if (!thrown) return waitingForSignal(situation, name);
    for (;;) {
      const signal = situation.signals.shift();
      if (signal === undefined) throw new Difference(`By the rules signal ${name} reaches nobody`);
      const waiting = signal.waiting.filter((wait) => situation.waits.includes(wait));
      if (waiting.length > 0 && signal.name === name) return waiting;
    }
  }

  private see(event: Event): void {
    switch (event.type) {
      case 'ElementActivated':
        return this.seeActivated(event);
      case 'ElementCompleted':
        this.perform('completes', nameOf(this.actives.get(event.key)), { subject: event.key });
        return;
      case 'GatewayReset':
        this.perform('resets', event.gateway, { subject: event.scope });
        return;
      case 'EventCaught':
      case 'TimerTriggered': {
        const { owner, element } = this.belonging(event.key);
        this.perform('catches', element, { subject: owner });
        return;
      }
      case 'TaskCreated':
        this.belongings.set(event.key, { owner: event.owner, element: '' });
        return;
      case 'TimerScheduled':
      case 'SubscriptionCreated':
        this.belongings.set(event.key, event);
        return;
      default:
        this.seeEffect(event);
    }
  }

  private seeActivated(event: Extract<Event, { type: 'ElementActivated' }>): void {
    if (event.scope === 0) return;
    const begun = this.perform('begins', event.element, {
      subject: event.scope,
      ...(event.loopCounter !== undefined && { turn: event.loopCounter }),
    });
    if (begun !== undefined) this.bind(begun, event.key);
  }

  private perform(
    verb: Move['verb'],
    element: string,
    { subject, turn }: { subject: number; turn?: number },
  ): Active | undefined {
    this.expectNothingOutstanding(`it ${verb} ${element}`);
    const allowed = moves(this.situation);
    const move = allowed.find(
      (each) =>
        each.verb === verb &&
        each.element === element &&
        each.subject?.key === subject &&
        each.turn === turn,
    );
    if (move !== undefined) return move.perform();
    const others = allowed.map(describe).join(', ');
    throw new Difference(
      `In the engine ${element} ${verb} (in or of ${String(subject)}), but the rules do not allow ` +
        `it now; they allow: ${others === '' ? 'nothing' : others}`,
    );
  }

  /** What comes of a step at once: tokens on flows, ends, throws. */
  private seeEffect(event: Event): void {
    const text = effectOf(event);
    if (text === undefined) return;
    const { effects } = this.situation;
    const at = effects.findIndex((each) => this.effectText(each) === text);
    if (at < 0) throw new Difference(`In the engine ${text}, but not by the rules`);
    effects.splice(at, 1);
  }

  private expectNothingOutstanding(before: string): void {
    const [missing] = this.situation.effects;
    if (missing !== undefined) {
      throw new Difference(
        `By the rules ${this.effectText(missing)}, but the engine has not shown it when ${before}`,
      );
    }
  }

  private effectText(effect: Situation['effects'][number]): string {
    if (effect.type === 'flow taken') return flowTaken(effect.flow, effect.around.key);
    if (effect.type === 'terminated') return `${String(effect.active.key)} is terminated`;
    return thrown(effect.type, effect.name, effect.active.key);
  }

  private bind(active: Active, key: number): void {
    active.key = key;
    this.actives.set(key, active);
  }

  private belonging(key: number): Belonging {
    const found = this.belongings.get(key);
    if (found === undefined) throw new Difference(`The engine never said whose ${String(key)} is`);
    return found;
  }

  private ownerOf(key: number): Active {
    const { owner } = this.belonging(key);
    const active = this.actives.get(owner);
    if (active === undefined) throw new Difference(`By the rules nothing has key ${String(owner)}`);
    return active;
  }
}

function effectOf(event: Event): string | undefined {
  switch (event.type) {
    case 'FlowTaken':
      return flowTaken(event.flow, event.scope);
    case 'ElementTerminated':
      return `${String(event.key)} is terminated`;
    case 'ErrorThrown':
      return thrown('error thrown', event.code, event.owner);
    case 'EscalationThrown':
      return thrown('escalation thrown', event.code, event.owner);
    case 'SignalThrown':
      return thrown('signal thrown', event.name, event.owner);
    default:
      return undefined;
  }
}

function flowTaken(flow: string, scope: number): string {
  return `flow ${flow} is taken in ${String(scope)}`;
}

function thrown(type: string, name: string, owner: number): string {
  return `${type}: ${name} by ${String(owner)}`;
}

function nameOf(active: Active | undefined): string {
  return active?.node.id ?? 'something unknown';
}

function describe({ verb, element, subject, turn }: Move): string {
  const where = String(subject?.key ?? 0);
  return `${element} ${verb} (${where}${turn === undefined ? '' : `, turn ${String(turn)}`})`;
}
