import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { PERSON_NAME_KINDS } from "../../vocabulary.ts";
import { id, oneOf } from "./columns.ts";

/**
 * A person. Across articles, two people are one row only if the folded keys of their fullest printed names are equal.
 * Titles are not here: a title is evidence from one article (see {@link mentions}).
 */
export const people = sqliteTable(
  "people",
  {
    id: id(),
    /** For addresses and the command line: "matthew-miller", "matthew-miller-2". */
    slug: text("slug").notNull(),
    /**
     * The folded key of the fullest name ("matthew miller"), by which articles find their person; followed by the
     * qualifier if there is one to distinguish bearers of the name ("john smith (bishop)").
     */
    key: text("key").notNull(),
    /** The fullest form printed. */
    name: text("name").notNull(),
    givenName: text("given_name"),
    familyName: text("family_name"),
    /** "Miller, Matthew". */
    sortName: text("sort_name").notNull(),
    /** What distinguishes this bearer of the name from others: "bishop". Only a decision gives one. */
    qualifier: text("qualifier"),
    /**
     * 1 if evidence or a decision says that the name belongs to one human being; 0 if it is only a name that articles
     * print.
     */
    differentiated: integer("differentiated").notNull().default(0),
  },
  (table) => [
    unique("people_slug").on(table.slug),
    unique("people_key").on(table.key),
    index("people_by_sort_name").on(table.sortName, table.id),
    check("people_name", sql`length(slug) > 0 AND length(key) > 0 AND length(name) > 0`),
    check("people_qualifier", sql`(qualifier IS NULL OR length(qualifier) > 0) AND differentiated IN (0, 1)`),
  ],
);

/**
 * Every form printed for a person. `name_key` is folded (case, marks, spaces) and is what a search by name uses;
 * `because` says why the name is this person's: see `NameReason`.
 */
export const personNames = sqliteTable(
  "person_names",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    kind: text("kind", { enum: PERSON_NAME_KINDS }).notNull(),
    because: text("because").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.name] }),
    index("person_names_by_key").on(table.nameKey, table.personId),
    oneOf("person_names_kind", "kind", PERSON_NAME_KINDS),
    check("person_names_because", sql`length(because) > 0`),
  ],
);
