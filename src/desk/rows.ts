import { asc, inArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articleFacts, articles, organisations, people } from "../archive/schema.ts";
import type { Bearer, LoggedDecision } from "../decisions/decision.ts";
import { bearerKey } from "../names/bearer-keys.ts";
import { createArticles } from "../queries/articles.ts";
import { inList } from "../queries/conditions.ts";
import type { Article, Named, Quote, Speaker } from "../queries/records.ts";
import { unnamedText } from "../queries/unnamed-text.ts";
import { bearersOf } from "./bearers-of.ts";

/** Something that an archive holds, in one line: what it is, where, and what it says. */
export interface Row {
  /** Null for people and organisations. */
  readonly article: number | null;
  readonly row: string;
}

/** Rows that are gone, and rows that have come. A row that has changed is in both. */
export interface RowChanges {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/**
 * The rows that differ between two states of an archive.
 *
 * @param before the archive as it was
 * @param after the archive as it is
 * @param articleIds the articles whose rows may differ
 * @param made the decisions whose people and organisations may differ
 */
export async function rowChanges(
  before: Reader,
  after: Reader,
  articleIds: readonly number[],
  made: readonly LoggedDecision[],
): Promise<RowChanges> {
  const load = async (db: Reader) => [...(await rowsOfArticles(db, articleIds)), ...(await rowsOfNames(db, made))];
  const [old, now] = [await load(before), await load(after)];
  return { before: without(old, now), after: without(now, old) };
}

/** The rows that are not among others; of equal rows, as many as there are more of them. */
function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const left = new Map<string, number>();
  const keyOf = ({ article, row }: Row) => `${article} ${row}`;
  for (const row of others) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count <= 0;
  });
}

async function rowsOfArticles(db: Reader, ids: readonly number[]): Promise<Row[]> {
  const list = createArticles(db);
  const rows: Row[] = [];
  for (const id of ids) {
    const lines = [...(await fieldsOf(db, id)), ...linesOf(await list.get(id))];
    rows.push(...lines.map((row) => ({ article: id, row })));
  }
  return rows;
}

async function fieldsOf(db: Reader, id: number): Promise<string[]> {
  const { publicationStatus, embargoedUntil, headlineBasis, bylineBasis, languageBasis, publishedAtBasis } = articles;
  const [own] = await db
    .select({ publicationStatus, embargoedUntil, headlineBasis, bylineBasis, languageBasis, publishedAtBasis })
    .from(articles)
    .where(inList(articles.id, [id]));
  const facts = await db
    .select({ name: articleFacts.name, value: articleFacts.value, basis: articleFacts.basis })
    .from(articleFacts)
    .where(inList(articleFacts.articleId, [id]))
    .orderBy(asc(articleFacts.name), asc(articleFacts.seq));
  return [
    ...Object.entries(own ?? {}).flatMap(([name, value]) => (value === null ? [] : `${FIELD_NAMES[name]} ${value}`)),
    ...facts.map(({ name, value, basis }) => `${name} “${value}” (${basis})`),
  ];
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  publicationStatus: "status",
  embargoedUntil: "embargoed until",
  headlineBasis: "headline is",
  bylineBasis: "byline is",
  languageBasis: "language is",
  publishedAtBasis: "time of publication is",
};

function linesOf({ headline, byline, publishedAt, language, quotes, credits, mentions }: Article): string[] {
  const fields = { headline, byline, published: publishedAt, language };
  return [
    ...Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : `${name} “${value}”`)),
    ...quotes.map(quoteLine),
    ...credits.map(
      ({ role, nameAsStated, credited, basis }) => `${role} ${nameAsStated}: ${named(credited)} (${basis})`,
    ),
    ...mentions.map(
      ({ start, end, text, means }) => `${start}-${end} “${text}” means ${means ? named(means) : "nobody"}`,
    ),
  ];
}

function quoteLine({ address, speakers, via, kind, stance, decided, spans }: Quote): string {
  const words = spans.flatMap(({ role, text }) => (role === "content" ? text : [])).join(" […] ");
  const passedOn = via.length === 0 ? "" : ` via ${via.map(speakerText).join(", ")}`;
  const judged = decided === null ? "" : `, ${decided}`;
  const meant = stance === "asserted" ? kind : `${stance}, ${kind}`;
  return `${address} ${speakers.map(speakerText).join(", ")}${passedOn} (${meant}${judged}): ${words}`;
}

function speakerText(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "unknown";
  return speaker.kind === "unnamed" ? `unnamed ${unnamedText(speaker)}` : named(speaker);
}

function named({ name, slug }: Pick<Named, "name" | "slug">): string {
  return `${name} [${slug}]`;
}

/** The rows of those whose identity or name decisions are about. */
async function rowsOfNames(db: Reader, made: readonly LoggedDecision[]): Promise<Row[]> {
  const bearers = made.flatMap(bearersOf);
  const keysOf = (kind: Bearer["kind"]) => bearers.flatMap((bearer) => (bearer.kind === kind ? bearerKey(bearer) : []));
  const persons = await db
    .select({ slug: people.slug, name: people.name, qualifier: people.qualifier })
    .from(people)
    .where(inArray(people.key, keysOf("person")))
    .orderBy(asc(people.slug));
  const others = await db
    .select({ slug: organisations.slug, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(inArray(organisations.key, keysOf("organisation")))
    .orderBy(asc(organisations.slug));
  return [
    ...persons.map(
      ({ slug, name, qualifier }) => `person ${name}${qualifier === null ? "" : ` (${qualifier})`} [${slug}]`,
    ),
    ...others.map(({ slug, name, kind }) => `${kind} ${name} [${slug}]`),
  ].map((row) => ({ article: null, row }));
}
