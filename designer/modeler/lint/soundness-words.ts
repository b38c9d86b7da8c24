import type { SoundnessFinding } from '../../../engine/analysis/index.ts';

export type Translate = (text: string, replacements?: Record<string, string>) => string;

/** How an element or a sequence flow is called in a sentence. */
export interface Naming {
  nameOf(id: string): string;
  /** Names of the nodes that a flow leaves and leads to; undefined for a node. */
  endsOf(id: string): { from: string; to: string } | undefined;
}

/** A finding as one sentence for the people who draw. */
export function findingInWords(
  finding: SoundnessFinding,
  naming: Naming,
  translate: Translate,
): string {
  const name = naming.nameOf(finding.element);
  switch (finding.kind) {
    case 'deadlock':
      return deadlockInWords(finding, { name, naming, translate });
    case 'lack-of-synchronisation':
      return translate(
        'Lack of synchronisation: paths meet at “{name}” without being joined, and “{after}” may run twice.',
        { name, after: naming.nameOf(finding.elements[1] ?? finding.element) },
      );
    case 'dead-element': {
      const ends = naming.endsOf(finding.element);
      return ends
        ? translate('Never taken: no run goes from “{from}” to “{to}”.', ends)
        : translate('Never reached: no run comes to “{name}”.', { name });
    }
    case 'endless-loop':
      return translate(loopTemplate(finding), { name });
  }
}

export function tooLargeInWords(explored: number, translate: Translate): string {
  return translate(
    'Too large to explore to the end: {count} states were looked at. What is listed is certain, but there may be more.',
    { count: explored.toLocaleString('en') },
  );
}

interface Words {
  name: string;
  naming: Naming;
  translate: Translate;
}

function deadlockInWords({ missing }: SoundnessFinding, { name, naming, translate }: Words) {
  const sources = [...new Set(missing.map((id) => naming.endsOf(id)?.from ?? id))];
  if (sources.length === 0) {
    return translate('Deadlock: “{name}” waits for more tokens than can come.', { name });
  }
  return translate('Deadlock: “{name}” may wait for ever, for nothing comes from {missing}.', {
    name,
    missing: sources.map((source) => translate('“{name}”', { name: source })).join(', '),
  });
}

function loopTemplate({ loop }: SoundnessFinding): string {
  if (loop?.hasExit === true) {
    return 'The loop at “{name}” waits nowhere: only its data can end it.';
  }
  return loop?.waits === true
    ? 'Endless loop: nothing leads out of the loop at “{name}”, so the case can never end.'
    : 'Endless loop: the loop at “{name}” waits nowhere and nothing leads out of it.';
}
