import type { Database } from "better-sqlite3";
import { passageOf } from "../../src/decisions/passage.ts";
import type { Archive, DecisionDraft } from "../../src/index.ts";
import { FILTERS } from "../../src/queries/filters.ts";

/** What can be listed and filtered. */
export type Noun = "quotes" | "articles" | "people" | "organisations" | "credits";
export type Filter = Readonly<Record<string, string | number>>;

/** A filter of a list, and a query that gives the ids of the same rows in the same order. */
export type FilterCase = readonly [noun: Noun, filter: Filter, sql: string];

/** Every filter that a list has. */
export function filtersOf(noun: Noun): string[] {
  return Object.keys(FILTERS[noun]);
}

const NEWEST = "ORDER BY published_on DESC NULLS LAST, article_id DESC";
const QUOTES = (where: string) =>
  `SELECT quote_id AS id FROM quotes_attributed WHERE ${where} GROUP BY quote_id ${NEWEST}, quote_id`;
const CREDITS = (where: string) => `SELECT credit_id AS id FROM credits_listed WHERE ${where} ${NEWEST}, credit_id`;
const ARTICLES = (where: string) =>
  `SELECT id FROM articles WHERE ${where} ORDER BY published_on DESC NULLS LAST, id DESC`;
const PEOPLE = (where: string) => `SELECT id FROM people WHERE ${where} ORDER BY sort_name, id`;
const ORGANISATIONS = (where: string) => `SELECT id FROM organisations WHERE ${where} ORDER BY name, id`;

const REPORTED = (name: string) =>
  `(SELECT article_id FROM credits_listed WHERE name = '${name}' AND role IN ('author', 'reporter', 'contributor'))`;
const EDITED = (name: string) => `(SELECT article_id FROM credits_listed WHERE name = '${name}' AND role = 'editor')`;

/** Who appears in articles: a row for each time and way. */
const APPEARANCES = (key: "person_id" | "organisation_id") => `(
  SELECT ${key} AS id, article_id, 'quoted' AS way FROM quotes_attributed
  UNION ALL SELECT ${key}, article_id, 'credited' FROM credits_listed
  UNION ALL SELECT ${key}, article_id, 'mentioned' FROM mentions m WHERE NOT EXISTS (
    SELECT 1 FROM credits c
    WHERE c.article_id = m.article_id AND c.start_char < m.end_char AND c.end_char > m.start_char))`;
const APPEARS = (key: "person_id" | "organisation_id", where: string) =>
  `id IN (SELECT a.id FROM ${APPEARANCES(key)} a JOIN articles ON articles.id = a.article_id WHERE ${where})`;
const BESIDE = (key: "person_id" | "organisation_id", name: string) =>
  `name <> '${name}' AND id IN (SELECT ${key} FROM article_speakers
    WHERE article_id IN (SELECT article_id FROM article_speakers WHERE speaker = '${name}'))`;

/** What is supplied with the seed article. */
export const SEED_META = {
  section: "World",
  publication: "The Ellery Post",
  keyword: ["diplomacy", "aid"],
  url: "https://news.example/envoy",
} as const;

const KNOWN = (name: string, value: string) =>
  `(SELECT article_id FROM article_facts WHERE name = '${name}' AND value = '${value}')`;

/** What people have coded of the seed article, of a quote in it, and of whom it names. */
export async function codeSeed(archive: Archive): Promise<void> {
  const { items } = await archive.quotes.list({ article: SEED_HASH, stance: "asserted", kind: "direct" });
  const first = [...items].sort((one, other) => one.start - other.start)[0];
  if (first === undefined) throw new Error("the seed article has no direct quote");
  const { text } = await archive.articles.get(SEED_HASH);
  const { start, end } = first;
  const passage = passageOf(text, { start, end });
  const article = first.article.sha256;
  const drafts: readonly DecisionDraft[] = [
    { action: "code", value: { variable: "gender", value: "male", of: { kind: "person", name: "Matthew Miller" } } },
    { action: "code", value: { variable: "side", value: "east", of: { kind: "organisation", name: "China" } } },
    { action: "code", article, value: { variable: "topic", value: "aid" } },
    { action: "code", article, passage, value: { variable: "topic", value: "industry" } },
  ];
  await archive.decide(drafts, { by: "Ann Lee" });
}

const SEED_HASH = "6767625998ac";

