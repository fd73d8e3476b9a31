import { and, asc, between, eq, gt, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, organisations, people, quoteSpeakers, quotes, runs } from "../archive/schema.ts";
import { loadDrawRows } from "./drawn.ts";
import { inBatches } from "./in-batches.ts";
import { loadVerdicts } from "./verdicts.ts";

/** A column of a table that is given away, with the name that Frictionless Table Schema has for its type. */
export interface DatasetColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "boolean";
  readonly description: string;
}

type Value = string | number | null;

/** A table without any words of articles: hashes, positions, values. */
export interface DatasetTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly DatasetColumn[];
  readonly primaryKey: readonly string[];
  /** The rows, some at a time, with values in the order of the columns. */
  readonly rows: (db: Reader) => AsyncIterable<readonly (readonly Value[])[]>;
}

const AT_ONCE = 5000;

const column = (name: string, type: DatasetColumn["type"], description: string): DatasetColumn => ({
  name,
  type,
  description,
});

const SHA256 = column("sha256", "string", "the article: SHA-256 of the bytes received");
const START = column("start", "integer", "first character of the quote, in Unicode code points of the text, from 0");
const END = column("end", "integer", "the character after its last");

/** The tables of a replication package of an archive. */
export const DATASET: readonly DatasetTable[] = [
  {
    name: "articles",
    description: "the texts that were read",
    columns: [
      SHA256,
      column("characters", "integer", "code points of the text"),
      column("published_on", "date", "as stated or supplied"),
      column("publication", "string", "the agency as printed"),
      column("language", "string", "BCP 47"),
      column("version", "string", "of onrecord that has read it"),
    ],
    primaryKey: ["sha256"],
    rows: articleRows,
  },
  {
    name: "quotes",
    description: "what was said, without the words",
    columns: [
      SHA256,
      START,
      END,
      column("kind", "string", "direct, mixed or indirect"),
      column("stance", "string", "whether the speaker asserts it, denies it …"),
      column("confidence", "number", "of the program, 0 to 1"),
      column("decided", "string", "what people have made of it: confirmed, corrected, added"),
      column("said_from", "date", "when it was said, if known"),
      column("said_until", "date", "the last day of that"),
    ],
    primaryKey: ["sha256", "start", "end"],
    rows: quoteRows,
  },
  {
    name: "speakers",
    description: "who said it or passed it on",
    columns: [
      SHA256,
      START,
      END,
      column("seq", "integer", "from 0"),
      column("role", "string", "speaker or via"),
      column("kind", "string", "person, organisation, unnamed or unknown"),
      column("name", "string", "of a person or organisation, in the archive"),
      column("unnamed_as", "string", "individual, group, document, poll or unresolved"),
      column("attribution_start", "integer", "where the article names or means them"),
      column("attribution_end", "integer", "the character after that"),
    ],
    primaryKey: ["sha256", "start", "end", "seq"],
    rows: speakerRows,
  },
  {
    name: "draws",
    description: "what was drawn at random to be judged",
    columns: [
      column("draw", "integer", "its number"),
      column("seq", "integer", "the order in which it was to be judged"),
      SHA256,
      START,
      END,
      column("kind", "string", "as read then"),
      column("confidence", "number", "as read then"),
      column("stratum", "string", "what it was drawn among"),
      column("probability", "number", "of being drawn"),
    ],
    primaryKey: ["draw", "seq"],
    rows: drawRows,
  },
  {
    name: "judgements",
    description: "what people say of what was drawn",
    columns: [
      SHA256,
      START,
      END,
      column("judge", "integer", "a number in place of a name"),
      column("right", "boolean", "whether it was read right, in words and speakers; nothing if a part was judged"),
      column("says", "string", "who said it, folded; no quote; other words"),
    ],
    primaryKey: [],
    rows: judgementRows,
  },
];

/** All rows as values, in the order of their ids, a page at a time. */
async function* pages<Row extends { readonly id: number }>(
  read: (after: number) => PromiseLike<readonly Row[]>,
  toValues: (row: Row) => readonly Value[],
): AsyncGenerator<readonly (readonly Value[])[]> {
  for await (const rows of inBatches(AT_ONCE, read)) yield rows.map(toValues);
}

