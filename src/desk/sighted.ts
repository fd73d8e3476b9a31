import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { credits, mentions, people, quoteSpeakers, slugRedirects } from "../archive/schema.ts";
import type { Sighted } from "../identity/candidates.ts";
import { inList } from "../queries/conditions.ts";

/** The row of a person who may be somebody else as well. */
export interface PersonRow {
  readonly id: number;
  readonly slug: string;
  readonly key: string;
  readonly name: string;
}

/** The columns of a {@link PersonRow}. */
export const PERSON_ROW = { id: people.id, slug: people.slug, key: people.key, name: people.name } as const;

const NOTHING = { titles: new Set<string>(), organisations: new Set<number>(), articles: new Set<number>() };

/** A person by name alone. */
export function bareSighted({ key, name }: PersonRow): Sighted {
  return { key, name, ...NOTHING };
}

/** Loads people with what is printed about them anywhere. */
export async function loadSighted(db: Reader, rows: readonly PersonRow[]): Promise<Sighted[]> {
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

/**
 * Loads the keys of everybody whom a person stands for, by the person's own key: that key first, then those of rows
 * joined with it.
 */
export async function loadJoinedKeys(db: Reader): Promise<(key: string) => readonly string[]> {
  const joined = await db
    .select({ own: people.key, key: slugRedirects.key })
    .from(slugRedirects)
    .innerJoin(people, eq(people.id, slugRedirects.personId));
  const keys = new Map<string, string[]>();
  for (const { own, key } of joined) keys.set(own, [...(keys.get(own) ?? [own]), key]);
  return (key) => keys.get(key) ?? [key];
}
