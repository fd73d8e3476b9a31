import type { Database } from "better-sqlite3";
import { articleRow, FERRY_TEXT, insert, populate, type Row, spanOf } from "./populated-archive.ts";

const at = (words: string) => spanOf(FERRY_TEXT, words);

/** A row that a populated archive takes as it stands, for each table; tests change one thing at a time. */
export const VALID_ROWS = {
  runs: { started_at: "2031-03-05T00:00:00Z", command: "add", version: "0.0.0" },
  articles: articleRow("Another text 😀", 1),
  article_blocks: { article_id: 1, seq: 0, text: FERRY_TEXT },
  article_digests: { article_id: 1, run_id: 1, form: 1, digest: "0123456789abcdef".repeat(4) },
  article_spans: { article_id: 1, role: "note", seq: 0, ...at("😀 votes") },
  article_places: { article_id: 1, seq: 1, name: "Harbour", ...at("Harbour") },
  people: { slug: "dora-fenn", key: "dora fenn", name: "Dora Fenn", sort_name: "Fenn, Dora" },
  person_names: { person_id: 1, name: "Verrin", name_key: "verrin", kind: "short", because: "same article" },
  organisations: { slug: "pier-office", key: "pier office", name: "Pier Office", kind: "other" },
  organisation_names: { organisation_id: 2, name: "Brume", name_key: "brume", because: "same article" },
  mentions: { article_id: 1, ...at("Tomás"), form: "short", person_id: 1 },
  quotes: {
    article_id: 1,
    seq: 9,
    kind: "direct",
    stance: "asserted",
    text: "Harbour",
    ...envelope("Harbour"),
    rule: "by-hand",
    confidence: 1,
  },
  quote_spans: { article_id: 1, quote_id: 1, role: "addressee", seq: 0, ...at("Tomás") },
  quote_speakers: {
    quote_id: 1,
    seq: 1,
    role: "speaker",
    kind: "person",
    mention_id: 2,
    person_id: 1,
    ...attribution("Verrin said"),
    article_id: 1,
    published_on: "2031-03-03",
  },
  credits: {
    article_id: 1,
    seq: 9,
    role: "other",
    printed_role: "Graphics by",
    credited_in: "caption",
    name_as_stated: "Cleo Marsh",
    ...at("Cleo Marsh"),
    person_id: 4,
  },
  diagnostics: {
    article_id: 1,
    seq: 9,
    severity: "warning",
    code: "W_DATE",
    message: "a test",
    start_char: 0,
    end_char: 0,
  },
  decisions: {
    key: "d".repeat(64),
    made_at: "2031-03-06T10:00:00.000Z",
    made_by: "Dora Fenn",
    action: "reject",
    article_sha256: String(articleRow(FERRY_TEXT, 1).sha256),
    ...at("Verrin said"),
    value: '{"because":"not_speech"}',
    exact_sha256: "e".repeat(64),
    value_sha256: "f".repeat(64),
    run_id: 1,
  },
  decision_faults: { article_id: 1, seq: 0, decision_id: 1, reason: "the words are not there" },
  decisions_pending: { article_id: 2 },
  quote_addresses: { article_id: 1, start_char: 3, end_char: 9, quote_id: 1, became: "moved", run_id: 1 },
  slug_redirects: { kind: "person", slug: "t-verrin", key: "t verrin", person_id: 1 },
  tombstones: {
    article_sha256: "a".repeat(64),
    article_id: 77,
    removed_at: "2031-03-06T10:00:00.000Z",
    removed_by: "Dora Fenn",
    reason: "a court order",
    run_id: 1,
  },
  review_draws: {
    run_id: 1,
    seq: 0,
    article_sha256: String(articleRow(FERRY_TEXT, 1).sha256),
    ...envelope("Harbour"),
    kind: "direct",
    confidence: 0.7,
    stratum: "direct 0.6-0.8",
    probability: 0.5,
  },
  originals: {
    sha256: "b".repeat(64),
    media_type: "text/html",
    bytes: Buffer.from("<p>"),
    byte_length: 3,
    converter: "html",
    converter_version: "1",
  },
  receipts: { article_id: 1, seq: 0, received_at: "2031-03-05T00:00:00.000Z", run_id: 1 },
  article_facts: { article_id: 1, name: "section", seq: 0, value: "Local", basis: "supplied", supplied_from: "option" },
  article_pages: { article_id: 1, page: 1, start_char: 0, end_char: 9 },
  article_labels: {
    article_id: 1,
    seq: 0,
    label: "correction",
    printed_in: "note",
    basis: "stated",
    ...at("Verrin said"),
  },
  article_sketches: {
    article_id: 1,
    form: 1,
    shingles: 3,
    sketch: Buffer.alloc(12),
    bands: Buffer.alloc(8),
    day: 2_462_932,
  },
  utterance_prints: {
    article_id: 1,
    quote_id: 1,
    utterance_id: 1,
    words: 1,
    wording: 2,
    substance: 3,
    word_count: 7,
    day: 2_462_932,
  },
  article_links: { article_id: 2, other_id: 1, kind: "revision", share: 0.8, basis: "measured" },
  stories: { slug: "2031-03-03-harbour-votes", first_article_id: 1, latest_article_id: 2, article_count: 2 },
} as const satisfies Readonly<Record<string, Row>>;

