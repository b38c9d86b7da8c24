/** The text is not an expression that can be compiled; found at deployment. */
export class ExpressionSyntaxError extends Error {
  /** Offset in the source at which the trouble begins, 0-based. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = 'ExpressionSyntaxError';
    this.position = position;
  }
}

/** The expression failed while it ran; the engine turns this into an incident. */
export class ExpressionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExpressionError';
  }
}

/** Whatever goes wrong inside an evaluation is a failure of the expression. */
export function asExpressionError(error: unknown): ExpressionError {
  if (error instanceof ExpressionError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new ExpressionError('Expected values that are less deeply nested.');
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ExpressionError(`Expected the expression to be evaluated but it failed: ${reason}.`);
}
