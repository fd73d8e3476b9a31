import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { CREDIT_PLACES, CREDIT_ROLES } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, oneOf, span, spanCheck } from "./columns.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";

/** One name in one role, as the article credits it. The span is the printed name. */
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
    /** The words of the role as printed, spaces collapsed. */
    printedRole: text("printed_role").notNull(),
    creditedIn: text("credited_in", { enum: CREDIT_PLACES }).notNull(),
    /** The printed name, spaces collapsed. */
    nameAsStated: text("name_as_stated").notNull(),
    ...span(),
    place: text("place"),
    affiliation: text("affiliation"),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("credits_seq").on(table.articleId, table.seq),
    index("credits_by_place").on(table.articleId, table.startChar, table.endChar),
    index("credits_by_person").on(table.personId, table.role, table.articleId),
    index("credits_by_organisation").on(table.organisationId, table.role, table.articleId),
    spanCheck("credits"),
    oneOf("credits_role", "role", CREDIT_ROLES),
    oneOf("credits_credited_in", "credited_in", CREDIT_PLACES),
    check("credits_one_identity", sql`(person_id IS NULL) <> (organisation_id IS NULL)`),
    check("credits_name", sql`length(name_as_stated) > 0 AND seq >= 0`),
  ],
);