/** A populated archive in which somebody has decided something: what valid rows point at. */
export function populateWithDecision(raw: Database): void {
  populate(raw);
  insert(raw, "decisions", { ...VALID_ROWS.decisions, key: "0".repeat(64) });
  insert(raw, "article_labels", { ...VALID_ROWS.article_labels, seq: 1 });
}

export type Table = keyof typeof VALID_ROWS;

function envelope(words: string) {
  const { start_char, end_char } = at(words);
  return { start_char, end_char };
}

function attribution(words: string) {
  const { start_char, end_char, exact } = at(words);
  return { attribution: exact, attribution_start_char: start_char, attribution_end_char: end_char };
}

/** Changes of a valid row that no archive takes: what is wrong, the table, the columns in question. */
export type IllegalRow = readonly [wrong: string, table: Table, change: Row];

/** A stretch as UTF-16 counts it: after an emoji one too far. */
function inUtf16Units(words: string) {
  const start_char = FERRY_TEXT.indexOf(words);
  return { start_char, end_char: start_char + words.length, exact: words };
}

const shifted = ({ start_char, end_char, exact }: ReturnType<typeof at>) => ({
  start_char: start_char + 1,
  end_char: end_char + 1,
  exact,
});

const straight = { ...at("“common shore.”"), exact: '"common shore."' };
const decomposed = { ...at("Tomás Verrin"), exact: "Tomás Verrin".normalize("NFD") };
const longer = { ...at("Tomás"), exact: "Tomás Verrin" };
const none = { start_char: 5, end_char: 5, exact: "" };
const pastTheEnd = { ...at("Cleo Marsh)"), end_char: at("Cleo Marsh)").end_char + 1 };
const titled = (span: ReturnType<typeof at>) => ({
  title: span.exact,
  title_start_char: span.start_char,
  title_end_char: span.end_char,
});
const attributed = (span: ReturnType<typeof at>) => ({
  attribution: span.exact,
  attribution_start_char: span.start_char,
  attribution_end_char: span.end_char,
});

const SPAN_TABLES = [
  "article_spans",
  "article_places",
  "mentions",
  "quote_spans",
  "credits",
  "article_labels",
] as const;

const WRONG_SPANS: readonly IllegalRow[] = SPAN_TABLES.flatMap((table): IllegalRow[] => [
  ["UTF-16 offsets after an emoji", table, inUtf16Units("Verrin said at")],
  ["a span one character off", table, shifted(at("Tomás"))],
  ["straight marks for curly ones", table, straight],
  ["a decomposed letter", table, decomposed],
  ["more characters than the span has", table, longer],
  ["an empty span", table, none],
  ["a span past the end", table, pastTheEnd],
  ["a negative start", table, { start_char: -1, end_char: 3, exact: "Harb" }],
]);

const ID_TABLES = [
  "runs",
  "articles",
  "people",
  "organisations",
  "mentions",
  "quotes",
  "credits",
  "diagnostics",
  "decisions",
  "originals",
  "tombstones",
] as const satisfies readonly Table[];