function articleRows(db: Reader) {
  const columns = {
    id: articles.id,
    sha256: articles.sha256,
    characters: sql<number>`length(${articles.text})`,
    publishedOn: articles.publishedOn,
    publication: articles.agency,
    language: articles.language,
    version: runs.version,
  };
  return pages(
    (after) =>
      db
        .select(columns)
        .from(articles)
        .leftJoin(runs, eq(runs.id, articles.extractedRunId))
        .where(gt(articles.id, after))
        .orderBy(asc(articles.id))
        .limit(AT_ONCE),
    (row) => [row.sha256, row.characters, row.publishedOn, row.publication, row.language, row.version],
  );
}

function quoteRows(db: Reader) {
  const { id, startChar, endChar, kind, stance, confidence, decided, saidFrom, saidUntil } = quotes;
  const columns = {
    id,
    sha256: articles.sha256,
    startChar,
    endChar,
    kind,
    stance,
    confidence,
    decided,
    saidFrom,
    saidUntil,
  };
  return pages(
    (after) =>
      db
        .select(columns)
        .from(quotes)
        .innerJoin(articles, eq(articles.id, quotes.articleId))
        .where(gt(quotes.id, after))
        .orderBy(asc(quotes.id))
        .limit(AT_ONCE),
    (row) => [
      ...[row.sha256, row.startChar, row.endChar, row.kind, row.stance, row.confidence, row.decided],
      ...[row.saidFrom, row.saidUntil],
    ],
  );
}

async function* speakerRows(db: Reader): AsyncGenerator<readonly (readonly Value[])[]> {
  const { seq, role, kind, unnamedAs, attributionStartChar, attributionEndChar } = quoteSpeakers;
  const name = sql<string | null>`coalesce(${people.name}, ${organisations.name})`;
  const place = { sha256: articles.sha256, start: quotes.startChar, end: quotes.endChar };
  const quoteIds = inBatches(AT_ONCE, (after) =>
    db.select({ id: quotes.id }).from(quotes).where(gt(quotes.id, after)).orderBy(asc(quotes.id)).limit(AT_ONCE),
  );
  for await (const ids of quoteIds) {
    const [first = 0, last = 0] = [ids[0]?.id, ids.at(-1)?.id];
    const rows = await db
      .select({ ...place, seq, role, kind, name, unnamedAs, from: attributionStartChar, to: attributionEndChar })
      .from(quoteSpeakers)
      .innerJoin(quotes, and(eq(quotes.id, quoteSpeakers.quoteId), eq(quotes.articleId, quoteSpeakers.articleId)))
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quoteSpeakers.personId))
      .leftJoin(organisations, eq(organisations.id, quoteSpeakers.organisationId))
      .where(between(quotes.id, first, last))
      .orderBy(asc(quotes.id), asc(seq));
    yield rows.map((row) => [
      ...[row.sha256, row.start, row.end, row.seq, row.role, row.kind, row.name, row.unnamedAs, row.from, row.to],
    ]);
  }
}

async function* drawRows(db: Reader): AsyncGenerator<readonly (readonly Value[])[]> {
  const rows = await loadDrawRows(db, undefined);
  yield rows.map((row) => [
    ...[row.runId, row.seq, row.articleSha256, row.startChar, row.endChar, row.kind, row.confidence],
    ...[row.stratum, row.probability],
  ]);
}

async function* judgementRows(db: Reader): AsyncGenerator<readonly (readonly Value[])[]> {
  const drawn = await loadDrawRows(db, undefined);
  const said = await loadVerdicts(db, [...new Set(drawn.map(({ articleSha256 }) => articleSha256))]);
  const judges = new Map<string, number>();
  for (const [sha256, { verdicts }] of said) {
    yield verdicts.map(({ start, end, by, isRight, says }) => {
      judges.set(by, judges.get(by) ?? judges.size + 1);
      return [sha256, start, end, judges.get(by) ?? null, isRight === null ? null : String(isRight), says];
    });
  }
}
