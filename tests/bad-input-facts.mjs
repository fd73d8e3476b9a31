#!/usr/bin/env node
// Prints what the archive holds of the article stored last, as bad-input/README.md asks for it:
//   node tests/bad-input-facts.mjs ARCHIVE        (after `npm run build`)
// Everything is computed anew from the text: spans by JavaScript and not by SQLite, the hash from the bytes.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { nameKey } from "../build/names/name-key.js";
import { encode } from "../build/text/decode.js";

function facts(db) {
  const articles = db.prepare("SELECT count(*) FROM articles").pluck().get();
  const article = db.prepare("SELECT * FROM articles ORDER BY id DESC LIMIT 1").get();
  if (article === undefined) return { articles };
  const stretches = db.prepare(STRETCHES).all(article.id);
  const quoteIds = [...new Set(stretches.map((stretch) => stretch.quote_id))];
  const speakers = quoteIds.map((id) => db.prepare(SPEAKERS).all(id));
  const names = speakers.flat().flatMap(({ name }) => (name === null ? [] : [readingForm(name)]));
  return {
    articles,
    sha256: hashOf(article),
    mismatches: countMismatches(db, article),
    stretches: stretches.length,
    utterances: quoteIds.length,
    quoted: stretches.map(({ exact }) => exact),
    speakers: [...new Set(names)],
    unsure: speakers.every((rows) => rows.every(({ kind, confidence }) => kind === "unknown" || confidence < REVIEW)),
    byline: db.prepare(BYLINE).pluck().all(article.id).map(readingForm),
    signoff: db
      .prepare("SELECT count(*) FROM credits WHERE article_id = ? AND credited_in = 'signoff'")
      .pluck()
      .get(article.id),
    distinctNames: countNames(db),
    headline: readingForm(article.headline),
    dateline: readingForm(article.dateline),
    publishedAt: article.published_at,
  };
}

/** Below this a person should look at a quote. */
const REVIEW = 0.5;

/** The stretches in marks, in order: the content of a direct quote, the quoted words of a mixed one. */
const STRETCHES = `
  SELECT quote_spans.quote_id, quote_spans.exact FROM quote_spans JOIN quotes ON quotes.id = quote_spans.quote_id
  WHERE quotes.article_id = ?
    AND (quotes.kind = 'direct' AND quote_spans.role = 'content' OR quotes.kind = 'mixed' AND quote_spans.role = 'quoted')
  ORDER BY quote_spans.start_char`;

const SPEAKERS = `
  SELECT people.name, quote_speakers.kind, quotes.confidence
  FROM quote_speakers JOIN quotes ON quotes.id = quote_speakers.quote_id
  LEFT JOIN people ON people.id = quote_speakers.person_id
  WHERE quote_speakers.quote_id = ? AND quote_speakers.role = 'speaker' ORDER BY quote_speakers.seq`;

const BYLINE = `
  SELECT name_as_stated FROM credits
  WHERE article_id = ? AND credited_in = 'byline' AND person_id IS NOT NULL ORDER BY seq`;

const NAMES = `
  SELECT name FROM people
  WHERE id IN (SELECT person_id FROM credits UNION SELECT person_id FROM quote_speakers)`;

const SPANS = `
  SELECT start_char, end_char, exact FROM article_spans WHERE article_id = :id
  UNION ALL SELECT start_char, end_char, exact FROM article_places WHERE article_id = :id
  UNION ALL SELECT start_char, end_char, exact FROM mentions WHERE article_id = :id
  UNION ALL SELECT title_start_char, title_end_char, title FROM mentions WHERE article_id = :id AND title IS NOT NULL
  UNION ALL SELECT start_char, end_char, exact FROM credits WHERE article_id = :id
  UNION ALL SELECT start_char, end_char, exact
    FROM quote_spans WHERE article_id = :id
  UNION ALL SELECT attribution_start_char, attribution_end_char, attribution
    FROM quote_speakers WHERE article_id = :id AND attribution IS NOT NULL`;

function countMismatches(db, { id, text }) {
  const characters = Array.from(text);
  const isWrong = (span) => characters.slice(span.start_char, span.end_char).join("") !== span.exact;
  return db.prepare(SPANS).all({ id }).filter(isWrong).length;
}

function hashOf({ text, encoding, byte_order_mark }) {
  const bytes = encode({ text, encoding, byteOrderMark: byte_order_mark === 1 });
  return createHash("sha256").update(bytes).digest("hex");
}

/** A family name alone does not count beside a fuller name that ends in it. */
function countNames(db) {
  const keys = [...new Set(db.prepare(NAMES).pluck().all().map(nameKey))];
  return keys.filter((key) => key.includes(" ") || !keys.some((other) => other.endsWith(` ${key}`))).length;
}

function readingForm(text) {
  return (
    text
      ?.replace(/\p{Default_Ignorable_Code_Point}/gu, "")
      .replace(/\s+/gu, " ")
      .trim() ?? null
  );
}

const [path = ""] = process.argv.slice(2);
console.log(JSON.stringify(existsSync(path) ? facts(new Database(path, { readonly: true })) : { articles: 0 }));