/** Refused by a trigger or a CHECK, however the row comes in. */
export const ILLEGAL_ROWS: readonly IllegalRow[] = [
  ...WRONG_SPANS,
  ["a title that is not printed there", "mentions", titled(shifted(at("Harbour Secretary")))],
  ["the place of a title without it", "mentions", { title_start_char: 0, title_end_char: 7 }],
  ["a title without its place", "mentions", { title: "Harbour Secretary" }],
  ["an attribution that is not printed there", "quote_speakers", attributed(shifted(at("Verrin said")))],
  ["an attribution without its place", "quote_speakers", { attribution_start_char: null, attribution_end_char: null }],
  ["a person as speaker without evidence", "quote_speakers", noAttribution()],
  ["a person as speaker without a mention", "quote_speakers", { mention_id: null }],
  ["a speaker who is not whom the mention means", "quote_speakers", { person_id: 2 }],
  ["a speaker with the mention of another article", "quote_speakers", { mention_id: 7 }],
  ["an unnamed speaker whose mention means a person", "quote_speakers", unnamed()],
  ["an unnamed speaker of no kind", "quote_speakers", { ...unnamed(), mention_id: 6, unnamed_as: null }],
  ["an unknown speaker with evidence", "quote_speakers", { kind: "unknown", mention_id: null, person_id: null }],
  [
    "the place of an attribution without it",
    "quote_speakers",
    { kind: "unknown", mention_id: null, person_id: null, attribution: null },
  ],
  ["a person who is not to be named", "quote_speakers", formula("anonymity")],
  ["somebody not found who is not to be named", "quote_speakers", { ...source("unresolved"), ...formula("anonymity") }],
  ["a formula in other words", "quote_speakers", { ...source(), ...formula("anonymity"), anonymity: "A port officer" }],
  ["a formula without its place", "quote_speakers", { ...source(), anonymity: "A port official" }],
  ["the place of a formula without it", "quote_speakers", { ...source(), ...formula("anonymity"), anonymity: null }],
  [
    "the place of a reason without it",
    "quote_speakers",
    { ...source(), ...formula("anonymity"), ...formula("anonymity_reason"), anonymity_reason: null },
  ],
  ["a reason without a formula", "quote_speakers", { ...source(), ...formula("anonymity_reason") }],
  ["a kind of speaker that does not exist", "quote_speakers", { kind: "robot", mention_id: null, person_id: null }],
  ["a role of speaker that does not exist", "quote_speakers", { role: "listener" }],
  ["a negative seq", "quote_speakers", { seq: -1 }],
  ["the id of another article than the quote's", "quote_spans", { article_id: 2 }],
  ["a copy of another article's id", "quote_speakers", { article_id: 2, published_on: null, mention_id: 7 }],
  ["a copy of another date", "quote_speakers", { published_on: "2031-03-04" }],
  ["a person and an organisation", "mentions", { organisation_id: 1 }],
  ["a form that does not exist", "mentions", { form: "title" }],
  ["neither person nor organisation", "credits", { person_id: null }],
  ["a person and an organisation", "credits", { organisation_id: 1 }],
  ["a role that does not exist", "credits", { role: "boss" }],
  ["a place of credit that does not exist", "credits", { credited_in: "footer" }],
  ["an empty name", "credits", { name_as_stated: "" }],
  ["a block that is not the text", "article_blocks", { text: FERRY_TEXT.replace("votes", "vowed") }],
  ["a block that is not all of the text", "article_blocks", { text: FERRY_TEXT.slice(0, 40) }],
  ["a block of another article", "article_blocks", { article_id: 2 }],
  ["a block of an article that does not exist", "article_blocks", { article_id: 99 }],
  ["a block before the first", "article_blocks", { seq: -1 }],
  ["a block longer than blocks are", "article_blocks", { seq: 1, text: "x".repeat(4097) }],
  ["an empty block", "article_blocks", { seq: 1, text: "" }],
  ["a role that does not exist", "article_spans", { role: "middle" }],
  ["a negative seq", "article_spans", { seq: -1 }],
  ["a negative seq", "article_places", { seq: -1 }],
  ["a role that does not exist", "quote_spans", { role: "echo" }],
  ["a negative seq", "quote_spans", { seq: -1 }],
  ["a kind that does not exist", "quotes", { kind: "shouted" }],
  ["a stance that does not exist", "quotes", { stance: "believed" }],
  ["an envelope past the end", "quotes", { end_char: 100_000 }],
  ["an empty envelope", "quotes", { start_char: 3, end_char: 3 }],
  ["no text", "quotes", { text: "" }],
  ["a text of other words", "quotes", { text: "Harbor" }],
  ["a text that goes on", "quotes", { text: "Harbour!" }],
  ["a text of which a piece is not printed", "quotes", { text: "Har […] boor" }],
  ["a text of which a piece is empty", "quotes", { text: "Har […] " }],
  ["an envelope before the beginning", "quotes", { start_char: -3, end_char: -1, text: FERRY_TEXT.slice(-2) }],
  ["a negative seq", "quotes", { seq: -1 }],
  ["no rule", "quotes", { rule: "" }],
  ["a headline that is not printed", "articles", { headline: "Another tale", headline_basis: "stated" }],
  ["a byline that is not printed", "articles", { byline: "By Nobody", byline_basis: "stated" }],
  ["a dateline that is not printed", "articles", { dateline: "NOWHERE —" }],
  ["a confidence above 1", "quotes", { confidence: 1.01 }],
  ["a confidence that is a word", "quotes", { confidence: "high" }],
  ["a day that does not exist", "quotes", { said_from: "2031-02-30", said_until: "2031-03-02", said_basis: "stated" }],
  [
    "a last day that does not exist",
    "quotes",
    { said_from: "2031-03-02", said_until: "2031-04-31", said_basis: "stated" },
  ],
  [
    "an end before the beginning",
    "quotes",
    { said_from: "2031-03-03", said_until: "2031-03-02", said_basis: "stated" },
  ],
  ["a date without a basis", "quotes", { said_from: "2031-03-03", said_until: "2031-03-03" }],
  ["a short hash", "articles", { sha256: "abc123" }],
  ["a hash in capitals", "articles", { sha256: "A".repeat(64) }],
  ["no text", "articles", { text: "" }],
  ["a text with U+0000", "articles", { text: "before\u0000after" }],
  ["a negative id", "articles", { id: -1 }],
  ["no encoding", "articles", { encoding: "" }],
  ["half a byte-order mark", "articles", { byte_order_mark: 2 }],
  ["a day that does not exist", "articles", published("2031-02-30")],
  ["a leap day of a year that has none", "articles", published("2100-02-29T10:00+02:00")],
  ["a month that does not exist", "articles", published("2031-13-01")],
  ["an hour that does not exist", "articles", published("2031-02-03T25:00")],
  ["a time with a space for the T", "articles", published("2031-02-03 10:00")],
  ["another publication day", "articles", { ...published("2031-02-03"), published_on: "2031-02-04" }],
  ["a publication time of no basis", "articles", { ...published("2031-02-03"), published_at_basis: null }],
  ["a publication time of a basis unheard of", "articles", { ...published("2031-02-03"), published_at_basis: "felt" }],
  ["a kind that does not exist", "person_names", { kind: "royal" }],
  ["a name without a reason", "person_names", { because: "" }],
  ["a name without a reason", "organisation_names", { because: "" }],
  ["an empty name", "people", { name: "" }],
  ["an empty key", "people", { key: "" }],
  ["an empty key", "organisations", { key: "" }],
  ["an empty name", "organisations", { name: "" }],
  ["a kind that does not exist", "organisations", { kind: "club" }],
  ["a severity that does not exist", "diagnostics", { severity: "fatal" }],
  ["a code of another kind", "diagnostics", { code: "E_IO" }],
  ["an end before the beginning", "diagnostics", { start_char: 5, end_char: 4 }],
  ...ID_TABLES.flatMap((table): IllegalRow[] => [
    ["an id that leaves no room", table, { id: 2 ** 53 - 1 }],
    ["an id far above the others", table, { id: 2 ** 32 + 1 }],
  ]),
  ["options that are not JSON", "runs", { options: "{" }],
  ["a negative count", "runs", { added: -1 }],
  ["a digest that is none", "runs", { digest: "abc" }],
  ["a digest in capitals", "article_digests", { digest: "A".repeat(64) }],
  ["a headline without a basis", "articles", { headline: "Another text", headline_basis: null }],
  ["a basis without a headline", "articles", { headline_basis: "decided" }],
  ["a basis without a byline", "articles", { byline_basis: "decided" }],
  ["a basis without a language", "articles", { language_basis: "decided" }],
  [
    "a state of publication that does not exist",
    "articles",
    { publication_status: "lost", publication_status_basis: "decided" },
  ],
  ["a state of publication without a basis", "articles", { publication_status: "canceled" }],
  ["an embargo without a basis", "articles", { embargoed_until: "2031-03-09T08:00:00Z" }],
  ["an embargo until no time", "articles", { embargoed_until: "soon", embargoed_until_basis: "decided" }],
  ["a speaker of a basis unheard of", "quote_speakers", { basis: "felt" }],
  ["a credit of a basis unheard of", "credits", { basis: "felt" }],
  ["a printed credit without its place", "credits", { start_char: null, end_char: null, exact: null }],
  ["a printed credit without its role", "credits", { printed_role: null }],
  ["a rule without a confidence", "quotes", { confidence: null }],
  ["a quote that nobody read or decided", "quotes", { rule: null, confidence: null }],
  ["a judgement that does not exist", "quotes", { decided: "felt", decision_id: 1 }],
  ["a judgement without a decision", "quotes", { decided: "confirmed" }],
  ["an empty qualifier", "people", { qualifier: "" }],
  ["a key that is none", "decisions", { key: "d".repeat(63) }],
  ["nobody who decides", "decisions", { made_by: "  " }],
  ["a time that is none", "decisions", { made_at: "yesterdayTZ" }],
  ["a value that is no object", "decisions", { value: "[]" }],
  ["an undoing of nothing", "decisions", { action: "undo" }],
  ["what undoes without saying so", "decisions", { undoes: "c".repeat(64) }],
  ["a passage without an end", "decisions", { end_char: null }],
  ["a passage of no article", "decisions", { article_sha256: null }],
  ["words that are not printed there", "decisions", { exact: "Verrin sang" }],
  ["no reason", "decision_faults", { reason: "" }],
  ["an address without an end", "quote_addresses", { end_char: 3 }],
  ["a fate that does not exist", "quote_addresses", { became: "lost" }],
  ["a kind that does not exist", "slug_redirects", { kind: "ship", person_id: null }],
  ["a person's slug that leads to an organisation", "slug_redirects", { person_id: null, organisation_id: 1 }],
  ["a hash that is none", "tombstones", { article_sha256: "abc" }],
  ["nobody who removes", "tombstones", { removed_by: "" }],
  ["a draw of no article", "review_draws", { article_sha256: "abc" }],
  ["a draw without a probability", "review_draws", { probability: 0 }],
  ["a draw more than certain", "review_draws", { probability: 1.1 }],
  ["a draw of a quote without an end", "review_draws", { end_char: null }],
  ["a draw of a whole article of some kind", "review_draws", { start_char: null, end_char: null }],
  ["a hash that is none", "originals", { sha256: "abc" }],
  ["a way of packing that does not exist", "originals", { content_encoding: "zip" }],
  ["no converter", "originals", { converter: "" }],
  ["what was given that is no object", "receipts", { given: "[]" }],
  ["a fact without a value", "article_facts", { value: "" }],
  ["a fact that would be printed", "article_facts", { basis: "stated" }],
  ["a page before the first", "article_pages", { page: 0 }],
  ["a form that is none", "article_digests", { form: 0 }],
  ["an utterance without a number", "utterance_prints", { utterance_id: 0 }],
  ["a day before the first", "utterance_prints", { day: -1 }],
  ["a day on which nothing can be said", "utterance_prints", { said_on: "2031-02-30" }],
  ["a label that does not exist", "article_labels", { label: "hurry" }],
  ["a place of a label that does not exist", "article_labels", { printed_in: "footer" }],
  ["a negative number", "article_labels", { number: -1 }],
  ["a printed label without its place", "article_labels", { start_char: null, end_char: null, exact: null }],
  ["a label of a basis unheard of", "article_labels", { basis: "felt" }],
  ["a sketch of no form", "article_sketches", { form: 0 }],
  ["half a hash", "article_sketches", { sketch: Buffer.alloc(6) }],
  ["a kind that does not exist", "article_links", { kind: "cousin" }],
  ["more than all", "article_links", { share: 1.2 }],
  ["a link with itself", "article_links", { other_id: 2 }],
  ["a decided link without a decision", "article_links", { basis: "decided" }],
  ["a story of one article", "stories", { article_count: 1 }],
];

