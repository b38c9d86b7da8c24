import type { Clock } from '../../api/types.ts';

const HOUR = 3_600_000;

type Translate = (key: string, given: { n: number }, plural: number) => string;

/**
 * An amount in a limit's unit as words. `isMeasured`: it was counted, and working hours are in
 * milliseconds.
 */
export function amountOf(t: Translate) {
  return (unit: Clock['unit'], amount: number, isMeasured = false): string => {
    const exact = isMeasured && unit === 'workingHours' ? amount / HOUR : amount;
    const n = Math.round(exact * 10) / 10;
    return t(`clocks.unit.${unit}`, { n }, n);
  };
}
