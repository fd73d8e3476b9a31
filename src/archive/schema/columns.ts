import { sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/sqlite-core";

/** An alias of SQLite's rowid. */
export const id = () => integer("id").primaryKey();

/** The columns of a span. */
export const span = () => ({
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  exact: text("exact").notNull(),
});

/** What can be seen of a span without its article; a trigger compares it with the text. */
export const spanCheck = (table: string) =>
  check(`${table}_span`, sql`start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char`);

/** That a column holds one of some words. */
export const isOneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} IN (${words.map((word) => `'${word}'`).join(", ")})`);

/** A CHECK that a column holds one of some words. */
export const oneOf = (name: string, column: string, words: readonly string[]) => check(name, isOneOf(column, words));