function noAttribution(): Row {
  return { attribution: null, attribution_start_char: null, attribution_end_char: null };
}

function unnamed(): Row {
  return { kind: "unnamed", person_id: null, unnamed_as: "individual" };
}

/** A speaker whose mention names nobody. */
function source(unnamed_as = "individual"): Row {
  return { ...unnamed(), mention_id: 6, unnamed_as };
}

/** Words that say that a speaker is not to be named, or why. */
function formula(column: string): Row {
  const { start_char, end_char, exact } = at("A port official");
  return { [column]: exact, [`${column}_start_char`]: start_char, [`${column}_end_char`]: end_char };
}

function published(published_at: string): Row {
  return { published_at, published_on: published_at.slice(0, 10), published_at_basis: "stated" };
}

/** Refused by a UNIQUE key; REPLACE and OR IGNORE have a meaning of their own there. */
export const REPEATED_ROWS: readonly IllegalRow[] = [
  ["the hash of another article", "articles", articleRow(FERRY_TEXT, 1)],
  ["the place of another span", "article_spans", { role: "headline" }],
  ["the seq of another place", "article_places", { seq: 0 }],
  ["the slug of another person", "people", { slug: "ada-quill" }],
  ["the key of another person", "people", { key: "ada quill" }],
  ["a name twice", "person_names", { name: "Tomás Verrin" }],
  ["the slug of another organisation", "organisations", { slug: "sandwire" }],
  ["the key of another organisation", "organisations", { key: "sandwire" }],
  ["a name twice", "organisation_names", { name: "Isle of Brume" }],
  ["the place of another mention", "mentions", at("Tomás Verrin")],
  ["the seq of another quote", "quotes", { seq: 0 }],
  ["the seq of another span", "quote_spans", { role: "cue" }],
  ["the seq of another speaker", "quote_speakers", { seq: 0 }],
  ["the seq of another credit", "credits", { seq: 0 }],
  ["the seq of another diagnostic", "diagnostics", { seq: 0 }],
];

