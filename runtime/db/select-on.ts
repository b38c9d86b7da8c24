import type { Connection, DatabaseKind, Select } from './connection.ts';
import { bindNames } from './named-parameters.ts';

/** Statements with `:name` replacements on this connection, within its transaction if it is in one. */
export function selectOn(kind: DatabaseKind, connection: Connection): Select {
  return (sql, replacements) => {
    const statement = bindNames(kind, sql, replacements);
    return connection.all(statement.sql, statement.values);
  };
}
