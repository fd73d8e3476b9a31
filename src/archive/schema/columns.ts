import { sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/sqlite-core";
import { BASES } from "../../vocabulary.ts";

/** An alias of SQLite's rowid. */
export const id = () => integer("id").primaryKey();

/** The columns of a span. */
export const span = () => ({
  startChar: integer("start_char").notNull(),
  endChar: integer("end_char").notNull(),
  exact: text("exact").notNull(),
});

/** A CHECK of what can be verified of a span without its article; a trigger compares it with the text. */
export const spanCheck = (table: string) =>
  check(`${table}_span`, sql`start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char`);

/** The condition that a column holds one of some words. */
export const isOneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} IN (${words.map((word) => `'${word}'`).join(", ")})`);

/** A CHECK that a column holds one of some words. */
export const oneOf = (name: string, column: string, words: readonly string[]) => check(name, isOneOf(column, words));

/** A CHECK that a column has a basis, in the column named after it, if and only if it has a value. */
export const basisCheck = (table: string, column: string) => {
  const basis = `${column}_basis`;
  return check(
    `${table}_${basis}`,
    sql`(${sql.raw(column)} IS NULL) = (${sql.raw(basis)} IS NULL) AND (${sql.raw(basis)} IS NULL OR ${isOneOf(basis, BASES)})`,
  );
};

/** The columns of a span that exists only if the basis of the row is `stated`. */
export const possibleSpan = () => ({
  startChar: integer("start_char"),
  endChar: integer("end_char"),
  exact: text("exact"),
});

/**
 * A CHECK of what can be verified without the article of words that may be printed beside a row's own: a column, and
 * two named after it for the offsets.
 */
export const printedCheck = (name: string, column: string) => {
  const [exact, start, end] = [column, `${column}_start_char`, `${column}_end_char`].map((one) => sql.raw(one));
  return check(
    name,
    sql`(${exact} IS NULL AND ${start} IS NULL AND ${end} IS NULL) OR (${exact} IS NOT NULL AND ${start} IS NOT NULL AND ${end} IS NOT NULL AND ${start} >= 0 AND ${end} > ${start} AND length(${exact}) = ${end} - ${start})`,
  );
};