/** Refused by a foreign key, where foreign keys are on. */
export const DANGLING_ROWS: readonly IllegalRow[] = [
  ["a run that does not exist", "articles", { added_run_id: 99 }],
  ["a run of extraction that does not exist", "articles", { extracted_run_id: 99 }],
  ["a person that does not exist", "person_names", { person_id: 99 }],
  ["an organisation that does not exist", "organisation_names", { organisation_id: 99 }],
  ["a person that does not exist", "mentions", { person_id: 99 }],
  ["an organisation that does not exist", "mentions", { person_id: null, organisation_id: 99 }],
  ["a speaker for nobody", "quote_speakers", { speaks_for_id: 99 }],
  ["a person that does not exist", "credits", { person_id: 99 }],
  ["an organisation that does not exist", "credits", { person_id: null, organisation_id: 99 }],
  ["an article that does not exist", "diagnostics", { article_id: 99 }],
  ["an article that does not exist", "article_sketches", { article_id: 99 }],
  ["a quote that does not exist", "utterance_prints", { quote_id: 99 }],
  ["an article that is not the quote's", "utterance_prints", { article_id: 2 }],
  ["an article that does not exist", "article_links", { other_id: 99 }],
  ["a decision that does not exist", "article_links", { basis: "decided", decision_id: 99 }],
  ["a first article that does not exist", "stories", { first_article_id: 99 }],
];
