import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import {
  articles,
  credits,
  decisionsStanding,
  mentions,
  people,
  quoteSpeakers,
  slugRedirects,
} from "../archive/schema.ts";
import type { DecisionValues } from "../decisions/decision.ts";
import { findDuplicates, type Sighted } from "../identity/candidates.ts";
import { mixtureOf, type PrintedTitle } from "../identity/mixed-names.ts";
import { personKey } from "../names/bearer-keys.ts";
import { inList } from "../queries/conditions.ts";
import type { Named } from "../queries/records.ts";

/** Two people who may be one, with the decisions to choose from. */
export interface DuplicateCandidate {
  /** From 0 to 1; for ordering, not a probability. */
  readonly score: number;
  /** The one in more articles first. */
  readonly one: Named;
  readonly other: Named;
  readonly reasons: readonly string[];
  /** As commands: that they are one, that they are not. */
  readonly decisions: readonly string[];
}

/** A name that may be several people's. */
export interface MixedCandidate {
  readonly score: number;
  readonly person: Named;
  readonly reasons: readonly string[];
  /** Ids of the articles that may be about another bearer; none if nothing tells which. */
  readonly articles: readonly number[];
  readonly decisions: readonly string[];
}

/**
 * People who may be one, the likeliest first. Pairs of which somebody has decided are left out. Names alone are compared at first;
 * what is printed beside them is read of those only that are alike.
 */
export async function duplicateCandidates(db: Reader): Promise<DuplicateCandidate[]> {
  const rows = await db.select({ id: people.id, slug: people.slug, key: people.key, name: people.name }).from(people);
  const known = new Map(rows.map((row) => [row.key, row]));
  const isDecided = await loadDifferent(db, rows);
  const bare = rows.map(({ key, name }) => ({ key, name, ...NOTHING }));
  const alike = findDuplicates(bare, isDecided).flatMap(({ one, other }) => [one.key, other.key]);
  const ids = [...new Set(alike)].flatMap((key) => known.get(key)?.id ?? []);
  const sighted = await loadSighted(
    db,
    rows.filter(({ id }) => new Set(ids).has(id)),
  );
  return findDuplicates(sighted, isDecided).flatMap(({ one, other, score, reasons }) => {
    const [first, second] = [known.get(one.key), known.get(other.key)];
    if (first === undefined || second === undefined) return [];
    const decisions = [
      `onrecord merge ${first.slug} ${second.slug}`,
      `onrecord decide different ${first.slug} ${second.slug}`,
    ];
    return { score, one: toNamed(first), other: toNamed(second), reasons, decisions };
  });
}

interface PersonRow {
  readonly id: number;
  readonly slug: string;
  readonly key: string;
  readonly name: string;
}

const NOTHING = { titles: new Set<string>(), organisations: new Set<number>(), articles: new Set<number>() };

function toNamed({ id, slug, name }: PersonRow): Named {
  return { kind: "person", id, slug, name };
}

/** Whether somebody has said that two people, by their keys or by those of people joined with them, are not one. */
async function loadDifferent(db: Reader, rows: readonly PersonRow[]): Promise<(one: string, other: string) => boolean> {
  const joined = await db
    .select({ key: slugRedirects.key, id: slugRedirects.personId })
    .from(slugRedirects)
    .where(isNotNull(slugRedirects.personId));
  const idOf = new Map<string, number | null>([...rows, ...joined].map(({ key, id }) => [key, id]));
  const decided = await db
    .select({ value: decisionsStanding.value })
    .from(decisionsStanding)
    .where(and(eq(decisionsStanding.action, "different"), isNotNull(decisionsStanding.value)));
  const apart = new Set<string>();
  for (const { value } of decided) {
    const { one, other }: DecisionValues["different"] = JSON.parse(value ?? "{}");
    if (one.kind !== "person" || other.kind !== "person") continue;
    const ids = [one, other].map(({ name, qualifier }) => idOf.get(personKey(name, qualifier)));
    apart.add(ids.join(" ")).add(ids.toReversed().join(" "));
  }
  return (one, other) => apart.has(`${idOf.get(one)} ${idOf.get(other)}`);
}

