import type { Event } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { CommandExecutor, CommittedEntry } from '../execution/index.ts';
import { departmentWindows, relationsToTask } from '../identity/access.ts';
import type { Caller } from '../identity/caller.ts';
import { may } from '../identity/permissions.ts';
import type { Relation } from '../identity/permissions.ts';
import type { Channel } from '../nodes/channel.ts';
import type { Directory } from '../organisation/directory.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import type { Nudge } from './events.schema.ts';
import { readCases, readEntriesAfter } from './events.queries.store.ts';
import type { CaseOfNudge } from './events.queries.store.ts';

/** Nudges are gathered this long, so that one look at the database serves all subscribers. */
const GATHER = 200;
/** What a client missed beyond this is not repeated: it reads its lists anew anyway. */
const REPLAY_LIMIT = 1000;

export type NudgeName = 'task' | 'instance' | 'definition';

export interface NamedNudge {
  name: NudgeName;
  tenant: string;
  root: string;
  nudge: Nudge;
}

export interface Subscriber {
  caller: Caller;
  send(nudge: NamedNudge): void;
  end(): void;
}

export interface HubParts {
  select: Select;
  executor: CommandExecutor;
  organisation: OrganisationService;
  channel: Channel;
}

/** Topic of the notice to other nodes, before the tenant. */
const DEPLOYED = 'deployed';

/** Tells subscribers that something they may see has changed; never what. */
export class EventHub {
  readonly #select: Select;
  readonly #organisation: OrganisationService;
  readonly #subscribers = new Set<Subscriber>();
  readonly #channel: Channel;
  readonly #stopListening: (() => void)[];
  #gathered: NamedNudge[] = [];
  #timer: NodeJS.Timeout | undefined;
  #position = 0;

  constructor({ select, executor, organisation, channel }: HubParts) {
    this.#select = select;
    this.#organisation = organisation;
    this.#channel = channel;
    this.#stopListening = [
      executor.onCommitted((entries) => this.#gather(entries)),
      channel.onNotice((topic) => this.#hear(topic)),
    ];
  }

  /** Sends what was missed since `after`, then all that follows. */
  async subscribe(subscriber: Subscriber, after: number | undefined): Promise<() => void> {
    if (after !== undefined) {
      const page = { after, limit: REPLAY_LIMIT };
      const missed = await readEntriesAfter(this.#select, subscriber.caller.tenant, page);
      await this.#deliver(missed.flatMap(nudgesOf), [subscriber]);
    }
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** Something was deployed here: the subscribers of all nodes hear of it. */
  definitionChanged(tenant: string): void {
    this.#channel.tell(`${DEPLOYED} ${tenant}`);
    this.#addDeployment(tenant);
  }

  #hear(topic: string): void {
    const [word, tenant] = topic.split(' ');
    if (word === DEPLOYED && tenant !== undefined) this.#addDeployment(tenant);
  }

  #addDeployment(tenant: string): void {
    const nudge = { type: 'DefinitionDeployed', position: this.#position };
    this.#add([{ name: 'definition', tenant, root: '', nudge }]);
  }

  /** Ends every stream, e.g. when the server stops. */
  close(): void {
    for (const stop of this.#stopListening) stop();
    clearTimeout(this.#timer);
    for (const subscriber of this.#subscribers) subscriber.end();
    this.#subscribers.clear();
  }

  #gather(entries: CommittedEntry[]): void {
    this.#position = entries.at(-1)?.position ?? this.#position;
    if (this.#subscribers.size > 0) this.#add(entries.flatMap(nudgesOf));
  }

  #add(nudges: NamedNudge[]): void {
    this.#gathered.push(...nudges);
    this.#timer ??= setTimeout(() => void this.#flush(), GATHER);
  }

  async #flush(): Promise<void> {
    const nudges = this.#gathered;
    this.#gathered = [];
    this.#timer = undefined;
    // A nudge that could not be looked up is lost; clients read their lists anew on the next one.
    await this.#deliver(nudges, [...this.#subscribers]).catch(() => undefined);
  }

  async #deliver(nudges: NamedNudge[], subscribers: Subscriber[]): Promise<void> {
    for (const tenant of new Set(nudges.map((nudge) => nudge.tenant))) {
      const own = nudges.filter((nudge) => nudge.tenant === tenant);
      const roots = [...new Set(own.flatMap(({ root }) => root || []))];
      const cases = await readCases(this.#select, tenant, roots);
      const directory = await this.#organisation.directory(tenant);
      for (const subscriber of subscribers) {
        if (subscriber.caller.tenant !== tenant) continue;
        const visible = own.filter((nudge) =>
          maySee(subscriber.caller, nudge, cases.get(nudge.root), directory),
        );
        for (const nudge of visible) subscriber.send(nudge);
      }
    }
  }
}

export function nudgesOf(
  entry: Pick<CommittedEntry, 'position' | 'tenant' | 'instance' | 'root' | 'events'>,
): NamedNudge[] {
  const { position, tenant, instance, root, events } = entry;
  const common = { tenant, root };
  const tasks = events.filter(isTaskEvent).map(({ type, key }): NamedNudge => ({
    ...common,
    name: 'task',
    nudge: { type, processInstanceKey: instance, userTaskKey: `${instance}.${key}`, position },
  }));
  const type = events.find(({ type }) => type.startsWith('Instance'))?.type ?? 'InstanceChanged';
  const nudge = { type, processInstanceKey: instance, position };
  return [...tasks, { ...common, name: 'instance', nudge }];
}

type TaskEvent = Extract<Event, { type: `Task${string}` }>;

function isTaskEvent(event: Event): event is TaskEvent {
  return event.type.startsWith('Task');
}

function maySee(
  caller: Caller,
  { name }: NamedNudge,
  found: CaseOfNudge | undefined,
  directory: Directory,
): boolean {
  if (name === 'definition') return may('definition.read', caller.roles, []);
  const action = name === 'task' ? 'task.read' : 'instance.read';
  if (may(action, caller.roles, [])) return true;
  return (
    found !== undefined && may(action, caller.roles, relationsToCase(caller, found, directory))
  );
}

function relationsToCase(
  caller: Caller,
  { startedBy, window, tasks }: CaseOfNudge,
  directory: Directory,
): Set<Relation> {
  const relations = new Set<Relation>();
  if (startedBy === caller.username) relations.add('ownCase');
  if (window !== null && window === caller.window) relations.add('window');
  if (window !== null && departmentWindows(caller, directory).includes(window)) {
    relations.add('department');
  }
  for (const task of tasks) {
    for (const relation of relationsToTask(caller, task, directory)) relations.add(relation);
    if (task.completedBy === caller.username) relations.add('assignee');
  }
  return relations;
}
