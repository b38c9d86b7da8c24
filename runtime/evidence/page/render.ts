import { parseHead } from '../../audit/log/head.ts';
import type { EvidenceFile } from '../proof/evidence-file.ts';
import type { Check, EvidenceReport, Outcome } from '../proof/report.ts';
import { element, facts, table } from './element.ts';
import type { Told } from './steps.ts';
import { findingText, type Language, TEXTS } from './texts.ts';

/** All that the page shows. */
export interface Shown {
  file: EvidenceFile;
  report: EvidenceReport;
  /** For each instance of the file, in its order. */
  told: Told[];
}

const MARKS: Record<Outcome, string> = { passed: '✓', failed: '✗', unknown: '?' };

/** The page in one language; `onSwitch` is asked for the other. */
export function render(shown: Shown, language: Language, onSwitch: () => void): HTMLElement[] {
  return [
    header(language, onSwitch),
    verdict(shown.report, language),
    theCase(shown, language),
    checks(shown.report, language),
    ...findings(shown.report, language),
    ...shown.file.instances.map((_, at) => steps(shown, at, language)),
    element('footer', {}, TEXTS[language].footer),
  ];
}

function header(language: Language, onSwitch: () => void): HTMLElement {
  const { title, otherLanguage } = TEXTS[language];
  const button = element('button', { type: 'button' }, otherLanguage);
  button.addEventListener('click', onSwitch);
  return element('header', {}, element('h1', {}, title), button);
}

function verdict({ verdict }: EvidenceReport, language: Language): HTMLElement {
  const mark = verdict === 'verified' ? MARKS.passed : verdict === 'broken' ? MARKS.failed : '!';
  const text = `${mark} ${TEXTS[language].verdicts[verdict]}`;
  return element('p', { role: 'status', class: 'verdict', 'data-verdict': verdict }, text);
}

function theCase({ file, report, told }: Shown, language: Language): HTMLElement {
  const { facts: names, factsTitle, keyHint, unsigned } = TEXTS[language];
  const head = file.seal && parseHead(file.seal.head.head);
  const businessId = told[0]?.businessId;
  return section(
    factsTitle,
    facts([
      [names.process, told[0]?.name ?? ''],
      [names.case, file.case],
      ...(businessId === undefined ? [] : [[names.businessId, businessId] as [string, string]]),
      [names.entries, String(report.entries)],
      [
        names.exported,
        `${timeText(Date.parse(file.exportedAt), file, language)}, ${file.exportedBy}`,
      ],
      [names.head, head ? `${String(head.size)}, ${timeText(head.at, file, language)}` : unsigned],
      [names.root, head?.root ?? '–'],
      [names.key, head?.keyId ?? '–'],
    ]),
    element('p', { class: 'hint' }, keyHint),
  );
}

function checks({ checks }: EvidenceReport, language: Language): HTMLElement {
  const { checksTitle } = TEXTS[language];
  return section(checksTitle, element('ul', { class: 'checks' }, ...checks.map(item)));

  function item({ name, outcome }: Check): HTMLElement {
    const texts = TEXTS[language];
    const text = `${MARKS[outcome]} ${texts.checks[name]}: ${texts.outcomes[outcome]}`;
    return element('li', { 'data-check': name, 'data-outcome': outcome }, text);
  }
}

function findings({ checks }: EvidenceReport, language: Language): HTMLElement[] {
  const all = checks.flatMap(({ findings }) => findings);
  if (all.length === 0) return [];
  const items = all.map((finding) => {
    const values = [finding.expected, finding.found].filter((value) => value !== undefined);
    const detail = values.map((value) => element('code', {}, value));
    return element('li', { class: 'finding' }, findingText(language, finding), ...detail);
  });
  return [section(TEXTS[language].findingsTitle, element('ul', {}, ...items))];
}

function steps({ file, told }: Shown, at: number, language: Language): HTMLElement {
  const { stepsTitle, columns, erased } = TEXTS[language];
  const rows = told[at]?.steps.map(({ seq, at: time, actor, words }) => [
    String(seq),
    timeText(time, file, language),
    actor,
    words ?? erased,
  ]);
  const title = `${stepsTitle}: ${told[at]?.name ?? ''} (${file.instances[at]?.key ?? ''})`;
  return section(title, table(columns, rows ?? []));
}

function section(title: string, ...children: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children);
}

function timeText(at: number, { zone }: EvidenceFile, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: zone,
  });
  return format.format(at);
}
