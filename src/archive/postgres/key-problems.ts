import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import * as schema from "../schema/tables.ts";
import type { VerifyProblem } from "../verify-report.ts";
import type { Session } from "./session.ts";

/**
 * Finds rows that point at nothing: `dangling-key`; and triggers that are switched off: `schema-changed`. Triggers
 * enforce the keys and every other promise, and whoever owns the tables can switch them off.
 */
export async function* keyProblems(session: Session): AsyncGenerator<VerifyProblem> {
  const off = await session.rows(
    `SELECT tgrelid::regclass::text, tgname FROM pg_trigger
     WHERE tgenabled <> 'O' AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
     ORDER BY 1, 2`,
  );
  for (const [table, trigger] of off) {
    const message = `trigger ${trigger} of ${table} is switched off`;
    yield { code: "schema-changed", message, table: null, row: null, articleId: null };
  }
  for (const key of Object.values(schema).flatMap(keysOf)) {
    const rows = await session.rows(key.dangling);
    for (const [place] of rows) {
      const message = `points at nothing in ${key.parent}`;
      yield { code: "dangling-key", message, table: key.table, row: String(place), articleId: null };
    }
  }
}

function keysOf(table: SQLiteTable) {
  const { name, foreignKeys, columns, primaryKeys } = getTableConfig(table);
  const own = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
  const place = own.map((column) => `child.${column.name}::text`).join(" || '/' || ");
  return foreignKeys.map((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const parent = getTableConfig(foreignTable).name;
    const isThere = columns.map((column, at) => `parent.${foreignColumns[at]?.name} = child.${column.name}`);
    const dangling = `SELECT ${place} FROM ${name} AS child
      WHERE ${columns.map((column) => `child.${column.name} IS NOT NULL`).join(" AND ")}
        AND NOT EXISTS (SELECT 1 FROM ${parent} AS parent WHERE ${isThere.join(" AND ")}) ORDER BY 1`;
    return { table: name, parent, dangling };
  });
}
