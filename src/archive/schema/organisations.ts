import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { ORGANISATION_KINDS } from "../../vocabulary.ts";
import { id, oneOf } from "./columns.ts";

/** An organisation; countries and governments included. */
export const organisations = sqliteTable(
  "organisations",
  {
    id: id(),
    slug: text("slug").notNull(),
    /** The folded key of the fullest name without "the" ("state department"), by which articles find it. */
    key: text("key").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: ORGANISATION_KINDS }).notNull(),
  },
  (table) => [
    unique("organisations_slug").on(table.slug),
    unique("organisations_key").on(table.key),
    index("organisations_by_name").on(table.name, table.id),
    oneOf("organisations_kind", "kind", ORGANISATION_KINDS),
    check("organisations_name", sql`length(slug) > 0 AND length(key) > 0 AND length(name) > 0`),
  ],
);

/**
 * Every form printed for an organisation: "U.S.", "Washington" and "the United States" find one row. `because` says why
 * the name is this one's: see `NameReason`.
 */
export const organisationNames = sqliteTable(
  "organisation_names",
  {
    organisationId: integer("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "restrict" }),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    because: text("because").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.name] }),
    index("organisation_names_by_key").on(table.nameKey, table.organisationId),
    check("organisation_names_because", sql`length(because) > 0`),
  ],
);
