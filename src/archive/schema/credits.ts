import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { BASES, CREDIT_PLACES, CREDIT_ROLES } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, isOneOf, oneOf, possibleSpan } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";

/** One name in one role, as the article credits it; if `basis` is `stated`, the span is the printed name. */
export const credits = sqliteTable(
  "credits",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    seq: integer("seq").notNull(),
    /**
     * "By X" = author; "Reporting by" = reporter; "Additional reporting by" = contributor; "Writing by" = writer;
     * "Editing by" = editor; a syndication header = publisher.
     */
    role: text("role", { enum: CREDIT_ROLES }).notNull(),
    /** The words of the role as printed, spaces collapsed; NULL for a credit that is not printed. */
    printedRole: text("printed_role"),
    creditedIn: text("credited_in", { enum: CREDIT_PLACES }),
    /** The printed name, spaces collapsed; or the name as a format states it or a person gives it. */
    nameAsStated: text("name_as_stated").notNull(),
    ...possibleSpan(),
    place: text("place"),
    affiliation: text("affiliation"),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
    basis: text("basis", { enum: BASES }).notNull().default("stated"),
    decisionId: integer("decision_id").references(() => decisions.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("credits_seq").on(table.articleId, table.seq),
    index("credits_by_place").on(table.articleId, table.startChar, table.endChar),
    index("credits_by_person").on(table.personId, table.role, table.articleId),
    index("credits_by_organisation").on(table.organisationId, table.role, table.articleId),
    check(
      "credits_span",
      sql`(start_char IS NULL AND end_char IS NULL AND exact IS NULL AND basis <> 'stated') OR (start_char IS NOT NULL AND end_char IS NOT NULL AND exact IS NOT NULL AND start_char >= 0 AND end_char > start_char AND length(exact) = end_char - start_char)`,
    ),
    oneOf("credits_role", "role", CREDIT_ROLES),
    check(
      "credits_printed",
      sql`(credited_in IS NULL OR ${isOneOf("credited_in", CREDIT_PLACES)}) AND (basis <> 'stated' OR (credited_in IS NOT NULL AND printed_role IS NOT NULL))`,
    ),
    oneOf("credits_basis", "basis", BASES),
    check("credits_one_identity", sql`(person_id IS NULL) <> (organisation_id IS NULL)`),
    check("credits_name", sql`length(name_as_stated) > 0 AND seq >= 0`),
  ],
);