/** What people have coded, by variable. */
const CODES = (variable: string, what: string) => `(SELECT ${what} FROM decisions_standing
  WHERE action = 'code' AND json_extract(value, '$.variable') = '${variable}')`;

const ABOUT = (variable: string) => `(SELECT id FROM articles WHERE sha256 IN ${CODES(variable, "article_sha256")})`;

/** Makes the articles of the populated archive one story, by plain SQL. */
export function tellStory(raw: Database): void {
  raw.exec(`INSERT INTO stories (id, slug, first_article_id, latest_article_id, article_count) VALUES (1, '${STORY}', 1, 2, 2);
    UPDATE articles SET story_id = 1 WHERE id IN (1, 2)`);
}

const STORY = "2031-03-03-harbour-council-votes";
const IN_STORY = "(SELECT id FROM articles WHERE story_id = 1)";

/** The articles that nobody has compared with others yet are none of these. */
const LATEST = "(SELECT article_id FROM article_versions WHERE version_state = 'latest')";

/** A case of each filter by what is known beside the text, for a list. */
function beside(noun: Noun, toSql: (articles: string) => string): FilterCase[] {
  const cases = [
    ["section", "World"],
    ["publication", "The Ellery Post"],
    ["keyword", "aid"],
    ["url", "https://news.example/envoy"],
  ] as const;
  return cases.map(([name, value]) => [noun, { [name]: value }, toSql(KNOWN(name, value))]);
}