async function loadSighted(db: Reader, rows: readonly PersonRow[]): Promise<Sighted[]> {
  const ids = rows.map(({ id }) => id);
  const titles = setsOf(
    await db
      .selectDistinct({ id: mentions.personId, value: sql<string>`lower(${mentions.title})` })
      .from(mentions)
      .where(and(inList(mentions.personId, ids), isNotNull(mentions.title))),
  );
  const organisations = setsOf(
    await db
      .selectDistinct({ id: quoteSpeakers.personId, value: sql<number>`${quoteSpeakers.speaksForId}` })
      .from(quoteSpeakers)
      .where(and(inList(quoteSpeakers.personId, ids), isNotNull(quoteSpeakers.speaksForId))),
  );
  const named = setsOf([
    ...(await db
      .selectDistinct({ id: mentions.personId, value: mentions.articleId })
      .from(mentions)
      .where(inList(mentions.personId, ids))),
    ...(await db
      .selectDistinct({ id: credits.personId, value: credits.articleId })
      .from(credits)
      .where(inList(credits.personId, ids))),
  ]);
  return rows.map(({ id, key, name }) => ({
    key,
    name,
    titles: titles.get(id) ?? NOTHING.titles,
    organisations: organisations.get(id) ?? NOTHING.organisations,
    articles: named.get(id) ?? NOTHING.articles,
  }));
}

function setsOf<Value>(
  rows: readonly { readonly id: number | null; readonly value: Value }[],
): Map<number, Set<Value>> {
  const sets = new Map<number, Set<Value>>();
  for (const { id, value } of rows) {
    if (id === null) continue;
    const set = sets.get(id) ?? new Set<Value>();
    sets.set(id, set.add(value));
  }
  return sets;
}

/** Names that may be several people's, the likeliest first; those that somebody has told apart already are left out. */
export async function mixedCandidates(db: Reader): Promise<MixedCandidate[]> {
  const titles = await loadTitles(db);
  const years = await loadYears(db);
  const rows = await db
    .select({ id: people.id, slug: people.slug, key: people.key, name: people.name })
    .from(people)
    .where(and(isNull(people.qualifier), eq(people.differentiated, 0)));
  return rows
    .flatMap((row): MixedCandidate[] => {
      const found = mixtureOf({ titles: titles.get(row.id) ?? [], years: years.get(row.id) ?? [] });
      if (found === null) return [];
      const { score, reasons, articles: others, qualifier } = found;
      return [{ score, person: toNamed(row), reasons, articles: others, decisions: splitting(row, others, qualifier) }];
    })
    .sort((one, other) => other.score - one.score || one.person.id - other.person.id);
}

function splitting({ slug }: PersonRow, others: readonly number[], qualifier: string | null): string[] {
  const look = `onrecord articles --mentions ${slug}`;
  if (others.length === 0) return [look, `onrecord split ${slug} --articles ARTICLE… --as QUALIFIER`];
  return [look, `onrecord split ${slug} --articles ${others.join(" ")} --as ${qualifier ?? "QUALIFIER"}`];
}

async function loadTitles(db: Reader): Promise<Map<number, PrintedTitle[]>> {
  const rows = await db
    .selectDistinct({ id: mentions.personId, article: mentions.articleId, title: mentions.title })
    .from(mentions)
    .where(and(isNotNull(mentions.personId), isNotNull(mentions.title)))
    .orderBy(asc(mentions.personId), asc(mentions.articleId));
  const titles = new Map<number, PrintedTitle[]>();
  for (const { id, article, title } of rows) {
    if (id === null || title === null) continue;
    const known = titles.get(id);
    if (known === undefined) titles.set(id, [{ article, title }]);
    else known.push({ article, title });
  }
  return titles;
}

async function loadYears(db: Reader): Promise<Map<number, number[]>> {
  const year = sql<string>`substr(${articles.publishedOn}, 1, 4)`;
  const rows = await db
    .selectDistinct({ id: mentions.personId, year })
    .from(mentions)
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(and(isNotNull(mentions.personId), isNotNull(articles.publishedOn)))
    .orderBy(asc(mentions.personId), asc(year));
  const years = new Map<number, number[]>();
  for (const { id, year: printed } of rows) {
    if (id === null) continue;
    const known = years.get(id);
    if (known === undefined) years.set(id, [Number(printed)]);
    else known.push(Number(printed));
  }
  return years;
}
