import { apply, createState, restoreState, type InstanceState } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { EntryPayload } from '../journal/entry.ts';
import type { ClockKind } from '../timers/clock.ts';
import type { Catalogue, DefinitionCache } from './definition-cache.ts';
import { type DefinitionAt, definitionsOf, type FoldRow } from './migrated-definitions.ts';
import { SNAPSHOT_FORMAT } from './snapshots.ts';
import type { WorkingInstance } from './working-instance.ts';

interface InstanceRow {
  instance_key: string;
  version: number;
  last_hash: string;
  last_at: number;
  process_definition_key: string;
  process_id: string;
  process_version: number;
  definition_hash: string;
  state: 'ACTIVE' | 'SUSPENDED' | 'COMPLETED' | 'TERMINATED';
  clock_domain: ClockKind;
}

export interface LoadSources {
  select: Select;
  definitions: DefinitionCache;
}

/** Instances per statement. */
const CHUNK = 500;

/** Reads instances: the snapshot, and the entries after it folded in. Unknown keys are left out. */
export async function loadInstances(
  sources: LoadSources,
  tenant: string,
  keys: string[],
): Promise<WorkingInstance[]> {
  if (keys.length === 0) return [];
  const catalogue = await sources.definitions.catalogue(tenant);
  const loaded: WorkingInstance[] = [];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const chunk = keys.slice(at, at + CHUNK);
    loaded.push(...(await loadChunk(sources, { tenant, keys: chunk, catalogue })));
  }
  return loaded;
}

async function loadChunk(
  { select, definitions }: LoadSources,
  { tenant, keys, catalogue }: { tenant: string; keys: string[]; catalogue: Catalogue },
): Promise<WorkingInstance[]> {
  // Rows first: what is folded is then at least as new, and a version that is too old is noticed.
  const rows = await readRows(select, tenant, keys);
  const running = rows.filter(isRunning).map((row) => row.instance_key);
  const folds = await readFolds(select, tenant, running);
  const loaded: WorkingInstance[] = [];
  for (const row of rows) {
    const { definition_hash, process_id } = row;
    const definition = await definitions.compiled(tenant, definition_hash, process_id);
    const fold = folds.get(row.instance_key) ?? [];
    loaded.push({
      tenant,
      key: row.instance_key,
      definition,
      origin: {
        processDefinitionKey: row.process_definition_key,
        processVersion: row.process_version,
        definitionHash: definition_hash,
        clockDomain: row.clock_domain,
      },
      deployed: catalogue.byKey(row.process_definition_key),
      state: isRunning(row)
        ? foldState(
            await definitionsOf(definition, { select, definitions, tenant, fold }),
            fold,
            row,
          )
        : endedState(row),
      version: row.version,
      storedVersion: row.version,
      snapshotSeq: fold[0]?.kind === 'snapshot' ? fold[0].seq : 0,
      lastHash: row.last_hash,
    });
  }
  return loaded;
}

function isRunning({ state }: InstanceRow): boolean {
  return state === 'ACTIVE' || state === 'SUSPENDED';
}

function readRows(select: Select, tenant: string, keys: string[]): Promise<InstanceRow[]> {
  return select<InstanceRow>(
    `SELECT instance_key, version, last_hash, last_at, process_definition_key, process_id,
            process_version, definition_hash, state, clock_domain
       FROM instances WHERE tenant = :tenant AND instance_key IN (:keys)`,
    { tenant, keys },
  );
}

/** One statement, so that snapshot and entries fit together whoever writes meanwhile. */
async function readFolds(
  select: Select,
  tenant: string,
  keys: string[],
): Promise<Map<string, FoldRow[]>> {
  const folds = new Map<string, FoldRow[]>(keys.map((key) => [key, []]));
  if (keys.length === 0) return folds;
  const rows = await select<FoldRow>(
    `SELECT instance, seq, 'snapshot' AS kind, state AS content FROM snapshots
      WHERE tenant = :tenant AND instance IN (:keys) AND format = :format
     UNION ALL
     SELECT p.instance, p.seq, 'entry' AS kind, p.payload AS content
       FROM journal_payloads AS p LEFT JOIN snapshots AS s
         ON s.tenant = p.tenant AND s.instance = p.instance AND s.format = :format
      WHERE p.tenant = :tenant AND p.instance IN (:keys) AND p.seq > COALESCE(s.seq, 0)
     ORDER BY instance, seq`,
    { tenant, keys, format: SNAPSHOT_FORMAT },
  );
  for (const row of rows) folds.get(row.instance)?.push(row);
  return folds;
}

function foldState(definitionAt: DefinitionAt, fold: FoldRow[], row: InstanceRow): InstanceState {
  let state = createState();
  for (const { kind, seq, content } of fold) {
    const definition = definitionAt(seq);
    if (kind === 'snapshot') state = restoreState(definition, content);
    else {
      const { events } = JSON.parse(content) as EntryPayload;
      for (const event of events) apply(definition, state, event);
    }
  }
  state.now = row.last_at;
  return state;
}

/** Every command for it is refused; nothing more need be known. */
function endedState({ instance_key, process_id, state, last_at }: InstanceRow): InstanceState {
  return {
    ...createState(),
    key: instance_key,
    processId: process_id,
    status: state === 'COMPLETED' ? 'completed' : 'terminated',
    now: last_at,
  };
}
