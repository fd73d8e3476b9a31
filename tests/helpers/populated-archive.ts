import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { takeOverNames } from "../../src/archive/sqlite/take-over-names.ts";
import { addToSearch } from "./search.ts";

/** A row by its column names. */
export type Row = Readonly<Record<string, string | number | Buffer | null>>;

/** Inserts one row by plain SQL and returns its id. */
export function insert(raw: Database, table: string, row: Row): number {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`;
  return Number(raw.prepare(sql).run(row).lastInsertRowid);
}

/** The span of the nth occurrence of some words, in code points, with the names of its columns. */
export function spanOf(text: string, words: string, nth = 1) {
  let index = -1;
  for (let found = 0; found < nth; found += 1) index = text.indexOf(words, index + 1);
  if (index < 0) throw new Error(`"${words}" is not in the text ${nth} times`);
  const start_char = [...text.slice(0, index)].length;
  return { start_char, end_char: start_char + [...words].length, exact: words };
}

/** Fictional, with characters beyond the basic plane, curly marks, a split quote and a joint statement. */
export const FERRY_TEXT = `Harbour council 😀 votes to reopen the ferry

By Sandwire Mar 3, 2031 | 9:05 AM

By Ada Quill

PORT ELLERY (Sandwire) – The ferry 🚢 will sail again in May, Harbour Secretary Tomás Verrin said on Monday.

“We waited nine years for this,” Verrin said at a town meeting. “And we will not wait a tenth.”

The Isle of Brume and Norvane declared a “common shore.”

A port official told Sandwire that the pier was safe, according to the Brume Courier.

“Nobody asked the fish,” read a banner.

(Reporting by Ada Quill and Ben Osgood; Editing by Cleo Marsh)`;

/** A correction of the same story: another text, another row. */
const CORRECTION_TEXT = `CORRECTED-Harbour council votes to reopen the ferry

By Ada Quill

The ferry will sail again in June, Verrin said.`;

export interface Populated {
  readonly runId: number;
  readonly articleId: number;
  readonly verrinId: number;
  readonly quillId: number;
  readonly brumeId: number;
  /** “We waited nine years for this,” … “And we will not wait a tenth.” */
  readonly splitQuoteId: number;
  readonly unnamedQuoteId: number;
  readonly unknownQuoteId: number;
}

/**
 * Fills every table, in one transaction, and the search index. The rows hold every promise of the data model, as those
 * do of an archive that a version without digests has made and this one has migrated.
 */
export function populate(raw: Database): Populated {
  return raw.transaction(() => {
    const runId = insert(raw, "runs", {
      started_at: "2031-03-04T00:00:00Z",
      command: "add",
      version: "0.0.0",
      added: 2,
    });
    const ids = populateFerry(raw, runId);
    populateCorrection(raw, runId, ids);
    addToSearch(raw, 1, 2);
    takeOverNames(raw);
    return { runId, ...ids };
  })();
}

/** The columns of an article that is only a source. */
export function articleRow(text: string, runId: number): Row {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { sha256, text, encoding: "utf-8", byte_order_mark: 0, added_run_id: runId };
}

function populateFerry(raw: Database, runId: number): Omit<Populated, "runId"> {
  const at = (words: string, nth?: number) => spanOf(FERRY_TEXT, words, nth);
  const headline = "Harbour council 😀 votes to reopen the ferry";
  const dateline = "PORT ELLERY (Sandwire) –";
  const articleId = insert(raw, "articles", {
    ...articleRow(FERRY_TEXT, runId),
    source_uri: "ferry.txt",
    language: "en",
    headline,
    headline_basis: "stated",
    byline: "By Ada Quill",
    byline_basis: "stated",
    dateline,
    agency: "Sandwire",
    published_at: "2031-03-03T09:05",
    published_on: "2031-03-03",
    published_at_basis: "stated",
    extracted_run_id: runId,
  });
  for (const [role, words] of [
    ["headline", headline],
    ["byline", "By Ada Quill"],
    ["dateline", dateline],
    ["credit_line", "(Reporting by Ada Quill and Ben Osgood; Editing by Cleo Marsh)"],
  ] as const) {
    insert(raw, "article_spans", { article_id: articleId, role, seq: 0, ...at(words) });
  }
  insert(raw, "article_places", { article_id: articleId, seq: 0, name: "Port Ellery", ...at("PORT ELLERY") });
  const verrinId = addPerson(raw, "Tomás", "Verrin");
  const quillId = addPerson(raw, "Ada", "Quill");
  const osgoodId = addPerson(raw, "Ben", "Osgood");
  const marshId = addPerson(raw, "Cleo", "Marsh");
  const sandwireId = addOrganisation(raw, "Sandwire", "agency");
  const brumeId = addOrganisation(raw, "Isle of Brume", "country");
  const norvaneId = addOrganisation(raw, "Norvane", "country");
  const courierId = addOrganisation(raw, "Brume Courier", "media");
  const title = at("Harbour Secretary");
  const mention = (words: string, row: Row, nth?: number) =>
    insert(raw, "mentions", { article_id: articleId, ...at(words, nth), form: "name", ...row });
  const verrin = mention("Tomás Verrin", {
    person_id: verrinId,
    title: title.exact,
    title_start_char: title.start_char,
    title_end_char: title.end_char,
  });
  const short = mention("Verrin", { form: "short", person_id: verrinId }, 2);
  const brume = mention("Isle of Brume", { organisation_id: brumeId });
  const norvane = mention("Norvane", { organisation_id: norvaneId });
  const courier = mention("Brume Courier", { organisation_id: courierId });
  const official = mention("A port official", { form: "description" });

  const quotes = quoteWriter(raw, FERRY_TEXT, articleId, "2031-03-03");
  quotes(
    { kind: "indirect", said_from: "2031-03-03", said_until: "2031-03-03", said_basis: "inferred" },
    { content: ["The ferry 🚢 will sail again in May"], cue: ["said"], time: ["on Monday"] },
    [person(verrin, verrinId, "Harbour Secretary Tomás Verrin")],
  );
  const splitQuoteId = quotes(
    { kind: "direct" },
    {
      content: ["“We waited nine years for this,”", "“And we will not wait a tenth.”"],
      cue: ["said"],
      occasion: ["at a town meeting"],
    },
    [person(short, verrinId, "Verrin said")],
  );
  quotes({ kind: "mixed" }, { content: ["a “common shore.”"], quoted: ["“common shore.”"], cue: ["declared"] }, [
    organisation(brume, brumeId, "The Isle of Brume and Norvane"),
    organisation(norvane, norvaneId, "The Isle of Brume and Norvane"),
  ]);
  const unnamedQuoteId = quotes(
    { kind: "indirect" },
    { content: ["the pier was safe"], cue: ["told"], addressee: ["Sandwire that"] },
    [
      {
        kind: "unnamed",
        mention_id: official,
        unnamed_as: "individual",
        speaks_for_id: brumeId,
        words: "A port official",
      },
      { ...organisation(courier, courierId, "according to the Brume Courier"), role: "via" },
    ],
  );
  const unknownQuoteId = quotes({ kind: "direct" }, { content: ["“Nobody asked the fish,”"] }, [{ kind: "unknown" }]);

  const credit = creditWriter(raw, FERRY_TEXT, articleId);
  credit("publisher", "By", "header", "Sandwire", { organisation_id: sandwireId });
  credit("author", "By", "byline", "Ada Quill", { person_id: quillId });
  credit("reporter", "Reporting by", "signoff", "Ada Quill", { person_id: quillId }, 2);
  credit("reporter", "Reporting by", "signoff", "Ben Osgood", { person_id: osgoodId });
  credit("editor", "Editing by", "signoff", "Cleo Marsh", { person_id: marshId });
  insert(raw, "diagnostics", {
    article_id: articleId,
    seq: 0,
    severity: "warning",
    code: "W_MIXED_SCRIPT",
    message: "a test",
    start_char: 0,
    end_char: 7,
  });
  return { articleId, verrinId, quillId, brumeId, splitQuoteId, unnamedQuoteId, unknownQuoteId };
}

function populateCorrection(raw: Database, runId: number, { verrinId, quillId }: Omit<Populated, "runId">): void {
  const articleId = insert(raw, "articles", {
    ...articleRow(CORRECTION_TEXT, runId),
    headline: "CORRECTED-Harbour council votes to reopen the ferry",
    headline_basis: "stated",
    byline: "By Ada Quill",
    byline_basis: "stated",
    extracted_run_id: runId,
  });
  const verrin = insert(raw, "mentions", {
    article_id: articleId,
    ...spanOf(CORRECTION_TEXT, "Verrin"),
    form: "short",
    person_id: verrinId,
  });
  quoteWriter(
    raw,
    CORRECTION_TEXT,
    articleId,
    null,
  )({ kind: "indirect" }, { content: ["The ferry will sail again in June"], cue: ["said"] }, [
    person(verrin, verrinId, "Verrin said"),
  ]);
  creditWriter(raw, CORRECTION_TEXT, articleId)("author", "By", "byline", "Ada Quill", { person_id: quillId });
}

function addPerson(raw: Database, given: string, family: string): number {
  const name = `${given} ${family}`;
  const slug = name
    .normalize("NFD")
    .replace(/\P{ASCII}/gu, "")
    .replace(" ", "-")
    .toLowerCase();
  const sort_name = `${family}, ${given}`;
  const key = slug.replace("-", " ");
  const id = insert(raw, "people", { slug, key, name, given_name: given, family_name: family, sort_name });
  insert(raw, "person_names", { person_id: id, name, name_key: key, kind: "full", because: "same key" });
  return id;
}

function addOrganisation(raw: Database, name: string, kind: string): number {
  const key = name.toLowerCase();
  const id = insert(raw, "organisations", { slug: key.replaceAll(" ", "-"), key, name, kind });
  insert(raw, "organisation_names", { organisation_id: id, name, name_key: key, because: "same key" });
  return id;
}

type SpeakerRow = Row & { readonly words?: string };

function person(mention_id: number, person_id: number, words: string): SpeakerRow {
  return { kind: "person", mention_id, person_id, words };
}

function organisation(mention_id: number, organisation_id: number, words: string): SpeakerRow {
  return { kind: "organisation", mention_id, organisation_id, words };
}

/** Adds quotes of one article, from their words: envelope, text and speaker rows follow from them. */
function quoteWriter(raw: Database, text: string, article_id: number, published_on: string | null) {
  let nextSeq = 0;
  return (row: Row, spans: Readonly<Record<string, readonly string[]>>, speakers: readonly SpeakerRow[]): number => {
    const content = (spans.content ?? []).map((words) => spanOf(text, words));
    const quote_id = insert(raw, "quotes", {
      article_id,
      seq: nextSeq++,
      text: content.map(({ exact }) => exact).join(" […] "),
      start_char: Math.min(...content.map((span) => span.start_char)),
      end_char: Math.max(...content.map((span) => span.end_char)),
      rule: "by-hand",
      confidence: 0.9,
      stance: "asserted",
      ...row,
    });
    for (const [role, all] of Object.entries(spans)) {
      for (const [seq, words] of all.entries()) {
        insert(raw, "quote_spans", { article_id, quote_id, role, seq, ...spanOf(text, words) });
      }
    }
    for (const [seq, { words, ...speaker }] of speakers.entries()) {
      const copies = { article_id, published_on };
      insert(raw, "quote_speakers", {
        quote_id,
        seq,
        role: "speaker",
        ...copies,
        ...attribution(text, words),
        ...speaker,
      });
    }
    return quote_id;
  };
}

function attribution(text: string, words: string | undefined): Row {
  if (words === undefined) return {};
  const { start_char, end_char, exact } = spanOf(text, words);
  return { attribution: exact, attribution_start_char: start_char, attribution_end_char: end_char };
}

function creditWriter(raw: Database, text: string, article_id: number) {
  let nextSeq = 0;
  return (role: string, printed_role: string, credited_in: string, name: string, whom: Row, nth?: number): number => {
    const names = { name_as_stated: name, ...spanOf(text, name, nth) };
    return insert(raw, "credits", { article_id, seq: nextSeq++, role, printed_role, credited_in, ...names, ...whom });
  };
}
