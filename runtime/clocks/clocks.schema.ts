import { z } from 'zod';
import { key, longText, named, shortText } from '../http/schema.ts';

export const clockParams = z.object({ key });

const reason = longText.min(1).describe('Stands in the journal');
const article = shortText.describe('Legal basis');
const document = shortText.describe('Reference of the document that orders it');
const notice = longText.min(1).describe('What the applicant is told in writing');
const length = z.number().positive().max(10_000);

export const procedures = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expertReview',
  'other',
] as const;

export const pauseClock = named(
  'PauseClock',
  z
    .object({
      procedure: z.enum(procedures).describe('Special procedure (特别程序)'),
      reason,
      article,
      document,
      expected: z
        .object({ amount: length, unit: z.enum(['workingDays', 'calendarDays', 'workingHours']) })
        .strict()
        .describe('How long it is expected to take; the applicant is told'),
      notice,
    })
    .strict(),
);
export const resumeClock = z.object({ reason: longText.min(1).optional() }).strict();
export const extendClock = named(
  'ExtendClock',
  z
    .object({
      amount: length.describe("In the limit's unit, at most what the model allows"),
      reason,
      article: article.optional(),
      document: document.optional(),
      notice,
    })
    .strict(),
);

export type PauseBody = z.output<typeof pauseClock>;
export type ExtendBody = z.output<typeof extendClock>;
