/** One thing wrong with a file that was to be deployed, for a person to mend. */
export interface ModelProblem {
  severity: 'error' | 'warning';
  /** Stable, kebab-case: `unsupported-element`, `duplicate-id`, `feel-syntax`, … */
  code: string;
  /** Sentence "Expected … but …", naming the element. */
  message: string;
  element?: string;
  /** 1-based line in the file. */
  line?: number;
}

/** A model that cannot be used; carries every problem that was found, not only the first. */
export class ModelError extends Error {
  readonly problems: ModelProblem[];

  constructor(problems: ModelProblem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(errors.map(({ message }) => message).join('\n'));
    this.name = 'ModelError';
    this.problems = problems;
  }
}
