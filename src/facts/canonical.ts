import type { Span } from "../span.ts";
import type { Facts } from "./facts.ts";
import { type Column, entryAt, type FactTable, type References, type Value } from "./table.ts";
import { FACT_TABLES } from "./tables.ts";

/**
 * The facts of one article in a form that two archives share whatever else they hold: for each table, the texts of its
 * rows. What depends on the order of ingest is left out (ids, slugs, runs), and pointers are replaced by something that
 * lasts: people and organisations by their keys, mentions by their place ("12-25"), quotes by their `seq`.
 *
 * The form is meant to be hashed and to outlive versions. A row is a JSON object as RFC 8785 writes it: no white space,
 * members in the order of their names, numbers as JavaScript prints them. Columns that are NULL or have their usual
 * value are left out, so that a column added later changes no row that has nothing in it. Each row ends with a line
 * feed; the rows of a table are in the order of their UTF-16 units.
 *
 * The rows of a table are made anew each time they are asked for: those of a long text take several times its memory.
 */
export type CanonicalFacts = (table: FactTable) => readonly string[];

export function canonicalFacts(facts: Facts): CanonicalFacts {
  const references = lastingReferences(facts);
  return (table) => {
    const values: Value[] = [];
    table.append(values, facts, references);
    const toText = canonicalRow(table);
    const { length: columns } = table.columns;
    return Array.from({ length: values.length / columns }, (_, row) => toText(values, row * columns)).sort();
  };
}

/** What the text of a table's rows depends on. */
export interface CanonicalTable {
  readonly columns: readonly Column[];
}

/**
 * Returns a function that gives the text of a row of this table from its values: as many as the table has columns, in
 * their order, the first at the index `from`. Pointers are as in {@link CanonicalFacts}; the values of columns with the
 * article's id or the row's own id do not matter.
 */
export function canonicalRow(table: CanonicalTable): (values: readonly Value[], from?: number) => string {
  const columns = knownColumns(table);
  return (values, from = 0) => {
    let members = "";
    for (const { member, position, usual } of columns) {
      const value = values[from + position] ?? null;
      if (value === null || value === usual) continue;
      const written = typeof value === "number" ? String(value) : JSON.stringify(value);
      members += `${members === "" ? "" : ","}${member}:${written}`;
    }
    return `{${members}}\n`;
  };
}

/** The tables in which two readings of an article differ. */
export function differences(one: CanonicalFacts, other: CanonicalFacts): FactTable[] {
  return FACT_TABLES.filter((table) => !areEqual(one(table), other(table)));
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((row, at) => row === others[at]);
}

/** The columns that belong to a row wherever it is stored, by name. */
function canonicalColumns({ columns }: CanonicalTable) {
  return columns
    .map(({ name, holds, usual }, position) => ({ name, holds, usual, position, member: JSON.stringify(name) }))
    .filter(({ holds }) => holds !== "article" && holds !== "id")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The canonical columns of a table, kept because they are needed for each article that is written. */
function knownColumns(table: CanonicalTable): CanonicalColumns {
  const known = COLUMNS.get(table);
  if (known !== undefined) return known;
  const columns = canonicalColumns(table);
  COLUMNS.set(table, columns);
  return columns;
}

type CanonicalColumns = ReturnType<typeof canonicalColumns>;

const COLUMNS = new WeakMap<CanonicalTable, CanonicalColumns>();

function lastingReferences({ extraction, people, organisations }: Facts): References {
  return {
    article: null,
    person: (index) => entryAt(people, index).key,
    organisation: (index) => entryAt(organisations, index).key,
    mention: (index) => placeOf(entryAt(extraction.mentions, index)),
    quote: (index) => index,
    decision: (key) => key,
  };
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
