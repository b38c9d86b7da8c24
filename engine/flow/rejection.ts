/** A command that cannot be accepted. Nothing happened. */
export interface Rejection {
  /** There is no such thing · it is not in the state for it · the command itself is wrong. */
  code: 'notFound' | 'conflict' | 'invalid';
  /** Sentence "Expected … but …". */
  message: string;
}

/** Carries a rejection out of a command's checks; never thrown after the first event. */
export class RejectedError extends Error {
  readonly rejection: Rejection;

  constructor(code: Rejection['code'], message: string) {
    super(message);
    this.name = 'RejectedError';
    this.rejection = { code, message };
  }
}
