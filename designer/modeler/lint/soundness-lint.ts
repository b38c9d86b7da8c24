import type { LintReport, LintResults } from 'bpmn-js-bpmnlint';
import type { SoundnessFinding } from '../../../engine/analysis/index.ts';
import type { SoundnessChecker } from './soundness-checker.ts';
import type { ProcessSoundness } from './soundness-report.ts';
import { findingInWords, tooLargeInWords } from './soundness-words.ts';
import type { Naming, Translate } from './soundness-words.ts';

/** The diagram's elements, as far as sentences name them. */
export interface DrawnElements {
  get(id: string): Drawn | undefined;
}

interface Drawn {
  id: string;
  businessObject: { name?: string };
  source?: Drawn;
  target?: Drawn;
}

/** The rule of the report that a process could not be explored to its end. */
export const TOO_LARGE = 'soundness/too-large';

/** A report with the finding that it tells of, so that its path can be shown. */
export interface SoundnessLintReport extends LintReport {
  finding?: SoundnessFinding;
}

export interface SoundnessLintServices {
  checker: SoundnessChecker;
  elements: DrawnElements;
  translate: Translate;
  /** Something new is known of the model that was asked about last. */
  onFound: () => void;
}

/** Keeps what is known of the model's soundness; what is not known yet is looked for. */
export class SoundnessLint {
  readonly #services: SoundnessLintServices;
  #asked: string | undefined;
  #known: ProcessSoundness[] = [];
  isRunning = false;

  constructor(services: SoundnessLintServices) {
    this.#services = services;
  }

  /** Of a model that has changed, what was found before, until the new is known. */
  reportsOf(xml: string): LintResults {
    if (this.#asked !== xml) void this.#ask(xml);
    const results: Record<string, SoundnessLintReport[]> = {};
    for (const { report } of this.#known) {
      for (const finding of report.findings) {
        const rule = `soundness/${finding.kind}`;
        results[rule] = [...(results[rule] ?? []), this.#reportOn(finding)];
      }
      for (const { element, explored } of report.unexplored) {
        const message = tooLargeInWords(explored, this.#services.translate);
        const size: SoundnessLintReport = { id: element, message, category: 'info' };
        results[TOO_LARGE] = [...(results[TOO_LARGE] ?? []), size];
      }
    }
    return results;
  }

  async #ask(xml: string): Promise<void> {
    this.#asked = xml;
    this.isRunning = true;
    try {
      this.#known = await this.#services.checker.check(xml);
    } catch (error) {
      this.#known = [];
      console.error('Soundness check failed:', error);
    }
    this.isRunning = false;
    this.#services.onFound();
  }

  #reportOn(finding: SoundnessFinding): SoundnessLintReport {
    const { elements, translate } = this.#services;
    return {
      id: finding.element,
      message: findingInWords(finding, namingOf(elements), translate),
      category: finding.severity === 'warning' ? 'warn' : 'info',
      finding,
    };
  }
}

function namingOf(elements: DrawnElements): Naming {
  const nameOf = (drawn: Drawn | undefined) => drawn?.businessObject.name || drawn?.id;
  return {
    nameOf: (id) => nameOf(elements.get(id)) ?? id,
    endsOf(id) {
      const drawn = elements.get(id);
      const [from, to] = [nameOf(drawn?.source), nameOf(drawn?.target)];
      return from !== undefined && to !== undefined ? { from, to } : undefined;
    },
  };
}