/** Over the populated archive and the seed article; every case has rows. */
export const FILTER_CASES: readonly FilterCase[] = [
  ["quotes", { story: STORY }, QUOTES(`article_id IN ${IN_STORY}`)],
  ["articles", { story: "1" }, ARTICLES("story_id = 1")],
  ["people", { story: STORY }, PEOPLE(APPEARS("person_id", "articles.story_id = 1"))],
  ["organisations", { story: STORY }, ORGANISATIONS(APPEARS("organisation_id", "articles.story_id = 1"))],
  ["credits", { story: STORY }, CREDITS(`article_id IN ${IN_STORY}`)],
  ["quotes", { versionState: "latest" }, QUOTES("version_state = 'latest'")],
  ["articles", { versionState: "latest" }, ARTICLES(`id IN ${LATEST}`)],
  ["people", { versionState: "latest" }, PEOPLE(APPEARS("person_id", `articles.id IN ${LATEST}`))],
  ["organisations", { versionState: "latest" }, ORGANISATIONS(APPEARS("organisation_id", `articles.id IN ${LATEST}`))],
  ["credits", { versionState: "latest" }, CREDITS(`article_id IN ${LATEST}`)],
  [
    "quotes",
    { sameWordsAs: "6767625998ac:628-930" },
    QUOTES(`quote_id IN (SELECT quote_id FROM utterance_prints WHERE utterance_id =
      (SELECT utterance_id FROM quotes_attributed WHERE address = '6767625998ac:628-930'))`),
  ],
  ["quotes", {}, QUOTES("true")],
  ["quotes", { heldBack: "with" }, QUOTES("true")],
  ["quotes", { speaker: "Verrin" }, QUOTES("speaker = 'Tomás Verrin'")],
  ["quotes", { speaker: "matthew-miller" }, QUOTES("speaker = 'Matthew Miller'")],
  ["quotes", { speaker: "norvane" }, QUOTES("speaker = 'Norvane'")],
  ["quotes", { speaker: "organisation:norvane" }, QUOTES("speaker = 'Norvane'")],
  ["quotes", { speaker: "person:Verrin" }, QUOTES("speaker = 'Tomás Verrin'")],
  ["quotes", { speakerKind: "unnamed" }, QUOTES("speaker_kind = 'unnamed'")],
  ["quotes", { speakerKind: "unknown" }, QUOTES("speaker_kind = 'unknown'")],
  ["quotes", { unnamedAs: "individual" }, QUOTES("unnamed_as = 'individual'")],
  ["quotes", { anonymity: "none" }, QUOTES("unnamed_as IN ('individual', 'group') AND anonymity IS NULL")],
  [
    "quotes",
    { speaksFor: "brume" },
    QUOTES(`quote_id IN (SELECT quote_id FROM quote_speakers
      JOIN organisations ON organisations.id = speaks_for_id WHERE name = 'Isle of Brume')`),
  ],
  ["quotes", { kind: "direct" }, QUOTES("kind = 'direct'")],
  ["quotes", { stance: "asserted" }, QUOTES("stance = 'asserted'")],
  ["quotes", { kind: "indirect", since: "2031" }, QUOTES("kind = 'indirect' AND published_on >= '2031-01-01'")],
  ["quotes", { until: "2024-12" }, QUOTES("published_on <= '2024-12-31'")],
  ["quotes", { saidOn: "2031-03-03" }, QUOTES("'2031-03-03' BETWEEN said_from AND said_until")],
  ["quotes", { minConfidence: 0.9 }, QUOTES("(confidence >= 0.9 OR decided IS NOT NULL)")],
  ["quotes", { words: "sail OR wait* NOT fish" }, QUOTES("text LIKE '%sail%' OR text LIKE '%wait%'")],
  ["quotes", { words: '"nine years"', speaker: "verrin" }, QUOTES("text LIKE '%nine years%'")],
  ["quotes", { occasion: "meeting" }, QUOTES("occasion LIKE '%meeting%'")],
  ["quotes", { article: 2 }, QUOTES("article_id = 2")],
  ["quotes", { reportedBy: "osgood" }, QUOTES(`article_id IN ${REPORTED("Ben Osgood")}`)],
  ["quotes", { editedBy: "marsh", kind: "mixed" }, QUOTES(`kind = 'mixed' AND article_id IN ${EDITED("Cleo Marsh")}`)],
  [
    "quotes",
    { beside: "norvane" },
    QUOTES(`article_id IN (SELECT article_id FROM article_speakers WHERE speaker = 'Norvane')
      AND quote_id NOT IN (SELECT quote_id FROM quotes_attributed WHERE speaker = 'Norvane')`),
  ],
  [
    "quotes",
    { speaker: "verrin", beside: "brume", kind: "direct", since: "2031-03", until: "2031-03-03" },
    QUOTES(`speaker = 'Tomás Verrin' AND kind = 'direct' AND published_on = '2031-03-03'
      AND article_id IN (SELECT article_id FROM article_speakers WHERE speaker = 'Isle of Brume')`),
  ],
  ["quotes", { coded: "gender=male" }, QUOTES(`speaker IN ${CODES("gender", "json_extract(value, '$.of.name')")}`)],
  [
    "quotes",
    { coded: "topic=industry" },
    QUOTES(`start_char IN ${CODES("topic", "start_char")} AND article_id IN ${ABOUT("topic")}`),
  ],
  [
    "quotes",
    { coded: "topic=aid" },
    QUOTES(`start_char NOT IN ${CODES("topic", "coalesce(start_char, -1)")}
      AND article_id IN ${ABOUT("topic")}`),
  ],
  ["articles", { coded: "topic = aid" }, ARTICLES(`sha256 IN ${CODES("topic", "article_sha256")}`)],
  ["people", { coded: "gender=male" }, PEOPLE(`name IN ${CODES("gender", "json_extract(value, '$.of.name')")}`)],
  [
    "organisations",
    { coded: "side=east" },
    ORGANISATIONS(`name IN ${CODES("side", "json_extract(value, '$.of.name')")}`),
  ],
  ["articles", {}, ARTICLES("true")],
  ["articles", { heldBack: "without" }, ARTICLES("publication_status IS DISTINCT FROM 'withheld'")],
  ["articles", { since: "2024-04-16", until: "2024-04-16" }, ARTICLES("published_on = '2024-04-16'")],
  ["articles", { agency: "Sandwire" }, ARTICLES("agency = 'Sandwire'")],
  ["articles", { article: 1 }, ARTICLES("id = 1")],
  ["articles", { reportedBy: "quill" }, ARTICLES(`id IN ${REPORTED("Ada Quill")}`)],
  ["articles", { editedBy: "cleo-marsh" }, ARTICLES(`id IN ${EDITED("Cleo Marsh")}`)],
  [
    "articles",
    { speaker: "verrin" },
    ARTICLES("id IN (SELECT article_id FROM article_speakers WHERE speaker = 'Tomás Verrin')"),
  ],
  [
    "articles",
    { mentions: "blinken" },
    ARTICLES("id IN (SELECT article_id FROM people_mentioned WHERE person LIKE '%Blinken')"),
  ],
  [
    "articles",
    { place: "Port Ellery", mentions: "verrin" },
    ARTICLES("id IN (SELECT article_id FROM article_places WHERE name = 'Port Ellery')"),
  ],
  ["people", {}, PEOPLE("true")],
  ["people", { heldBack: "without" }, PEOPLE(APPEARS("person_id", "true"))],
  ["people", { name: "quill" }, PEOPLE("name LIKE '%Quill'")],
  ["people", { as: "quoted" }, PEOPLE("id IN (SELECT person_id FROM article_speakers)")],
  ["people", { as: "mentioned" }, PEOPLE("id IN (SELECT person_id FROM people_mentioned)")],
  [
    "people",
    { as: "credited", since: "2031" },
    PEOPLE("id IN (SELECT person_id FROM credits_listed WHERE published_on >= '2031')"),
  ],
  [
    "people",
    { as: "mentioned", until: "2024" },
    PEOPLE(APPEARS("person_id", "way = 'mentioned' AND published_on < '2025'")),
  ],
  ["people", { article: 2 }, PEOPLE(APPEARS("person_id", "articles.id = 2"))],
  ["people", { editedBy: "marsh" }, PEOPLE(APPEARS("person_id", `articles.id IN ${EDITED("Cleo Marsh")}`))],
  ["people", { reportedBy: "osgood" }, PEOPLE(APPEARS("person_id", `articles.id IN ${REPORTED("Ben Osgood")}`))],
  ["people", { beside: "norvane" }, PEOPLE(BESIDE("person_id", "Norvane"))],
  ["organisations", {}, ORGANISATIONS("true")],
  ["organisations", { heldBack: "without" }, ORGANISATIONS(APPEARS("organisation_id", "true"))],
  ["organisations", { name: "brume" }, ORGANISATIONS("name LIKE '%Brume%'")],
  ["organisations", { kind: "country" }, ORGANISATIONS("kind = 'country'")],
  ["organisations", { as: "quoted" }, ORGANISATIONS("id IN (SELECT organisation_id FROM article_speakers)")],
  ["organisations", { as: "mentioned" }, ORGANISATIONS(APPEARS("organisation_id", "way = 'mentioned'"))],
  [
    "organisations",
    { as: "credited", until: "2031" },
    ORGANISATIONS("id IN (SELECT organisation_id FROM credits_listed WHERE published_on < '2032')"),
  ],
  [
    "organisations",
    { since: "2031-03-03", kind: "country" },
    ORGANISATIONS(`kind = 'country' AND ${APPEARS("organisation_id", "published_on >= '2031-03-03'")}`),
  ],
  ["organisations", { article: 1 }, ORGANISATIONS(APPEARS("organisation_id", "articles.id = 1"))],
  [
    "organisations",
    { reportedBy: "quill" },
    ORGANISATIONS(APPEARS("organisation_id", `articles.id IN ${REPORTED("Ada Quill")}`)),
  ],
  [
    "organisations",
    { editedBy: "marsh" },
    ORGANISATIONS(APPEARS("organisation_id", `articles.id IN ${EDITED("Cleo Marsh")}`)),
  ],
  ["organisations", { beside: "norvane" }, ORGANISATIONS(BESIDE("organisation_id", "Norvane"))],
  ["credits", {}, CREDITS("true")],
  ["credits", { heldBack: "with" }, CREDITS("true")],
  ["credits", { role: "editor" }, CREDITS("role = 'editor'")],
  ["credits", { name: "quill" }, CREDITS("name = 'Ada Quill'")],
  ["credits", { since: "2031", until: "2031-12" }, CREDITS("published_on LIKE '2031-%'")],
  ["credits", { article: 2 }, CREDITS("article_id = 2")],
  ["credits", { reportedBy: "quill" }, CREDITS(`article_id IN ${REPORTED("Ada Quill")}`)],
  [
    "credits",
    { editedBy: "marsh", role: "reporter" },
    CREDITS(`role = 'reporter' AND article_id IN ${EDITED("Cleo Marsh")}`),
  ],
  ...beside("quotes", (known) => QUOTES(`article_id IN ${known}`)),
  ...beside("articles", (known) => ARTICLES(`id IN ${known}`)),
  ...beside("people", (known) => PEOPLE(APPEARS("person_id", `articles.id IN ${known}`))),
  ...beside("organisations", (known) => ORGANISATIONS(APPEARS("organisation_id", `articles.id IN ${known}`))),
  ...beside("credits", (known) => CREDITS(`article_id IN ${known}`)),
];
