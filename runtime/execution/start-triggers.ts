import { startTriggers, type ProcessDefinition } from '../../engine/index.ts';
import type { Catalogue, DeployedDefinition } from './definition-cache.ts';

interface Start {
  deployed: DeployedDefinition;
  definition: ProcessDefinition;
  startEvent: string;
}

type Compile = (hash: string, processId: string) => Promise<ProcessDefinition>;

/** A deployment makes a new catalogue, so what was read of one stays true. */
const known = new WeakMap<Catalogue, Promise<Map<string, Start[]>>>();

/** What a message or signal starts in the latest versions, by `message <name>` or `signal <name>`. */
export function triggersOf(catalogue: Catalogue, compile: Compile): Promise<Map<string, Start[]>> {
  const found = known.get(catalogue) ?? readTriggers(catalogue, compile);
  known.set(catalogue, found);
  found.catch(() => known.delete(catalogue));
  return found;
}

async function readTriggers(catalogue: Catalogue, compile: Compile): Promise<Map<string, Start[]>> {
  const triggers = new Map<string, Start[]>();
  for (const deployed of catalogue.latestAll()) {
    const definition = await compile(deployed.hash, deployed.processId);
    for (const { event, name, startEvent } of startTriggers(definition)) {
      if (name === undefined) continue;
      const place = `${event.kind} ${name}`;
      triggers.set(place, [...(triggers.get(place) ?? []), { deployed, definition, startEvent }]);
    }
  }
  return triggers;
}
