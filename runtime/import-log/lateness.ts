import { type LogCase, parseTime } from './event-log.ts';

/** Two ways to count late cases; both are right by their definitions. */
export interface Lateness {
  /** Closed cases whose end date lies after their deadline. */
  late: number;
  /** Closed cases whose last event lies after their deadline. */
  lateByClock: number;
}

/** A case is closed when the log gives it an end date. */
export function lateness(cases: readonly LogCase[]): Lateness {
  const closed = cases.flatMap(({ attributes, events }) => {
    const end = parseTime(attributes['enddate'] ?? '');
    const deadline = parseTime(attributes['deadline'] ?? '');
    return end === undefined || deadline === undefined
      ? []
      : [{ end, deadline, last: events.at(-1)?.at ?? end }];
  });
  return {
    late: closed.filter(({ end, deadline }) => end > deadline).length,
    lateByClock: closed.filter(({ last, deadline }) => last > deadline).length,
  };
}
