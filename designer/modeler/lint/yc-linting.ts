import LintModule from 'bpmn-js-bpmnlint';
import type { LintReport, LintResults } from 'bpmn-js-bpmnlint';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { ModelProblem } from '../../../engine/model/problem.ts';
import type { CheckReport } from './check-report.ts';
import { problemInWords } from './engine-headlines.ts';
import type { EngineChecker } from './engine-checker.ts';
import type { SoundnessChecker } from './soundness-checker.ts';
import { SoundnessLint } from './soundness-lint.ts';
import type { DrawnElements } from './soundness-lint.ts';
import type { Translate } from './soundness-words.ts';

interface Modeler {
  saveXML(options: { format: boolean }): Promise<{ xml?: string }>;
}
type DetailedReport = LintReport & { detail?: string; meta?: unknown };

/** Fired with what the engine said of the model: `{ report: CheckReport }`. */
export const MODEL_CHECKED = 'yichuang.modelChecked';

/** Fired when the soundness of the model is known, or not yet: `{ isRunning: boolean }`. */
export const SOUNDNESS_CHECKED = 'yichuang.soundnessChecked';

const Linting = LintModule.linting[1];
const DELAY_MS = 300;

/** Warnings of the engine that rules of ours give one by one. */
const SAID_BY_RULES = new Set(['unclear-step', 'missing-form']);

/**
 * bpmnlint's overlays, fed by its rules and by the engine itself: what a deployment would refuse
 * shows while one draws.
 */
export class YcLinting extends Linting {
  static override $inject = [...Linting.$inject, 'ycEngineChecker', 'ycSoundnessChecker'];
  /** The deployed version to compare with; set by the screen. */
  deployedXml: string | undefined;
  readonly #modeler: Modeler;
  readonly #eventBus: EventBus;
  readonly #translate: Translate;
  readonly #checker: EngineChecker;
  readonly #soundness: SoundnessLint;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(...services: unknown[]) {
    super(...services);
    const service = <T>(name: string) => services[YcLinting.$inject.indexOf(name)] as T;
    this.#modeler = service('bpmnjs');
    this.#eventBus = service('eventBus');
    this.#translate = service('translate');
    this.#checker = service('ycEngineChecker');
    const soundness: SoundnessChecker = service('ycSoundnessChecker');
    this.#soundness = new SoundnessLint({
      checker: soundness,
      elements: service<DrawnElements>('elementRegistry'),
      translate: this.#translate,
      onFound: () => super.update(),
    });
    this.#eventBus.on('diagram.destroy', () => {
      clearTimeout(this.#timer);
      this.#checker.stop();
      soundness.stop();
    });
  }

  /** Called for every change; the check waits for a pause in drawing. */
  override update(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => super.update(), DELAY_MS);
  }

  override async lint(): Promise<LintResults> {
    const [results, { xml, problems }] = await Promise.all([super.lint(), this.#engineProblems()]);
    const isRunnable = problems.every(({ severity }) => severity === 'warning');
    for (const problem of problems) {
      if (isSaidByRules(problem, results)) continue;
      const rule = `engine/${problem.code}`;
      results[rule] = [...(results[rule] ?? []), this.#engineReport(problem)];
    }
    const found = isRunnable ? this.#soundness.reportsOf(xml) : {};
    this.#eventBus.fire(SOUNDNESS_CHECKED, { isRunning: isRunnable && this.#soundness.isRunning });
    return { ...this.#inWords(results), ...found };
  }

  async #engineProblems(): Promise<{ xml: string; problems: ModelProblem[] }> {
    const { xml = '' } = await this.#modeler.saveXML({ format: true });
    const report: CheckReport = await this.#checker.check(xml, this.deployedXml);
    this.#eventBus.fire(MODEL_CHECKED, { report });
    return { xml, problems: report.problems };
  }

  #inWords(results: LintResults): LintResults {
    for (const reports of Object.values(results)) {
      for (const report of reports as DetailedReport[]) {
        const text = this.#translate(report.message);
        report.message = report.detail ? `${text} ${this.#translate(report.detail)}` : text;
        // A link to the rule's page in the world outside helps nobody in a closed network.
        delete report.meta;
      }
    }
    return results;
  }

  #engineReport({ code, element, message, severity }: ModelProblem): DetailedReport {
    return {
      id: element ?? '',
      message: problemInWords(code, message, this.#translate),
      category: severity === 'error' ? 'error' : 'warn',
    };
  }
}

function isSaidByRules({ code, severity, element }: ModelProblem, results: LintResults): boolean {
  if (code === 'feel-syntax') return hasReport(results, 'yichuang/feel-syntax', element);
  return severity === 'warning' && SAID_BY_RULES.has(code);
}

function hasReport(results: LintResults, rule: string, element: string | undefined): boolean {
  return results[rule]?.some(({ id }) => id === element) ?? false;
}
