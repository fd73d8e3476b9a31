import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { MENTION_FORMS } from "../../vocabulary.ts";
import { articles } from "./articles.ts";
import { id, oneOf, span, spanCheck } from "./columns.ts";
import { decisions } from "./decisions.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";

/**
 * A stretch that names or means someone. Identity lives here and nowhere else: a speaker points at its mention and
 * cannot contradict it. Both keys are NULL for someone who is not named, or not resolved.
 */
export const mentions = sqliteTable(
  "mentions",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "restrict" }),
    ...span(),
    form: text("form", { enum: MENTION_FORMS }).notNull(),
    personId: integer("person_id").references(() => people.id, { onDelete: "restrict" }),
    organisationId: integer("organisation_id").references(() => organisations.id, { onDelete: "restrict" }),
    /** As printed beside the name, exact like a span: "State Department spokesperson". */
    title: text("title"),
    titleStartChar: integer("title_start_char"),
    titleEndChar: integer("title_end_char"),
    /**
     * The mention in the same article that a pronoun or description stands for. Not a foreign key: for each mention
     * deleted, all others would be searched for it. `integrity_problems` and the digest of the article check that it is
     * there.
     */
    refersToId: integer("refers_to_id"),
    /** The decision that says whom it means. */
    decisionId: integer("decision_id").references(() => decisions.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("mentions_place").on(table.articleId, table.startChar, table.endChar),
    // What speakers point at: the mention, and whom it means.
    unique("mentions_of_article").on(table.articleId, table.id),
    unique("mentions_person").on(table.articleId, table.id, table.personId),
    unique("mentions_organisation").on(table.articleId, table.id, table.organisationId),
    // With the place, so that neither row need be read to see whether a mention stands within a credit.
    index("mentions_by_person").on(table.personId, table.articleId, table.startChar, table.endChar),
    index("mentions_by_organisation").on(table.organisationId, table.articleId, table.startChar, table.endChar),
    // With the title: a list of people asks for those of hundreds of people.
    index("mentions_with_title").on(table.personId, table.articleId, table.title).where(sql`title IS NOT NULL`),
    spanCheck("mentions"),
    oneOf("mentions_form", "form", MENTION_FORMS),
    check("mentions_one_identity", sql`person_id IS NULL OR organisation_id IS NULL`),
    check(
      "mentions_title",
      sql`(title IS NULL AND title_start_char IS NULL AND title_end_char IS NULL) OR (title IS NOT NULL AND title_start_char IS NOT NULL AND title_end_char IS NOT NULL AND title_start_char >= 0 AND title_end_char > title_start_char AND length(title) = title_end_char - title_start_char)`,
    ),
  ],
);
