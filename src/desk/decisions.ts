import { and, asc, count, eq, gt, gte, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { articles, decisions, decisionsPending, decisionsUnapplied } from "../archive/schema.ts";
import { requireNoOptions } from "../known-keys.ts";
import { misuse, shown } from "../misuse.ts";
import { hasHashPrefix, isArticle } from "../queries/article-reference.ts";
import { descending, inList } from "../queries/conditions.ts";
import { countRows } from "../queries/count-rows.ts";
import type { CursorKey } from "../queries/cursor.ts";
import { withDatabaseErrors } from "../queries/database-errors.ts";
import { firstDay } from "../queries/dates.ts";
import { createListing, type Listing } from "../queries/listing.ts";
import { onlyOne } from "../queries/only-one.ts";
import { isHashPrefix } from "../quote-address.ts";
import { checkDecisionFilter, type DecisionFilter } from "./decision-filter.ts";
import { type ListedDecision, loadContradicted, loadDecisions } from "./load-decisions.ts";
import { type SeenQuote, seeQuote } from "./seen-quote.ts";

/**
 * What people have decided, in the order in which the archive learnt of it, newest first. Decisions whose words were
 * removed with their article are left out.
 */
export interface Decisions extends Listing<DecisionFilter, ListedDecision> {
  /**
   * One decision by its key, or by seven or more digits of it.
   *
   * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
   */
  get(key: string): Promise<ListedDecision>;
  /**
   * A quote, by its id or address, as decisions describe it: what to begin a decision about it with.
   *
   * @example
   * const { quote, ...place } = await archive.decisions.seen("6767625998ac:628-930");
   * const speakers = [{ role: "speaker", kind: "person", name: "Ann Roe" }] as const;
   * await archive.decide({ action: "speak", ...place, value: { quote: { ...quote, speakers } } }, { by: "Mara Lind" });
   *
   * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
   */
  seen(quote: number | string): Promise<SeenQuote>;
}

export function createDecisions(db: Reader): Decisions {
  const listing = createListing<DecisionFilter, ListedDecision>(db, {
    noun: "decisions",
    check: checkDecisionFilter,
    find: (filter, after, limit) => findKeys(db, filter, { after, limit, order: "newest first" }),
    count: async (filter, limit) =>
      countRows(
        db,
        db
          .select({ id: decisions.id })
          .from(decisions)
          .where(and(...(await conditions(db, filter)))),
        limit,
      ),
    load: (keys) => loadDecisions(db, idsOf(keys)),
  });
  return {
    ...listing,
    get: (key, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("decisions.get", rest);
        return getDecision(db, key);
      }),
    seen: (quote, ...rest) =>
      withDatabaseErrors(db, async () => {
        requireNoOptions("decisions.seen", rest);
        return seeQuote(db, quote);
      }),
  };
}

/** Every decision that meets a filter, in the order in which the archive learnt of it, some at a time. */
export async function* decisionsInOrder(db: Reader, filter: DecisionFilter): AsyncGenerator<readonly ListedDecision[]> {
  checkDecisionFilter(filter);
  let after: CursorKey | null = null;
  for (;;) {
    const keys: CursorKey[] = await findKeys(db, filter, { after, limit: AT_ONCE, order: "oldest first" });
    if (keys.length > 0) yield await loadDecisions(db, idsOf(keys));
    after = keys.at(-1) ?? null;
    if (keys.length < AT_ONCE) return;
  }
}

const AT_ONCE = 500;

/**
 * How many decisions there are, by what has become of them; those that lost their words with their article are not
 * counted.
 */
export interface DecisionCounts {
  readonly standing: number;
  /** Waiting for their article. */
  readonly waiting: number;
  /** Without effect for another reason. */
  readonly unapplied: number;
  /** The keys of decisions about who is who that are not followed because others contradict them. */
  readonly contradicted: readonly string[];
  /** The number of articles, not decisions, whose rows do not follow the decisions yet. */
  readonly pending: number;
}

