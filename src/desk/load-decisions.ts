import { and, asc, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, decisions, decisionsUnapplied } from "../archive/schema.ts";
import type { Act, LoggedDecision, Passage } from "../decisions/decision.ts";
import { standing } from "../decisions/standing.ts";
import { identityOf } from "../identity/decided-identity.ts";
import { inList } from "../queries/conditions.ts";

/**
 * A decision with what has become of it: it stands, another one has undone it, it waits for an article that is not here
 * yet, or it has no effect, and `because` says why not.
 */
export type ListedDecision = LoggedDecision & {
  readonly id: number;
  readonly state: "standing" | "undone" | "waiting" | "unapplied";
  /** Why it waits or has no effect; null otherwise. */
  readonly because: string | null;
};

/** Decisions by their ids, in the order of the ids; those that have lost their words are passed over. */
export async function loadDecisions(db: Reader, ids: readonly number[]): Promise<ListedDecision[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(decisions)
    .where(and(inList(decisions.id, ids), isNotNull(decisions.value)));
  const known = new Map(rows.map((row) => [row.id, { ...toDecision(row), id: row.id }]));
  const found = ids.flatMap((id) => known.get(id) ?? []);
  const stateOf = await loadStates(db, found);
  return found.map((one) => ({ ...one, ...stateOf(one) }));
}

type Row = typeof decisions.$inferSelect;
type State = Pick<ListedDecision, "state" | "because">;

function toDecision(row: Row): LoggedDecision {
  const { key, madeAt, madeBy, articleSha256, originalSha256, reason, undoes } = row;
  // The value was checked when it came in, and `verify` proves by its digest that it is still the same.
  const act = { action: row.action, value: JSON.parse(row.value ?? "{}") } as Act;
  const head = { key, madeAt, madeBy, article: articleSha256, original: originalSha256, passage: toPassage(row) };
  return { ...head, reason, undoes, ...act };
}

function toPassage({ startChar, endChar, exact, prefix, suffix }: Row): Passage | null {
  if (startChar === null || endChar === null || exact === null) return null;
  return { start: startChar, end: endChar, exact, prefix: prefix ?? "", suffix: suffix ?? "" };
}

async function loadStates(
  db: Reader,
  found: readonly (LoggedDecision & { readonly id: number })[],
): Promise<(one: LoggedDecision & { readonly id: number }) => State> {
  const keys = found.map(({ key }) => key);
  const later = await db.select({ key: decisions.undoes }).from(decisions).where(inList(decisions.undoes, keys));
  const undone = new Set(later.map(({ key }) => key));
  const hashes = found.flatMap(({ article }) => article ?? []);
  const here = await db.select({ sha256: articles.sha256 }).from(articles).where(inList(articles.sha256, hashes));
  const known = new Set(here.map(({ sha256 }) => sha256));
  const without = await db
    .select({ id: decisionsUnapplied.decisionId, reason: decisionsUnapplied.reason })
    .from(decisionsUnapplied)
    .where(
      inList(
        decisionsUnapplied.decisionId,
        found.map(({ id }) => id),
      ),
    );
  const reasons = new Map(without.map(({ id, reason }) => [id, reason]));
  const isOfPair = found.some(({ action }) => action === "same" || action === "different");
  const skipped = isOfPair ? await loadContradicted(db) : NONE;
  return ({ id, key, article }) => {
    if (undone.has(key)) return { state: "undone", because: null };
    const because = reasons.get(id) ?? skipped.get(key) ?? null;
    if (because === null) return { state: "standing", because };
    return { state: article !== null && !known.has(article) ? "waiting" : "unapplied", because };
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Why decisions about no single article are not followed, by their keys: they contradict others. */
export async function loadContradicted(db: Reader): Promise<ReadonlyMap<string, string>> {
  const atLarge = await db
    .select()
    .from(decisions)
    .where(and(isNull(decisions.articleSha256), isNotNull(decisions.value)))
    .orderBy(asc(decisions.madeAt), asc(sql`${decisions.key}`));
  const { skipped } = identityOf(standing(atLarge.map(toDecision)));
  return new Map(skipped.map(({ decision, reason }) => [decision, reason]));
}
