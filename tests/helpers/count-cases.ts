import type { CountedNoun } from "../../src/index.ts";
import type { Filter } from "./filter-cases.ts";

/**
 * What is counted, under a filter and by which dimensions, and a query over the documented views that gives the same
 * groups: the values in the order of the dimensions, then the figure.
 */
export type CountCase = readonly [noun: CountedNoun, filter: Filter, by: readonly string[], sql: string];

/** Quotes by expressions over `quotes_attributed`, where a joint statement has a row for each speaker. */
const QUOTES = (values: string, where = "true", from = "quotes_attributed") =>
  `SELECT ${values}, count(DISTINCT quote_id) FROM ${from} WHERE ${where} GROUP BY ${places(values)}`;
const ARTICLES = (values: string, from = "articles", where = "true") =>
  `SELECT ${values}, count(DISTINCT articles.id) FROM ${from} WHERE ${where} GROUP BY ${places(values)}`;
const CREDITS = (values: string, from = "credits_listed") =>
  `SELECT ${values}, count(DISTINCT credit_id) FROM ${from} GROUP BY ${places(values)}`;

function places(values: string): string {
  return values
    .replaceAll(/\([^)]*\)/g, "")
    .split(", ")
    .map((_, index) => index + 1)
    .join(", ");
}

/** A view or table with what is known beside the text. */
const WITH = (fact: string, from: string, article: string) =>
  `${from} LEFT JOIN article_facts ON article_facts.article_id = ${article} AND article_facts.name = '${fact}'`;
const REPORTERS = `(SELECT article_id, name FROM credits_listed
  WHERE role IN ('author', 'reporter', 'contributor')) AS reporters`;
const CODED = (
  variable: string,
) => `(SELECT json_extract(value, '$.of.name') AS name, json_extract(value, '$.value') AS value
  FROM decisions_standing WHERE action = 'code' AND json_extract(value, '$.variable') = '${variable}') AS coded`;
const NAMED = "iif(person_id IS NULL AND organisation_id IS NULL, NULL, speaker)";
const OF_ARTICLE = "quotes_attributed JOIN articles ON articles.id = quotes_attributed.article_id";
const OF_QUOTE = "quotes_attributed JOIN quotes ON quotes.id = quotes_attributed.quote_id";
const OF_SPEAKER = `quotes_attributed LEFT JOIN quote_speakers USING (quote_id)
  LEFT JOIN organisations ON organisations.id = speaks_for_id`;
const OF_CREDIT = "credits_listed JOIN articles ON articles.id = credits_listed.article_id";

