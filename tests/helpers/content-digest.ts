import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";

/**
 * A hash of everything that an archive holds, but for ids, slugs and runs: those depend on the order in which articles
 * came, and nothing else may.
 */
export function contentDigest(raw: Database): string {
  const hash = createHash("sha256");
  for (const rows of contents(raw)) hash.update(JSON.stringify(rows));
  return hash.digest("hex");
}

/** The rows of each table with keys replaced by what they point at, sorted. */
export function contents(raw: Database): unknown[][] {
  return QUERIES.map((sql) =>
    raw
      .prepare(sql)
      .raw()
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  );
}

const ARTICLE = "(SELECT sha256 FROM articles WHERE articles.id = article_id)";
const PERSON = "(SELECT name FROM people WHERE people.id = person_id)";
const ORGANISATION = "(SELECT name FROM organisations WHERE organisations.id = organisation_id)";
const QUOTE = `(SELECT ${ARTICLE} || quotes.seq FROM quotes WHERE quotes.id = quote_id)`;

const QUERIES = [
  `SELECT sha256, text, encoding, byte_order_mark, source_uri, language, headline, byline, dateline, agency,
    published_at, published_on, published_at_basis FROM articles`,
  `SELECT ${ARTICLE}, role, seq, start_char, end_char, exact FROM article_spans`,
  `SELECT ${ARTICLE}, seq, name, start_char, end_char, exact FROM article_places`,
  "SELECT key, name, given_name, family_name, sort_name FROM people",
  `SELECT ${PERSON}, name, name_key, kind, because FROM person_names`,
  "SELECT key, name, kind FROM organisations",
  `SELECT ${ORGANISATION}, name, name_key, because FROM organisation_names`,
  `SELECT ${ARTICLE}, start_char, end_char, exact, form, ${PERSON}, ${ORGANISATION}, title, title_start_char FROM mentions`,
  `SELECT ${ARTICLE}, seq, kind, text, start_char, end_char, said_from, said_until, said_basis, rule, confidence
    FROM quotes`,
  `SELECT ${QUOTE}, role, seq, start_char, end_char, exact FROM quote_spans`,
  `SELECT ${QUOTE}, seq, role, kind, ${PERSON}, ${ORGANISATION}, unnamed_as, attribution, attribution_start_char,
    published_on FROM quote_speakers`,
  `SELECT ${ARTICLE}, seq, role, printed_role, credited_in, name_as_stated, start_char, place, affiliation, ${PERSON},
    ${ORGANISATION} FROM credits`,
  `SELECT ${ARTICLE}, seq, severity, code, message, start_char, end_char FROM diagnostics`,
  "SELECT rowid IS NOT NULL, headline, text FROM articles_fts",
];
