import type { Select } from '../db/index.ts';
import type { PageRequest, SearchResult, TextFilter, TimeRange } from '../http/schema.ts';
import type { CursorValue } from './cursor.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const COUNT_LIMIT = 10_000;
const DEFAULT_LIMIT = 50;

/** A column to sort by; the expression must never be NULL. */
export interface SortColumn {
  sql: string;
  type: 'number' | 'text';
}

export interface SearchPlan {
  /** Columns of the answer. */
  select: string;
  from: string;
  sort: Record<string, SortColumn>;
  defaultSort: { field: string; order: 'asc' | 'desc' }[];
  /** Unique text column, the last to sort by. */
  key: string;
}

export interface SearchOrder {
  sort?: { field: string; order: 'asc' | 'desc' }[] | undefined;
  page?: PageRequest | undefined;
}

/** The WHERE clause of a search, built from filters. Names of columns are the program's own. */
export class Conditions {
  private readonly clauses: string[] = [];
  readonly replacements: Record<string, unknown> = {};
  private count = 0;

  /** `sql` with `?` for each value, in order. */
  add(sql: string, ...values: unknown[]): this {
    let index = 0;
    this.clauses.push(sql.replaceAll('?', () => this.bind(values[index++])));
    return this;
  }

  equal(column: string, value: unknown): this {
    return value === undefined ? this : this.add(`${column} = ?`, value);
  }

  text(column: string, filter: TextFilter | undefined): this {
    if (filter === undefined || typeof filter === 'string') return this.equal(column, filter);
    const pattern = filter.$like.replaceAll(/[\\%_]/g, String.raw`\$&`).replaceAll('*', '%');
    return this.add(`lower(${column}) LIKE lower(?) ESCAPE '\\'`, pattern);
  }

  /** The column holds epoch milliseconds. */
  time(column: string, range: TimeRange | undefined): this {
    if (range?.$gte) this.add(`${column} >= ?`, Date.parse(range.$gte));
    if (range?.$lt) this.add(`${column} < ?`, Date.parse(range.$lt));
    return this;
  }

  any(alternatives: Conditions[]): this {
    if (alternatives.length === 0) return this.add('1 = 0');
    return this.add(alternatives.map((alternative) => `(${this.adopt(alternative)})`).join(' OR '));
  }

  toSql(): string {
    return this.clauses.length === 0
      ? '1 = 1'
      : this.clauses.map((sql) => `(${sql})`).join(' AND ');
  }

  private adopt(other: Conditions): string {
    return other
      .toSql()
      .replaceAll(/:c(\d+)\b/g, (name) => this.bind(other.replacements[name.slice(1)]));
  }

  private bind(value: unknown): string {
    const name = `c${this.count++}`;
    this.replacements[name] = value;
    return `:${name}`;
  }
}

/** One page of a search: by keyset, so that pages stay right while rows are added. */
export async function searchRows<R extends object>(
  select: Select,
  plan: SearchPlan,
  search: { conditions: Conditions; order: SearchOrder },
): Promise<SearchResult<R>> {
  const { conditions, order } = search;
  const limit = order.page?.limit ?? DEFAULT_LIMIT;
  const totalItems = await countRows(select, plan, conditions);
  const columns = sortColumns(plan, order);
  if (order.page?.after) addKeyset(conditions, columns, order.page.after);
  const marks = columns.map(({ sql }, index) => `${sql} AS sort_${index}`).join(', ');
  const by = columns.map(({ sql, order }) => `${sql} ${order}`).join(', ');
  const rows = await select<R & Record<string, CursorValue>>(
    `SELECT ${plan.select}, ${marks} FROM ${plan.from} WHERE ${conditions.toSql()}
     ORDER BY ${by} LIMIT ${limit + 1}`,
    conditions.replacements,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const endCursor =
    last && encodeCursor(columns.map((column, index) => valueIn(last, column, index)));
  return {
    items,
    page: { totalItems, hasMore: rows.length > limit, ...(endCursor && { endCursor }) },
  };
}

async function countRows(select: Select, plan: SearchPlan, where: Conditions): Promise<number> {
  const [row] = await select<{ n: number | string }>(
    `SELECT count(*) AS n FROM
       (SELECT 1 FROM ${plan.from} WHERE ${where.toSql()} LIMIT ${COUNT_LIMIT}) AS counted`,
    where.replacements,
  );
  return Number(row?.n ?? 0);
}

type OrderedColumn = SortColumn & { order: 'asc' | 'desc' };

function sortColumns(plan: SearchPlan, { sort }: SearchOrder): OrderedColumn[] {
  const fields = sort?.length ? sort : plan.defaultSort;
  const columns = fields.flatMap(({ field, order }): OrderedColumn[] => {
    const column = plan.sort[field];
    return column ? [{ ...column, order }] : [];
  });
  return [...columns, { sql: plan.key, type: 'text', order: columns.at(-1)?.order ?? 'asc' }];
}

/** Rows after the cursor: (a > x) or (a = x and b > y) or … */
function addKeyset(conditions: Conditions, columns: OrderedColumn[], after: string): void {
  const values = decodeCursor(after, columns.length);
  const alternatives = columns.map((column, index) => {
    const alternative = new Conditions();
    columns.slice(0, index).forEach(({ sql }, earlier) => {
      alternative.add(`${sql} = ?`, values[earlier]);
    });
    return alternative.add(`${column.sql} ${column.order === 'asc' ? '>' : '<'} ?`, values[index]);
  });
  conditions.any(alternatives);
}

// PostgreSQL gives bigint as text.
function valueIn(row: Record<string, CursorValue>, column: SortColumn, index: number): CursorValue {
  const value = row[`sort_${index}`] ?? '';
  return column.type === 'number' ? Number(value) : String(value);
}
