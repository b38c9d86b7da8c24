import { readFile } from 'node:fs/promises';
import { type CompiledDecision, parseDecisions } from '../../../engine/decision/index.ts';
import type { Value } from '../../../engine/state/value.ts';

export type Variables = Record<string, Value>;

/** Noon of a Monday in the centre's zone. */
const NOW = Date.UTC(2026, 10, 23, 4);

export function decide(decision: CompiledDecision, variables: Variables, steps = 100_000) {
  const environment = { now: NOW, zone: 'Asia/Shanghai', budget: { steps } };
  return decision.evaluate((name) => variables[name], environment);
}

export function decisionFile(name: string): Promise<string> {
  return readFile(new URL(`../decisions/${name}.dmn`, import.meta.url), 'utf8');
}

/** The decisions and services of a file under test/engine/decisions, by id. */
export async function readDecisions(
  name: string,
  imports: string[] = [],
): Promise<Map<string, CompiledDecision>> {
  const sources = await Promise.all(imports.map(decisionFile));
  const decisions = await parseDecisions(await decisionFile(name), { imports: sources });
  return new Map(decisions.map((decision) => [decision.id, decision]));
}
