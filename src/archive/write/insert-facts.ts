import type { Facts } from "../../facts/facts.ts";
import { organisations, people } from "../../facts/nouns.ts";
import { entryAt, type References, type Value } from "../../facts/table.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import { type NameChanges, noteNames } from "./names-digest.ts";
import { insertInto, query } from "./statement.ts";
import { storeNouns } from "./store-noun.ts";
import type { Work } from "./work.ts";

/** An article that already has its row, and the facts that belong to it. */
export interface FactsOfArticle {
  readonly articleId: number;
  readonly facts: Facts;
}

const PARTS = CHILD_TABLES.map((table) => ({
  table,
  insert: insertInto(
    table.name,
    table.columns.map(({ name }) => name),
  ),
}));

/**
 * Writes everything that belongs to some articles, which is quicker for many at once. Call it inside a transaction.
 * Throws `RefusedRow` if the archive refuses a row.
 */
export function* insertFacts(articles: readonly FactsOfArticle[]): Work<void> {
  const references = yield* refer(articles);
  for (const { table, insert } of PARTS) {
    const values: Value[] = [];
    for (const [index, { facts }] of articles.entries()) table.append(values, facts, entryAt(references, index));
    yield* insert.rows(values);
  }
}

const NEXT_IDS = query<[], { readonly mention: number; readonly quote: number }>(
  `SELECT (SELECT coalesce(max(id), 0) + 1 FROM mentions) AS mention, (SELECT coalesce(max(id), 0) + 1 FROM quotes) AS quote`,
);

/**
 * Gives people and organisations their rows, enters these into the digest of the run, and gives mentions and quotes
 * their ids.
 */
function* refer(articles: readonly FactsOfArticle[]): Work<References[]> {
  const changes: NameChanges = { added: [], removed: [] };
  const personIds = yield* storeNouns(
    people,
    articles.flatMap(({ facts }) => facts.people),
    changes,
  );
  const organisationIds = yield* storeNouns(
    organisations,
    articles.flatMap(({ facts }) => facts.organisations),
    changes,
  );
  yield* noteNames(changes);
  const decisionIds = yield* findDecisions(articles);
  let { mention: mentionId, quote: quoteId } = (yield* NEXT_IDS.get()) ?? { mention: 1, quote: 1 };
  return articles.map(({ articleId, facts }): References => {
    const [firstMention, firstQuote] = [mentionId, quoteId];
    mentionId += facts.extraction.mentions.length;
    quoteId += facts.extraction.quotes.length;
    return {
      article: articleId,
      person: (index) => idOf(personIds, entryAt(facts.people, index)),
      organisation: (index) => idOf(organisationIds, entryAt(facts.organisations, index)),
      mention: (index) => firstMention + index,
      quote: (index) => firstQuote + index,
      decision: (key) => decisionIds.get(key) ?? null,
    };
  });
}

function idOf(ids: ReadonlyMap<string, number>, { key }: { readonly key: string }): number {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`there is no row of the key "${key}"`);
  return id;
}

const FIND_DECISIONS = query<[string], { readonly key: string; readonly id: number }>(
  "SELECT key, id FROM decisions WHERE key IN (SELECT value FROM json_each(?, '$'))",
);

/** The ids of the decisions that facts point at, by their keys. */
function* findDecisions(articles: readonly FactsOfArticle[]): Work<ReadonlyMap<string, number>> {
  const keys = new Set(articles.flatMap(({ facts }) => decisionsOf(facts)));
  if (keys.size === 0) return new Map();
  return new Map((yield* FIND_DECISIONS.all(JSON.stringify([...keys]))).map(({ key, id }) => [key, id]));
}

function decisionsOf({ extraction }: Facts): string[] {
  const { mentions, quotes, credits, unapplied = [] } = extraction;
  return [mentions, quotes, credits, unapplied].flatMap((list) => list.flatMap(({ decision }) => decision ?? []));
}
