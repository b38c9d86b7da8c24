/** How long a delivery that failed is tried again. All in milliseconds. */
export interface RetrySchedule {
  /** After the first failure; doubled after each further one. */
  first: number;
  /** No wait is longer. */
  longest: number;
  /** Counted from when the delivery was queued; after that it is marked as failed. */
  giveUpAfter: number;
}

export const RETRY_SCHEDULE: RetrySchedule = {
  first: 5_000,
  longest: 6 * 3_600_000,
  giveUpAfter: 3 * 24 * 3_600_000,
};

/**
 * The wait after so many failures, between half of it and all of it by chance: receivers that come
 * back are not met by all of their senders in the same second.
 *
 * @param chance from 0 to 1.
 */
export function retryDelay(
  failures: number,
  { first, longest }: RetrySchedule,
  chance = Math.random(),
): number {
  const full = Math.min(first * 2 ** (failures - 1), longest);
  return Math.round(full * (0.5 + chance / 2));
}
