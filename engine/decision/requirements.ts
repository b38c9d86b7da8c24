import { child, elements, type ModdleElement, text } from '../model/moddle.ts';
import { nameOf, type Problems } from '../model/problems.ts';

/** The ids of the decisions that each decision requires. */
export type Requirements = Map<string, string[]>;

/** Reads the requirement graph; notes requirements of what is not there, and cycles. */
export function readRequirements(problems: Problems, decisions: ModdleElement[]): Requirements {
  const known = new Map(decisions.map((decision) => [decision.id ?? '', decision]));
  const requirements: Requirements = new Map();
  for (const decision of decisions) {
    refuseKnowledge(problems, decision);
    requirements.set(decision.id ?? '', requiredBy(problems, decision, known));
  }
  for (const [id, decision] of known) refuseCycle(problems, decision, { id, requirements });
  return requirements;
}

function requiredBy(
  problems: Problems,
  decision: ModdleElement,
  known: Map<string, ModdleElement>,
): string[] {
  const references = elements(decision, 'informationRequirement')
    .map((requirement) => child(requirement, 'requiredDecision'))
    .filter((reference) => reference !== undefined);
  return references.flatMap((reference) => {
    const href = text(reference, 'href') ?? '';
    const id = href.replace(/^#/, '');
    if (known.has(id)) return [id];
    problems.error(
      decision,
      'missing-decision',
      `Expected the decision "${href}", which ${nameOf(decision)} requires, in the file but it is not there`,
    );
    return [];
  });
}

function refuseKnowledge(problems: Problems, decision: ModdleElement): void {
  const [requirement] = elements(decision, 'knowledgeRequirement');
  if (!requirement) return;
  problems.error(
    requirement,
    'unsupported-element',
    `Expected ${nameOf(decision)} to require decisions only but it requires business knowledge`,
  );
}

function refuseCycle(
  problems: Problems,
  decision: ModdleElement,
  { id, requirements }: { id: string; requirements: Requirements },
): void {
  const seen = new Set<string>();
  const pending = [...(requirements.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === id) {
      problems.error(
        decision,
        'requirement-cycle',
        `Expected decisions that do not require themselves but ${nameOf(decision)} does`,
      );
      return;
    }
    if (!seen.has(next)) pending.push(...(requirements.get(next) ?? []));
    seen.add(next);
  }
}