/** Over the populated archive and the seed article; every case has groups. */
export const COUNT_CASES: readonly CountCase[] = [
  ["quotes", {}, [], "SELECT count(*) FROM quotes"],
  ["quotes", { kind: "direct" }, [], "SELECT count(DISTINCT quote_id) FROM quotes_attributed WHERE kind = 'direct'"],
  ["quotes", {}, ["month", "speakerKind"], QUOTES("substr(published_on, 1, 7), speaker_kind")],
  ["quotes", { since: "2025" }, ["year"], QUOTES("substr(published_on, 1, 4)", "published_on >= '2025'")],
  ["quotes", {}, ["day", "kind"], QUOTES("published_on, kind")],
  ["quotes", { kind: "direct" }, ["speaker"], QUOTES(NAMED, "kind = 'direct'")],
  ["quotes", {}, ["speaker", "title"], QUOTES(`${NAMED}, title`)],
  ["quotes", { speaker: "brume" }, ["speakerKind"], QUOTES("speaker_kind", "speaker = 'Isle of Brume'")],
  [
    "quotes",
    { speaker: "brume" },
    ["speaker"],
    QUOTES(NAMED, "quote_id IN (SELECT quote_id FROM quotes_attributed WHERE speaker = 'Isle of Brume')"),
  ],
  [
    "quotes",
    { speakerKind: "unnamed" },
    ["unnamedAs"],
    `SELECT unnamed_as, count(DISTINCT quote_id) FROM quote_speakers WHERE role = 'speaker' AND kind = 'unnamed' GROUP BY 1`,
  ],
  [
    "quotes",
    {},
    ["anonymityReason"],
    "SELECT anonymity_reason, count(DISTINCT quote_id) FROM quote_speakers WHERE role = 'speaker' GROUP BY 1",
  ],
  [
    "quotes",
    { speakerKind: "unnamed" },
    ["anonymity"],
    `SELECT CASE WHEN anonymity IS NOT NULL THEN 'stated' WHEN unnamed_as IN ('individual', 'group') THEN 'none' END,
      count(DISTINCT quote_id) FROM quote_speakers WHERE role = 'speaker' AND kind = 'unnamed' GROUP BY 1`,
  ],
  [
    "quotes",
    { speaksFor: "brume" },
    ["speaksFor"],
    QUOTES("organisations.name", "organisations.name = 'Isle of Brume'", OF_SPEAKER),
  ],
  ["quotes", { minConfidence: 0.5 }, ["stance"], QUOTES("stance", "confidence >= 0.5 OR decided IS NOT NULL")],
  ["quotes", {}, ["rule", "decided"], QUOTES("quotes.rule, quotes.decided", "true", OF_QUOTE)],
  ["quotes", {}, ["agency", "language"], QUOTES("agency, language", "true", OF_ARTICLE)],
  [
    "quotes",
    {},
    ["publication"],
    QUOTES("value", "true", WITH("publication", "quotes_attributed", "quotes_attributed.article_id")),
  ],
  [
    "quotes",
    {},
    ["section"],
    QUOTES("value", "true", WITH("section", "quotes_attributed", "quotes_attributed.article_id")),
  ],
  [
    "quotes",
    {},
    ["keyword"],
    QUOTES("value", "true", WITH("keyword", "quotes_attributed", "quotes_attributed.article_id")),
  ],
  ["quotes", {}, ["reportedBy"], QUOTES("name", "true", `quotes_attributed LEFT JOIN ${REPORTERS} USING (article_id)`)],
  [
    "quotes",
    {},
    ["var:gender"],
    QUOTES("value", "true", `quotes_attributed LEFT JOIN ${CODED("gender")} ON name = speaker`),
  ],
  ["quotes", { coded: "gender=male" }, ["kind"], QUOTES("kind", "speaker = 'Matthew Miller'")],
  ["articles", {}, ["month", "agency"], ARTICLES("substr(published_on, 1, 7), agency")],
  [
    "articles",
    { until: "2025" },
    ["year", "language"],
    ARTICLES("substr(published_on, 1, 4), language", "articles", "published_on < '2026'"),
  ],
  ["articles", {}, ["day"], ARTICLES("published_on")],
  ["articles", {}, ["section"], ARTICLES("value", WITH("section", "articles", "articles.id"))],
  ["articles", {}, ["publication"], ARTICLES("value", WITH("publication", "articles", "articles.id"))],
  ["articles", {}, ["keyword"], ARTICLES("value", WITH("keyword", "articles", "articles.id"))],
  ["articles", {}, ["place"], ARTICLES("name", "articles LEFT JOIN article_places ON article_id = articles.id")],
  ["articles", {}, ["reportedBy"], ARTICLES("name", `articles LEFT JOIN ${REPORTERS} ON article_id = articles.id`)],
  ["articles", {}, ["speaker"], ARTICLES(NAMED, "articles LEFT JOIN quotes_attributed ON article_id = articles.id")],
  [
    "articles",
    { heldBack: "with" },
    ["var:topic"],
    `SELECT value, count(*) FROM articles LEFT JOIN (
    SELECT article_sha256, json_extract(value, '$.value') AS value FROM decisions_standing
    WHERE action = 'code' AND start_char IS NULL AND json_extract(value, '$.variable') = 'topic') AS coded
    ON article_sha256 = sha256 GROUP BY 1`,
  ],
  ["people", {}, ["letter"], "SELECT substr(sort_name, 1, 1), count(*) FROM people GROUP BY 1"],
  ["people", { as: "quoted" }, [], "SELECT count(DISTINCT person_id) FROM article_speakers"],
  [
    "people",
    {},
    ["var:gender"],
    `SELECT value, count(*) FROM people LEFT JOIN ${CODED("gender")} USING (name) GROUP BY 1`,
  ],
  [
    "organisations",
    {},
    ["kind", "letter"],
    "SELECT kind, substr(name, 1, 1), count(*) FROM organisations GROUP BY 1, 2",
  ],
  [
    "organisations",
    {},
    ["var:side"],
    `SELECT value, count(*) FROM organisations LEFT JOIN ${CODED("side")} USING (name) GROUP BY 1`,
  ],
  ["credits", {}, ["role", "name"], CREDITS("role, name")],
  [
    "credits",
    { role: "editor" },
    ["year", "month", "day"],
    `SELECT substr(published_on, 1, 4), substr(published_on, 1, 7),
    published_on, count(*) FROM credits_listed WHERE role = 'editor' GROUP BY 1, 2, 3`,
  ],
  ["credits", {}, ["agency", "language"], CREDITS("agency, language", OF_CREDIT)],
  ["credits", {}, ["section"], CREDITS("value", WITH("section", OF_CREDIT, "articles.id"))],
  ["credits", {}, ["publication"], CREDITS("value", WITH("publication", OF_CREDIT, "articles.id"))],
  ["credits", {}, ["keyword"], CREDITS("value", WITH("keyword", OF_CREDIT, "articles.id"))],
];
