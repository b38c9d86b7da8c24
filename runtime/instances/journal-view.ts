import type { Event, InstanceMigrated, Value, Variables } from '../../engine/index.ts';

const PROCESS_KEY = 1;

interface Scope {
  element: string;
  parent: number;
  ended: boolean;
  variables: Map<string, Value>;
}

/** What the events of an instance say of its elements and variables, ended ones included. */
export class JournalView {
  readonly #scopes = new Map<number, Scope>();
  /** Element ids by the key of a task, timer, job, clock or incident. */
  readonly #owned = new Map<number, string>();
  readonly #ownerOfTask = new Map<number, number>();
  /** What the last change of an element's task that waited for listeners would set. */
  readonly #changes = new Map<number, Variables>();

  constructor(entries: { events: Event[] }[] = []) {
    for (const { events } of entries) for (const event of events) this.add(event);
  }

  add(event: Event): void {
    if (event.type === 'ElementActivated') {
      const { element, scope } = event;
      this.#scopes.set(event.key, { element, parent: scope, ended: false, variables: new Map() });
    } else if (event.type === 'ElementCompleted' || event.type === 'ElementTerminated') {
      const scope = this.#scopes.get(event.key);
      if (scope) scope.ended = true;
    } else if (event.type === 'InstanceMigrated') {
      this.#rename(event);
    } else if (event.type === 'VariableSet') {
      this.#scopes.get(event.scope)?.variables.set(event.name, event.value);
    } else if (event.type === 'TaskChangeStarted') {
      const { command } = event;
      const set = command && 'variables' in command ? command.variables : {};
      this.#changes.set(this.#ownerOfTask.get(event.key) ?? 0, set);
    } else if ('owner' in event && 'key' in event && event.owner !== undefined) {
      const element = 'element' in event ? event.element : this.#scopes.get(event.owner)?.element;
      if (element !== undefined) this.#owned.set(event.key, element);
      if (event.type === 'TaskCreated') this.#ownerOfTask.set(event.key, event.owner);
    }
  }

  /** What goes on after a migration has the ids of the new version. */
  #rename({ mapping, processId }: InstanceMigrated): void {
    for (const scope of this.#scopes.values()) {
      if (scope.ended) continue;
      scope.element = scope.parent === 0 ? processId : (mapping[scope.element] ?? scope.element);
    }
  }

  /** Id of the element that an event is about. */
  elementOf(event: Event): string | undefined {
    if ('element' in event) return event.element;
    if ('flow' in event) return event.flow;
    if ('owner' in event && event.owner !== undefined)
      return this.#scopes.get(event.owner)?.element;
    if ('scope' in event) return this.#scopes.get(event.scope)?.element;
    if (!('key' in event)) return undefined;
    return this.#scopes.get(event.key)?.element ?? this.#owned.get(event.key);
  }

  /** What an element instance sees: its own variables and those of the scopes around it. */
  visibleFrom(key: number): Variables {
    const chain: Scope[] = [];
    for (let at: number = key; at > 0;) {
      const scope = this.#scopes.get(at);
      if (!scope) break;
      chain.unshift(scope);
      at = scope.parent;
    }
    return Object.fromEntries(chain.flatMap(({ variables }) => [...variables]));
  }

  /** While a listener of the element's task works: the variables that came with the change. */
  changeOf(key: number): Variables {
    return this.#changes.get(key) ?? {};
  }

  /** The variables of an element instance itself. */
  variablesOf(key: number): Variables {
    return Object.fromEntries(this.#scopes.get(key)?.variables ?? []);
  }

  /** Variables of the scopes that live, and of the process when it has ended. */
  list(): { scope: number; element: string; name: string; value: Value }[] {
    return [...this.#scopes].flatMap(([key, { element, ended, variables }]) =>
      ended && key !== PROCESS_KEY
        ? []
        : [...variables].map(([name, value]) => ({ scope: key, element, name, value })),
    );
  }
}
