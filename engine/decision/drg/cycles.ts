import { nameOf } from '../../model/problems.ts';
import type { DrgElement } from './drg-index.ts';
import type { Requirements } from './requirements.ts';

/** Deeper graphs would exhaust the stack when they are evaluated. */
const MAX_DEPTH = 300;

/** Notes elements that require themselves, and graphs that are too deep; true if there are any. */
export function refuseCycles(requirements: Requirements): boolean {
  const depths = depthsOf(requirements);
  const circular = [...requirements.keys()].filter(
    (drg) => !depths.has(drg) && reaches(requirements, drg),
  );
  for (const { element, file } of circular) {
    file.problems.error(
      element,
      'requirement-cycle',
      `Expected decisions that do not require themselves but ${nameOf(element)} does`,
    );
  }
  const [deepest] = [...depths].find(([, depth]) => depth > MAX_DEPTH) ?? [];
  deepest?.file.problems.error(
    deepest.element,
    'too-deep',
    `Expected at most ${MAX_DEPTH} levels of requirements but ${nameOf(deepest.element)} has more`,
  );
  return circular.length > 0 || deepest !== undefined;
}

/** How many levels lie beneath each element; those above or in a cycle have no depth. */
function depthsOf(requirements: Requirements): Map<DrgElement, number> {
  const users = new Map<DrgElement, DrgElement[]>();
  const missing = new Map<DrgElement, number>();
  for (const [drg, required] of requirements) {
    missing.set(drg, required.length);
    for (const each of required) {
      const known = users.get(each);
      if (known) known.push(drg);
      else users.set(each, [drg]);
    }
  }
  const depths = new Map<DrgElement, number>();
  const ready = [...requirements.keys()].filter((drg) => missing.get(drg) === 0);
  for (let next = ready.pop(); next; next = ready.pop()) {
    const below = (requirements.get(next) ?? []).map((each) => depths.get(each) ?? 0);
    depths.set(next, below.reduce((most, depth) => Math.max(most, depth), 0) + 1);
    for (const user of users.get(next) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  return depths;
}

/** Whether following what an element requires comes back to it. */
function reaches(requirements: Requirements, start: DrgElement): boolean {
  const seen = new Set<DrgElement>();
  const pending = [...(requirements.get(start) ?? [])];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next === start) return true;
    if (!seen.has(next)) pending.push(...(requirements.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
