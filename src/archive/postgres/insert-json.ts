import type { CopiedRow, CopiedValue } from "../copy/side.ts";
import type { CopiedTable } from "../copy/tables.ts";
import type { Session } from "./session.ts";
import { statementName } from "./statement-name.ts";

/** A statement is sent once its JSON has this many characters. */
const CHARACTERS_AT_ONCE = 4_000_000;

/** Adds rows, in this order, and returns how many were written. */
export async function insertJson(
  session: Session,
  { name, columns }: Pick<CopiedTable, "name" | "columns">,
  rows: Iterable<CopiedRow>,
): Promise<number> {
  const names = columns.join(", ");
  const sql = `INSERT INTO ${name} (${names}) SELECT ${names} FROM ${recordset(name)}`;
  let written = 0;
  for (const json of asJson(columns, rows)) written += await session.change(sql, [json], statementName(sql));
  return written;
}

/** SQL for rows of a table that are given, as JSON, as the only parameter of a statement. */
export function recordset(table: string): string {
  return `json_populate_recordset(NULL::${table}, $1::json) AS given`;
}

/** Rows as JSON arrays of objects. */
export function* asJson(columns: readonly string[], rows: Iterable<CopiedRow>): Generator<string> {
  const names = columns.map((column) => `${JSON.stringify(column)}:`);
  let objects: string[] = [];
  let length = 0;
  for (const row of rows) {
    const members = names.flatMap((name, at) => {
      const value = row[at] ?? null;
      return value === null ? [] : `${name}${JSON.stringify(toJson(value))}`;
    });
    const object = `{${members.join(",")}}`;
    objects.push(object);
    length += object.length;
    if (length < CHARACTERS_AT_ONCE) continue;
    yield `[${objects.join(",")}]`;
    objects = [];
    length = 0;
  }
  if (objects.length > 0) yield `[${objects.join(",")}]`;
}

/** A value for JSON; bytes as PostgreSQL writes them. */
function toJson(value: CopiedValue): string | number | null {
  if (!(value instanceof Uint8Array)) return value;
  return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
}
