import type { Column, FactTable } from "../../facts/table.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";

/**
 * The triggers that keep every fact as it was written: what is read anew is replaced as a whole, by DELETE and INSERT.
 * Only pointers at people and organisations may change, since two of them may turn out to be one, and copies, which
 * follow what they are copies of. Made from the declarations of the tables, in the form of `objects.sql`.
 */
export function factTriggers(tables: readonly FactTable[]): string {
  return CHILD_TABLES.filter((table) => tables.includes(table))
    .map(toTrigger)
    .join("\n");
}

function toTrigger({ name, columns }: FactTable): string {
  const kept = columns.filter((column) => !mayChange(column));
  const changes = ["rowid", ...kept.map((column) => column.name)].map(
    (column) => `NEW.${column} IS DISTINCT FROM OLD.${column}`,
  );
  const condition = kept.length === columns.length ? "" : `\nWHEN ${changes.join("\n  OR ")}`;
  return `DROP TRIGGER IF EXISTS ${name}_unchanged;
CREATE TRIGGER ${name}_unchanged BEFORE UPDATE ON ${name}${condition}
BEGIN
  SELECT RAISE(ABORT, '${name}: what was read is never changed, but exchanged as a whole for what is read anew');
END;
`;
}

function mayChange({ holds }: Column): boolean {
  return holds === "person" || holds === "organisation" || holds === "copy";
}
