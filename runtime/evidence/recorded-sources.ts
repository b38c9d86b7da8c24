import { createVerifySources, type VerifySources } from '../audit/verify-sources.ts';

/** What was asked for while something was executed again: exactly what a file must contain. */
export interface Asked {
  /** Hashes of definitions' and decisions' files. */
  resources: Set<string>;
  calendars: Set<string>;
  decisionVersions: Map<string, string[]>;
}

/** The same sources, noting what is asked of them. */
export function recordSources(sources: VerifySources): { sources: VerifySources; asked: Asked } {
  const asked: Asked = { resources: new Set(), calendars: new Set(), decisionVersions: new Map() };
  const { definitions, calendars } = sources;
  const recorded = createVerifySources({
    definitions: {
      compiled(tenant, hash, processId) {
        asked.resources.add(hash);
        return definitions.compiled(tenant, hash, processId);
      },
      decision(tenant, hash, id) {
        asked.resources.add(hash);
        return definitions.decision(tenant, hash, id);
      },
    },
    calendars: {
      byHash(tenant, hash) {
        asked.calendars.add(hash);
        return calendars.byHash(tenant, hash);
      },
    },
    async versionsOf(tenant, decision) {
      const hashes = await sources.versionsOf(tenant, decision);
      asked.decisionVersions.set(decision, hashes);
      return hashes;
    },
  });
  return { sources: recorded, asked };
}
