/**
 * The tables of an archive, as Drizzle tables. This file is public (`onrecord/schema`) and so is the SQL behind it: one
 * SQLite file, every table STRICT, names meant to be typed by people.
 *
 * Three words recur:
 * - **span**: `start_char`, `end_char`, `exact`. Offsets count Unicode code points of `articles.text`, 0-based, start
 *   included, end excluded; `exact` equals `substr(articles.text, start_char + 1, end_char - start_char)`, and a
 *   trigger refuses anything else. A CHECK on the row repeats what can be verified without the article.
 * - **seq**: the position within its parent, from 0, in the order of the text unless a table says otherwise.
 * - **NULL**: not known, or not stated. Nothing is guessed.
 *
 * Views and triggers are SQL in `migrations/objects.sql`; full-text tables are in the migrations; the triggers for
 * spans are made from the declarations in `src/facts/tables/`. No key cascades a deletion: deleting a row that
 * something else points at is refused.
 *
 * @module
 */

export * from "./schema/tables.ts";
export * from "./schema/views.ts";
