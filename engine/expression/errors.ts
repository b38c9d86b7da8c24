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
