import { z } from 'zod';

/** Building blocks of the API's schemas; every feature's `*.schema.ts` is made of these. */

/** Names a schema, so that it becomes a component of the OpenAPI document. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  return schema.meta({ id });
}

export const key = z.string().regex(/^[0-9a-zA-Z_.-]{1,200}$/);
export const shortText = z.string().min(1).max(200);
export const longText = z.string().max(4000);
/** ISO 8601 with offset; answers are always UTC. */
export const time = z.iso.datetime({ offset: true });

export const json = named('Json', z.json());

/** JSON of bounded depth; the HTTP layer has checked the depth already. */
export const variables = z.record(z.string().min(1).max(200), json);

export const like = z
  .object({
    $like: z
      .string()
      .max(200)
      .regex(/^[^*]+$|^([^*]*\*){1,5}[^*]*$/),
  })
  .strict();
/** Exact text, or `{ "$like": "*part*" }`. */
export const text = z.union([z.string().max(200), like]);
export type TextFilter = z.infer<typeof text>;

/** A variable of a case, by its whole value or by the beginning of a text. */
export const variableFilter = named(
  'VariableFilter',
  z
    .object({
      name: z.string().min(1).max(200),
      value: z.union([
        z.string().max(200),
        z.number(),
        z.boolean(),
        z
          .object({
            $like: z
              .string()
              .max(200)
              .regex(/^[^*]+\*$/, 'Expected a beginning followed by *'),
          })
          .strict(),
      ]),
    })
    .strict(),
);
export type VariableFilter = z.infer<typeof variableFilter>;

export const timeRange = z.object({ $gte: time.optional(), $lt: time.optional() }).strict();
export type TimeRange = z.infer<typeof timeRange>;

export const pageRequest = named(
  'PageRequest',
  z
    .object({
      limit: z.int().min(0).max(1000).default(50),
      after: z.string().max(2000).optional(),
    })
    .strict(),
);

export const page = named(
  'Page',
  z.object({
    totalItems: z.int().describe('Counted up to 10,000'),
    hasMore: z.boolean(),
    endCursor: z.string().optional(),
  }),
);

export interface PageRequest {
  limit: number;
  after?: string | undefined;
}

export interface SearchResult<T> {
  items: T[];
  page: z.infer<typeof page>;
}

/** The body of `POST /v2/<plural>/search`. */
export function searchRequest<
  F extends z.ZodRawShape,
  const S extends readonly [string, ...string[]],
>(filter: F, sortFields: S) {
  return z
    .object({
      filter: z.object(filter).strict().optional(),
      sort: z
        .array(
          z
            .object({ field: z.enum(sortFields), order: z.enum(['asc', 'desc']).default('asc') })
            .strict(),
        )
        .max(4)
        .optional(),
      page: pageRequest.optional(),
    })
    .strict();
}

export function searchResult<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), page });
}

/** A list without pages. */
export function list<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item) });
}

export const problemEntry = named(
  'ProblemEntry',
  z.object({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    element: z.string().optional(),
    line: z.int().optional(),
    resource: z.string().optional(),
    field: z.string().optional(),
  }),
);

export const problem = named(
  'Problem',
  z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.string(),
    problems: z.array(problemEntry).optional(),
  }),
);
