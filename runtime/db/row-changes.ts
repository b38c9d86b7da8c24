import type { DatabaseKind, Statement } from './connection.ts';
import { bindNames } from './named-parameters.ts';
import { deleteRows, insertRows, type Row, updateRows, upsertRows } from './statements.ts';
import type { Table } from './tables.ts';

interface Change {
  kind: 'insert' | 'upsert' | 'update' | 'delete';
  row: Row;
}

/**
 * Changes of rows by primary key, gathered over a batch and then written with few statements:
 * a row that is made and changed within the batch is written once.
 */
export class RowChanges {
  private readonly tables = new Map<Table, Map<string, Change>>();
  private readonly last: { sql: string; replacements: Record<string, unknown> }[] = [];

  insert(table: Table, row: Row): void {
    const known = this.known(table, row);
    // A row that was there before this batch, and was deleted in it, may be there again.
    this.set(table, { kind: known === undefined ? 'insert' : 'upsert', row });
  }

  /** Inserts or replaces. */
  upsert(table: Table, row: Row): void {
    const known = this.known(table, row);
    this.set(table, { kind: known?.kind === 'insert' ? 'insert' : 'upsert', row });
  }

  /** `row` has the key and the columns that change. Does nothing to a row that is not there. */
  update(table: Table, row: Row): void {
    const known = this.known(table, row);
    if (known?.kind === 'delete') return;
    if (known === undefined) this.set(table, { kind: 'update', row });
    else known.row = { ...known.row, ...row };
  }

  /** `row` has the key. */
  delete(table: Table, row: Row): void {
    if (this.known(table, row)?.kind === 'insert') this.of(table).delete(keyOf(table, row));
    else this.set(table, { kind: 'delete', row });
  }

  get isEmpty(): boolean {
    return this.tables.size === 0 && this.last.length === 0;
  }

  /** The row as this batch makes it, if it is this batch that makes it. */
  inserted(table: Table, row: Row): Row | undefined {
    const known = this.known(table, row);
    return known?.kind === 'insert' ? known.row : undefined;
  }

  /** A statement to run after all changes by key, in order; with `:name` replacements. */
  afterwards(sql: string, replacements: Record<string, unknown>): void {
    this.last.push({ sql, replacements });
  }

  statements(kind: DatabaseKind): Statement[] {
    const byKey = [...this.tables].flatMap(([table, changes]) =>
      statementsOf(kind, table, [...changes.values()]),
    );
    const last = this.last.map(({ sql, replacements }) => bindNames(kind, sql, replacements));
    return [...byKey, ...last];
  }

  private of(table: Table): Map<string, Change> {
    const known = this.tables.get(table) ?? new Map<string, Change>();
    this.tables.set(table, known);
    return known;
  }

  private known(table: Table, row: Row): Change | undefined {
    return this.tables.get(table)?.get(keyOf(table, row));
  }

  private set(table: Table, change: Change): void {
    this.of(table).set(keyOf(table, change.row), change);
  }
}

function keyOf({ key }: Table, row: Row): string {
  return key.map((column) => String(row[column])).join('\n');
}

function statementsOf(kind: DatabaseKind, table: Table, changes: Change[]): Statement[] {
  const rowsOf = (wanted: Change['kind']) =>
    changes.filter((change) => change.kind === wanted).map(({ row }) => row);
  return [
    ...deleteRows(kind, table, rowsOf('delete')),
    ...insertRows(kind, table, rowsOf('insert')),
    ...upsertRows(kind, table, rowsOf('upsert')),
    ...groupByColumns(rowsOf('update')).flatMap((rows) => updateRows(kind, table, rows)),
  ];
}

/** Rows that change the same columns share a statement. */
function groupByColumns(rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const columns = Object.keys(row).sort().join();
    const group = groups.get(columns);
    if (group === undefined) groups.set(columns, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
