import type { SoundnessFinding } from '../../../../engine/analysis/index.ts';
import { TOO_LARGE } from '../../../modeler/index.ts';
import type { SoundnessLintReport } from '../../../modeler/index.ts';

/** One line of the list of problems. */
export interface ShownProblem {
  key: string;
  severity: Severity;
  message: string;
  rule: string;
  /** Id of the element to select; undefined when the problem belongs to none. */
  element?: string;
  name: string;
  line?: number;
  /** What may go wrong at run time, with the way that leads there. */
  finding?: SoundnessFinding;
}

/** A hint is legal, but worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Reports by element, as the linting module hands them out. */
export type Issues = Record<string, SoundnessLintReport[]>;

/** What a server says of a deployment. */
export interface ServerProblem {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  element?: string;
  line?: number;
  resource?: string;
}

/** Errors first, each with the name of its element. */
export function shownProblems(issues: Issues, nameOf: (id: string) => string): ShownProblem[] {
  const reports = Object.values(issues).flat();
  const problems = reports.map((report, index): ShownProblem => {
    const element = report.actualElementId ?? report.id;
    return {
      key: `${element}/${report.rule}/${index}`,
      severity: severityOf(report),
      message: report.message,
      rule: report.rule ?? '',
      element: element || undefined,
      name: nameOf(element),
      finding: report.finding,
    };
  });
  return worstFirst(problems);
}

function severityOf({ category }: SoundnessLintReport): Severity {
  if (category === 'info') return 'hint';
  return category === 'warn' ? 'warning' : 'error';
}

export function countOf(problems: ShownProblem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** The server's problems of a refused deployment, in the same list. */
export function serverProblems(
  problems: ServerProblem[],
  words: { nameOf: (id: string) => string; explain: (problem: ServerProblem) => string },
): ShownProblem[] {
  const shown = problems.map((problem, index): ShownProblem => {
    const isForm = problem.resource?.endsWith('.form') ?? false;
    const text = words.explain(problem);
    return {
      key: `server/${index}`,
      severity: problem.severity,
      message: isForm ? `${problem.resource}: ${text}` : text,
      rule: problem.code,
      element: problem.element,
      name: problem.element ? words.nameOf(problem.element) : '',
      line: problem.line,
    };
  });
  return worstFirst(shown);
}

/** Errors, then what may go wrong at run time or was not explored, then the rest. */
function worstFirst(problems: ShownProblem[]): ShownProblem[] {
  const rank = ({ severity, finding, rule }: ShownProblem) => {
    if (rule === TOO_LARGE || (severity === 'warning' && finding)) return 1;
    return { error: 0, warning: 2, hint: 3 }[severity];
  };
  return problems.toSorted((one, other) => rank(one) - rank(other));
}
