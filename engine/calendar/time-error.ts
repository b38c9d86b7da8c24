/** A time, duration, zone or calendar that cannot be read. */
export class TimeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TimeError';
  }
}
