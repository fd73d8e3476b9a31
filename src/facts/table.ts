/**
 * How a table of facts is declared: its columns, once, each with where its value comes from. Everything that needs to
 * know the columns is made from the declaration: the INSERT and the order of deletion, the form in which the facts of
 * an article are compared, and the triggers that check spans against the text.
 *
 * @module
 */
import type { TextSpan } from "../span.ts";
import type { Facts } from "./facts.ts";

/** What a column can hold in a database. Booleans are 0 and 1. */
export type Value = string | number | null;

/**
 * What the rows of one article may point at: people, organisations, mentions and quotes, by their index in the
 * extraction.
 */
export type Target = "person" | "organisation" | "mention" | "quote";

/** How rows point at others: by ids in a database, and by what lasts (keys, places) when rows are compared. */
export type References = Readonly<Record<Target, (index: number) => Value>> & {
  readonly article: Value;
  /** From the key of a decision, which is the same everywhere. */
  readonly decision: (key: string) => Value;
};

/** A column as seen by those who know nothing of what is stored in it. */
export interface Column {
  readonly name: string;
  /**
   * `article`: the id of the row's article; `id`: that of the row itself; a target: a pointer at one, or NULL; `copy`:
   * a value that another row of the article has, kept equal by triggers.
   */
  readonly holds: "value" | "copy" | "article" | "id" | "decision" | Target;
  /**
   * The value that is left out when rows are compared: the one that all rows had before the column was added. So
   * digests that were stored before remain true.
   */
  readonly usual: Value;
}

/** Three columns that hold a span of the article's text. */
export interface SpanColumns {
  readonly start: string;
  readonly end: string;
  /** The column of its exact characters. */
  readonly exact: string;
  /** Whether all three may be NULL, which means that there is no such span. */
  readonly nullable: boolean;
}

/** A table whose rows each belong to one article and are made from what was read in it. */
export interface FactTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly spans: readonly SpanColumns[];
  /** Appends the values of the article's rows, row by row, each in the order of `columns`. */
  append(values: Value[], facts: Facts, references: References): void;
}

/** The value of one column. `index` is the position of the fact among those of its table and article. */
type ValueOf<Fact> = (fact: Fact, index: number) => Value;

/** A column that does not simply hold a value. */
interface SpecialColumn<Fact> {
  readonly holds: Column["holds"];
  readonly span?: SpanColumns;
  readonly usual?: Value;
  readonly get: (fact: Fact, index: number, references: References) => Value;
}

/** Columns by name, in the order in which they are written. */
export type Columns<Fact> = Readonly<Record<string, ValueOf<Fact> | SpecialColumn<Fact>>>;

/** The id of the article that a row belongs to. */
export const ARTICLE: SpecialColumn<unknown> = { holds: "article", get: (_fact, _index, { article }) => article };

/** The id of the row itself, for tables whose rows others point at. */
export function ownId(target: Target): SpecialColumn<unknown> {
  return { holds: "id", get: (_fact, index, references) => references[target](index) };
}

/** A value that another row of the article also has, repeated for the sake of an index. */
export function copyOf<Fact>(get: (fact: Fact) => Value): SpecialColumn<Fact> {
  return { holds: "copy", get };
}

/** A pointer at a person, organisation, mention or quote, by its index in the extraction; null points at none. */
export function pointer<Fact>(target: Target, indexOf: (fact: Fact) => number | null): SpecialColumn<Fact> {
  return {
    holds: target,
    get: (fact, _index, references) => {
      const index = indexOf(fact);
      return index === null ? null : references[target](index);
    },
  };
}

/** A pointer at a decision, by its key; undefined points at none. */
export function decided<Fact>(keyOf: (fact: Fact) => string | undefined): SpecialColumn<Fact> {
  return {
    holds: "decision",
    get: (fact, _index, references) => {
      const key = keyOf(fact);
      return key === undefined ? null : references.decision(key);
    },
  };
}

/** A column that was added when all rows had one value: see {@link Column.usual}. */
export function usually<Fact>(usual: Value, get: ValueOf<Fact>): SpecialColumn<Fact> {
  return { holds: "value", usual, get };
}

/** The columns of the span that a row is about, if it is about one. */
export function possibleSpan<Fact>(spanOf: (fact: Fact) => TextSpan | null): Columns<Fact> {
  return spanColumns({ start: "start_char", end: "end_char", exact: "exact", nullable: true }, spanOf);
}

/** The columns of the span that a row is about: `start_char`, `end_char`, `exact`. */
export function span<Fact>(spanOf: (fact: Fact) => TextSpan): Columns<Fact> {
  return spanColumns({ start: "start_char", end: "end_char", exact: "exact", nullable: false }, spanOf);
}

/** The columns of words that may be printed beside it: `title`, `title_start_char`, `title_end_char`. */
export function printed<Fact>(name: string, spanOf: (fact: Fact) => TextSpan | null): Columns<Fact> {
  const columns = { start: `${name}_start_char`, end: `${name}_end_char`, exact: name, nullable: true };
  return spanColumns(columns, spanOf);
}

function spanColumns<Fact>(columns: SpanColumns, spanOf: (fact: Fact) => TextSpan | null): Columns<Fact> {
  return {
    [columns.start]: (fact) => spanOf(fact)?.start ?? null,
    [columns.end]: (fact) => spanOf(fact)?.end ?? null,
    [columns.exact]: { holds: "value", span: columns, get: (fact) => spanOf(fact)?.text ?? null },
  };
}

/** What a table holds of an article, and in which columns. */
export interface Declaration<Fact> {
  /** The facts that have a row each, in the order of the rows. */
  readonly facts: (facts: Facts) => readonly Fact[];
  readonly columns: Columns<Fact>;
}

export function factTable<Fact>(name: string, { facts: factsOf, columns }: Declaration<Fact>): FactTable {
  const special = Object.entries(columns).map(([column, how]): readonly [string, SpecialColumn<Fact>] => [
    column,
    typeof how === "function" ? { holds: "value", get: how } : how,
  ]);
  const getters = special.map(([, { get }]) => get);
  return {
    name,
    columns: special.map(([column, { holds, usual = null }]) => ({ name: column, holds, usual })),
    spans: special.flatMap(([, column]) => column.span ?? []),
    append: (into, facts, references) => {
      let index = 0;
      for (const fact of factsOf(facts)) {
        for (const get of getters) into.push(get(fact, index, references));
        index += 1;
      }
    },
  };
}

/** The columns of a row that is made from one thing alone, and their values. */
export interface RowForm<Item> {
  readonly columns: readonly string[];
  /** In the order of `columns`. */
  valuesOf(item: Item): Value[];
}

export function rowForm<Item>(columns: Readonly<Record<string, (item: Item) => Value>>): RowForm<Item> {
  const getters = Object.values(columns);
  return { columns: Object.keys(columns), valuesOf: (item) => getters.map((get) => get(item)) };
}

/** The entry of a list at an index. Throws for an index out of range, where an array would give undefined. */
export function entryAt<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`there is no entry ${index} in a list of ${list.length}`);
  return entry;
}

/** The position of each item among those of the same role, by the item's index. */
export function seqsByRole(items: readonly { readonly role: string }[]): readonly number[] {
  const counts = new Map<string, number>();
  return items.map(({ role }) => {
    const seq = counts.get(role) ?? 0;
    counts.set(role, seq + 1);
    return seq;
  });
}
