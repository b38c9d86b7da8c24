import type { CompiledDecision, Event, Resources } from '../../engine/index.ts';
import type { CalendarCache, DefinitionCache } from '../execution/index.ts';

/** What re-execution needs, all addressed by content. */
export interface VerifySources {
  definitions: Pick<DefinitionCache, 'compiled' | 'decision'>;
  calendars: Pick<CalendarCache, 'byHash'>;
  /** Hashes of the files that held the decision, one for each version. */
  versionsOf(tenant: string, decision: string): Promise<string[]>;
  /** The decisions that an entry may have used: those its events name, then all others, one by one. */
  resources(tenant: string, events: Event[]): AsyncGenerator<Resources>;
}

type Found = { hash: string; decision: CompiledDecision };

export function createVerifySources(parts: Omit<VerifySources, 'resources'>): VerifySources {
  return { ...parts, resources: (tenant, events) => candidates(parts, tenant, events) };
}

async function* candidates(
  { definitions, versionsOf }: Omit<VerifySources, 'resources'>,
  tenant: string,
  events: Event[],
): AsyncGenerator<Resources> {
  const named = new Map<string, Found>();
  for (const event of events) {
    if (event.type !== 'DecisionEvaluated') continue;
    const decision = await definitions.decision(tenant, event.hash, event.decision);
    if (decision !== undefined) named.set(event.decision, { hash: event.hash, decision });
  }
  const asked = new Set<string>();
  yield {
    decision(id) {
      if (!named.has(id)) asked.add(id);
      return named.get(id);
    },
  };
  for (const id of asked) {
    for (const hash of await versionsOf(tenant, id)) {
      const decision = await definitions.decision(tenant, hash, id);
      if (decision === undefined) continue;
      const tried = new Map([...named, [id, { hash, decision }]]);
      yield { decision: (wanted) => tried.get(wanted) };
    }
  }
}
