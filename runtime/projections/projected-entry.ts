import type {
  ClockState,
  ElementInstance,
  Event,
  InstanceState,
  ProcessDefinition,
  ScopeOrNode,
} from '../../engine/index.ts';
import type { Row } from '../db/statements.ts';
import type { RowChanges } from '../db/row-changes.ts';
import type { ClockKind } from '../timers/clock.ts';

/** Which version of which process an instance runs on, until it is migrated, and on which clock. */
export interface InstanceOrigin {
  processDefinitionKey: string;
  processVersion: number;
  definitionHash: string;
  clockDomain: ClockKind;
}

/** An entry as projections see it. Rows follow from this alone, so that they can be made again. */
export interface ProjectedEntry {
  tenant: string;
  instance: string;
  seq: number;
  now: number;
  hash: string;
  events: Event[];
  definition: ProcessDefinition;
  /** State of the instance after the entry. */
  state: InstanceState;
  origin: InstanceOrigin;
}

/** Turns an entry's events into changes of one table's rows. */
export type Projection = (entry: ProjectedEntry, changes: RowChanges) => void;

/** Whether the instance goes on as another version from this entry on. */
export function isMigrated({ events }: ProjectedEntry): boolean {
  return events.some(({ type }) => type === 'InstanceMigrated');
}

/** The key of something in the entry's instance. */
export function keyOf(entry: ProjectedEntry, counter: number): string {
  return `${entry.instance}.${String(counter)}`;
}

/** The node of an element instance that is active, or was activated in the entry. */
export function nodeOf(entry: ProjectedEntry, key: number): ScopeOrNode | undefined {
  const active = entry.state.elements.get(key);
  if (active !== undefined) return active.node;
  const activated = entry.events.find(
    (event) => event.type === 'ElementActivated' && event.key === key,
  );
  if (activated?.type !== 'ElementActivated') return undefined;
  const { nodes, nodeIndexById } = entry.definition;
  return nodes[nodeIndexById.get(activated.element) ?? -1];
}

/** Columns that every row of an instance's element has. */
export function elementColumns(entry: ProjectedEntry, owner: number): Row {
  return {
    tenant: entry.tenant,
    instance_key: entry.instance,
    root_key: entry.state.root,
    element_instance_key: keyOf(entry, owner),
    element_id: nodeOf(entry, owner)?.id ?? '',
  };
}

/** Columns that say which process a row belongs to. */
export function processColumns({ origin, definition }: ProjectedEntry): Row {
  return {
    process_definition_key: origin.processDefinitionKey,
    process_id: definition.id,
  };
}

/** The innermost clock around an element, its own included. */
export function nearestClock({ state }: ProjectedEntry, owner: number): ClockState | undefined {
  const { clocks, elements } = state;
  if (clocks.size === 0) return undefined;
  let at: ElementInstance | undefined = elements.get(owner);
  while (at !== undefined) {
    for (const clock of clocks.values()) if (clock.owner === at.key) return clock;
    at = elements.get(at.scope);
  }
  return undefined;
}
