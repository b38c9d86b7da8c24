import type { Select } from '../db/index.ts';
import type { PageRequest, SearchResult, TextFilter, TimeRange } from '../http/schema.ts';
import type { CursorValue } from './cursor.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { nameGrams } from './name-grams.ts';

const COUNT_LIMIT = 10_000;
/** Of so many rows a page is full soon when all are read in order. */
const MANY = 2_000;
const DEFAULT_LIMIT = 50;

/** A column to sort by; the expression must never be NULL. */
export interface SortColumn {
  sql: string;
  type: 'number' | 'text';
  /** An index has the rows in this order; a column's name: where that is asked to be one value. */
  indexed?: true | string;
}

export interface SearchPlan {
  /** Columns of the answer. */
  select: string;
  from: string;
  /** What is read beside the rows, by its alias; counted only if a filter speaks of it. */
  beside?: { alias: string; join: string };
  sort: Record<string, SortColumn>;
  defaultSort: { field: string; order: 'asc' | 'desc' }[];
  /** Unique text column, the last to sort by. */
  key: string;
}

export interface SearchOrder {
  sort?: { field: string; order: 'asc' | 'desc' }[] | undefined;
  page?: PageRequest | undefined;
}

/** Sorts after every other character. */
const LAST = '\u{10ffff}';

/** The texts that begin so, where texts are compared by their bytes: from the one, before the other. */
export function beginningOf(text: string): { from: string; to: string } {
  return { from: text, to: text + LAST };
}

/** As the databases' `lower` does it. */
function asciiLower(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * How rows are to be found. By `key`, a set of keys is looked up one by one, which is best for few
 * rows. In `order`, rows are read in the order asked for and those that are not in the set are
 * left out, which is best where a page is soon full.
 */
export type Way = 'key' | 'order';

/** A condition, as it is written for either way. */
type Clause = Record<Way, string>;

/** Rows of a statement with one column, and the values of its marks. */
export interface KeySelect {
  sql: string;
  values: unknown[];
}

/** The WHERE clause of a search, built from filters. Names of columns are the program's own. */
export class Conditions {
  private readonly clauses: Clause[] = [];
  readonly replacements: Record<string, unknown> = {};
  private count = 0;

  /** `sql` with `?` for each value, in order. */
  add(sql: string, ...values: unknown[]): this {
    const bound = this.bound(sql, values);
    this.clauses.push({ key: bound, order: bound });
    return this;
  }

  /** The text column has one of the keys that the statements give; never, without statements. */
  among(column: string, selects: KeySelect[]): this {
    if (selects.length === 0) return this.add('1 = 0');
    const keys = selects.map(({ sql, values }) => this.bound(sql, values)).join(' UNION ALL ');
    // Within a function neither database makes a join of it: the set is made once, and looked into.
    const order = `coalesce(${column} IN (${keys}), FALSE)`;
    this.clauses.push({ key: `${column} IN (${keys})`, order });
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

  /**
   * As `text`, for a business id among very many: found by its beginning, or by the pairs of
   * characters of a Chinese name in it. `key` is the column of the instance's key.
   */
  name(
    { column, key, tenant }: { column: string; key: string; tenant: string },
    filter: TextFilter | undefined,
  ): this {
    if (filter === undefined) return this;
    const [beginning = '', ...parts] = (typeof filter === 'string' ? filter : filter.$like).split(
      '*',
    );
    const { from, to } = beginningOf(asciiLower(beginning));
    const named = 'SELECT n.instance_key FROM instances AS n WHERE n.tenant = ? AND';
    const id = 'lower(n.business_id)';
    if (parts.length === 0) {
      this.among(key, [{ sql: `${named} ${id} = ?`, values: [tenant, from] }]);
    } else if (from !== '') {
      const sql = `${named} ${id} >= ? AND ${id} < ?`;
      this.among(key, [{ sql, values: [tenant, from, to] }]);
    }
    for (const gram of nameGrams([beginning, ...parts].join('*'))) {
      const sql = `SELECT g.instance_key FROM name_grams AS g WHERE g.tenant = ? AND g.gram = ?`;
      this.among(key, [{ sql, values: [tenant, gram] }]);
    }
    return this.text(column, filter);
  }

  /** The column holds epoch milliseconds. */
  time(column: string, range: TimeRange | undefined): this {
    if (range?.$gte) this.add(`${column} >= ?`, Date.parse(range.$gte));
    if (range?.$lt) this.add(`${column} < ?`, Date.parse(range.$lt));
    return this;
  }

  any(alternatives: Conditions[]): this {
    if (alternatives.length === 0) return this.add('1 = 0');
    const adopted = alternatives.map((alternative) => this.adopt(alternative));
    const either = (way: Way) => adopted.map((clause) => `(${clause[way]})`).join(' OR ');
    this.clauses.push({ key: either('key'), order: either('order') });
    return this;
  }

  toSql(way: Way = 'key'): string {
    return this.clauses.length === 0
      ? '1 = 1'
      : this.clauses.map((clause) => `(${clause[way]})`).join(' AND ');
  }

  private adopt(other: Conditions): Clause {
    const names = new Map(
      Object.entries(other.replacements).map(([name, value]) => [`:${name}`, this.bind(value)]),
    );
    const renamed = (way: Way) =>
      other.toSql(way).replaceAll(/:c\d+\b/g, (name) => names.get(name) ?? name);
    return { key: renamed('key'), order: renamed('order') };
  }

  private bound(sql: string, values: unknown[]): string {
    let index = 0;
    return sql.replaceAll('?', () => this.bind(values[index++]));
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
    `SELECT ${plan.select}, ${marks} FROM ${sourceOf(plan)}
     WHERE ${conditions.toSql(totalItems >= MANY && isIndexed(columns[0], conditions) ? 'order' : 'key')}
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
       (SELECT 1 FROM ${countedOf(plan, where)} WHERE ${where.toSql()} LIMIT ${COUNT_LIMIT}) AS counted`,
    where.replacements,
  );
  return Number(row?.n ?? 0);
}

/** The rows with what is read beside them. */
export function sourceOf({ from, beside }: Pick<SearchPlan, 'from' | 'beside'>): string {
  return beside === undefined ? from : `${from} ${beside.join}`;
}

function countedOf(plan: SearchPlan, where: Conditions): string {
  const isMeant = plan.beside !== undefined && where.toSql().includes(`${plan.beside.alias}.`);
  return isMeant ? sourceOf(plan) : plan.from;
}

function isIndexed(column: SortColumn | undefined, conditions: Conditions): boolean {
  const indexed = column?.indexed ?? false;
  return typeof indexed === 'string' ? conditions.toSql().includes(`${indexed} = `) : indexed;
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

/**
 * Rows after the cursor: `(a, b) > (x, y)`, for which an index serves; where orders differ,
 * `(a > x) or (a = x and b < y)`.
 */
function addKeyset(conditions: Conditions, columns: OrderedColumn[], after: string): void {
  const values = decodeCursor(after, columns.length);
  const [first] = columns;
  if (columns.every(({ order }) => order === first?.order)) {
    const names = columns.map(({ sql }) => sql).join(', ');
    const marks = columns.map(() => '?').join(', ');
    conditions.add(`(${names}) ${first?.order === 'asc' ? '>' : '<'} (${marks})`, ...values);
    return;
  }
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
