import { z } from 'zod';
import { key, longText, named, searchRequest, searchResult, time } from '../http/schema.ts';

export const urgingParams = z.object({ key });
export const caseParams = z.object({ key });

const level = named('UrgingLevel', z.enum(['window', 'chiefRepresentative', 'supervisor']));
const state = named('UrgingState', z.enum(['OPEN', 'ANSWERED', 'CLOSED']));

export const urging = named(
  'Urging',
  z.object({
    urgingKey: z.string(),
    processInstanceKey: z.string(),
    businessId: z.string().nullable(),
    elementInstanceKey: z.string(),
    elementId: z.string(),
    elementName: z.string(),
    window: z.string().nullable().describe('The window of first contact'),
    level,
    clockKey: z.string().nullable().describe('The limit that urges; null where a person does'),
    text: z.string().nullable(),
    state,
    raisedAt: time,
    raisedBy: z.string().nullable(),
    raisedByName: z.string().nullable(),
    dueDate: time.describe('Until when an answer is wanted'),
    late: z.boolean().describe('It is open, and the answer is overdue'),
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredByName: z.string().nullable(),
    endedAt: time.nullable(),
    availableActions: z.array(z.enum(['answer'])),
  }),
);
export const urgingSearch = searchRequest(
  {
    urgingKey: key.optional(),
    processInstanceKey: key.optional(),
    level: level.optional(),
    state: state.optional(),
    late: z.boolean().optional(),
  },
  ['dueDate', 'raisedAt'],
);
export const urgings = searchResult(urging);

export const raiseUrging = named(
  'RaiseUrging',
  z
    .object({
      elementInstanceKey: key.optional().describe('What it is about; the whole case if absent'),
      level,
      text: longText.min(1),
      answerWithin: z.int().min(1).max(60).default(1).describe('Working days for the answer'),
    })
    .strict(),
);
export const answerUrging = z.object({ answer: longText.trim().min(1) }).strict();

export type Urging = z.infer<typeof urging>;
export type UrgingSearch = z.infer<typeof urgingSearch>;
export type RaiseBody = z.output<typeof raiseUrging>;