export async function countDecisions(db: Reader): Promise<DecisionCounts> {
  const standing = await countRows(
    db,
    db
      .select({ id: decisions.id })
      .from(decisions)
      .where(and(...(await conditions(db, { standing: true })))),
    null,
  );
  const [without] = await db
    .select({ all: count(), waiting: sql<number>`count(*) FILTER (WHERE ${articles.id} IS NULL)` })
    .from(decisionsUnapplied)
    .innerJoin(decisions, eq(decisions.id, decisionsUnapplied.decisionId))
    .leftJoin(articles, eq(articles.sha256, decisionsUnapplied.articleSha256))
    .leftJoin(decisionsPending, eq(decisionsPending.articleId, articles.id))
    .where(and(isNull(decisionsPending.articleId), isNotNull(decisions.value)));
  const [pending] = await db.select({ all: count() }).from(decisionsPending);
  const waiting = without?.waiting ?? 0;
  const contradicted = [...(await loadContradicted(db)).keys()];
  return { standing, waiting, unapplied: (without?.all ?? 0) - waiting, contradicted, pending: pending?.all ?? 0 };
}

async function getDecision(db: Reader, key: string): Promise<ListedDecision> {
  if (typeof key !== "string" || !isHashPrefix(key))
    throw misuse(`decision: ${shown(key)} is no key; one has seven or more hexadecimal digits`);
  const found = await db
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(hasHashPrefix(key, decisions.key), isNotNull(decisions.value)));
  const loaded = await loadDecisions(
    db,
    found.map(({ id }) => id),
  );
  return onlyOne("decision", key, loaded, (one) => one.key);
}

interface Stretch {
  readonly after: CursorKey | null;
  readonly limit: number;
  readonly order: "newest first" | "oldest first";
}

/** The keys [id] of decisions. */
async function findKeys(db: Reader, filter: DecisionFilter, { after, limit, order }: Stretch): Promise<CursorKey[]> {
  const last = after === null ? undefined : Number(after[0]);
  const isNewest = order === "newest first";
  const beyond = last === undefined ? undefined : isNewest ? lt(decisions.id, last) : gt(decisions.id, last);
  const rows = await db
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(beyond, ...(await conditions(db, filter))))
    .orderBy(isNewest ? descending(decisions.id) : asc(decisions.id))
    .limit(limit);
  return rows.map(({ id }) => [id]);
}

async function conditions(db: Reader, filter: DecisionFilter): Promise<SQL[]> {
  const { article, action, by, since, standing } = filter;
  const later = alias(decisions, "later");
  const undoing = db.select({ one: sql`1` }).from(later).where(eq(later.undoes, decisions.key));
  const isStanding = sql`NOT EXISTS ${undoing}`;
  const all = [
    isNotNull(decisions.value),
    article === undefined ? undefined : await isAbout(db, article),
    action === undefined ? undefined : eq(decisions.action, action),
    by === undefined ? undefined : eq(decisions.madeBy, by),
    since === undefined ? undefined : gte(decisions.madeAt, firstDay("since", since)),
    standing === true ? and(ne(decisions.action, "undo"), isStanding) : undefined,
    standing === false ? sql`NOT (${ne(decisions.action, "undo")} AND ${isStanding})` : undefined,
  ];
  return all.filter((condition) => condition !== undefined);
}

/**
 * The condition that a decision is about an article, which may not have come yet and be known only by digits of its
 * hash.
 */
async function isAbout(db: Reader, article: number | string): Promise<SQL | undefined> {
  const known = await db.select({ sha256: articles.sha256 }).from(articles).where(isArticle(article));
  const ofKnown = inList(
    decisions.articleSha256,
    known.map(({ sha256 }) => sha256),
  );
  if (typeof article === "number" || !isHashPrefix(article)) return ofKnown;
  return sql`(${ofKnown} OR ${hasHashPrefix(article, decisions.articleSha256)})`;
}

function idsOf(keys: readonly CursorKey[]): number[] {
  return keys.map(([id]) => Number(id));
}
