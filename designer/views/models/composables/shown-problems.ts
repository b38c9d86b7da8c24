import type { LintReport } from 'bpmn-js-bpmnlint';

/** One line of the list of problems. */
export interface ShownProblem {
  key: string;
  severity: 'error' | 'warning';
  message: string;
  rule: string;
  /** Id of the element to select; undefined when the problem belongs to none. */
  element?: string;
  name: string;
  line?: number;
}

/** Reports by element, as the linting module hands them out. */
export type Issues = Record<string, LintReport[]>;

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
      severity: report.category === 'warn' || report.category === 'info' ? 'warning' : 'error',
      message: report.message,
      rule: report.rule ?? '',
      element: element || undefined,
      name: nameOf(element),
    };
  });
  return errorsFirst(problems);
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
  return errorsFirst(shown);
}

function errorsFirst(problems: ShownProblem[]): ShownProblem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...errors, ...problems.filter(({ severity }) => severity === 'warning')];
}
