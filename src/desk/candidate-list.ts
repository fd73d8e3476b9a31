import { and, isNotNull, max, notInArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, decisions, people, runs } from "../archive/schema.ts";
import { mixtureOf } from "../identity/mixed-names.ts";
import { descending, inList } from "../queries/conditions.ts";
import { countRows } from "../queries/count-rows.ts";
import { type DuplicateCandidate, type MixedCandidate, toDuplicate, toMixed } from "./candidates.ts";
import { loadIsDecided } from "./decided-pairs.ts";
import { loadIdentityLog } from "./identity-log.ts";
import { isUndecided, type RankedName, type RankedPair, rankMixed, rankPairs } from "./rank-candidates.ts";
import { PERSON_ROW } from "./sighted.ts";
import { loadNamesInPrint } from "./titles-in-print.ts";

/** A part of a list of candidates. */
export interface CandidatePage<Candidate> {
  readonly items: readonly Candidate[];
  /** How many candidates there are, including those of other pages; at most two thousand. */
  readonly left: number;
  /** Where the list goes on; null at its end. */
  readonly next: number | null;
}

/** The candidates of an archive, a page at a time, for people who decide about one after another. */
export interface CandidateList {
  /** @param from the `next` of the page before; 0 for the first page */
  duplicates(from: number, limit: number): Promise<CandidatePage<DuplicateCandidate>>;
  mixed(from: number, limit: number): Promise<CandidatePage<MixedCandidate>>;
}

/** How many of a ranking are kept; when all of these are decided, the archive is ranked anew. */
const MOST_KEPT = 2000;

/**
 * Ranking all names takes a second or two in a large archive, so the order is kept until articles are added, read again
 * or removed, or a decision is taken back. Decisions made meanwhile are looked up for every page, so that a decided
 * candidate leaves the list at once.
 */
export function createCandidateList(db: Reader, mostKept: number = MOST_KEPT): CandidateList {
  const pairs = keepRanking(db, mostKept, async () =>
    rankPairs(db, await db.select(PERSON_ROW).from(people), await loadIsDecided(db)),
  );
  const names = keepRanking(db, mostKept, () => rankMixed(db));
  return {
    duplicates: (from, limit) => pairs((ranked) => pairsLeft(db, ranked), from, limit),
    mixed: (from, limit) => names((ranked) => namesLeft(db, ranked), from, limit),
  };
}

/** Finds the candidates that are left of a ranking, each with its place there. */
type Left<Ranked, Candidate> = (ranked: readonly Ranked[]) => Promise<(readonly [place: number, Candidate])[]>;

interface Ranking<Ranked> {
  readonly version: string;
  readonly ranked: readonly Ranked[];
  readonly isCut: boolean;
}

function keepRanking<Ranked>(db: Reader, mostKept: number, rank: () => Promise<readonly Ranked[]>) {
  let kept: Ranking<Ranked> | null = null;
  const rankAnew = async (version: string) => {
    const ranked = await rank();
    kept = { version, ranked: ranked.slice(0, mostKept), isCut: ranked.length > mostKept };
    return kept;
  };
  return async <Candidate>(
    leave: Left<Ranked, Candidate>,
    from: number,
    limit: number,
  ): Promise<CandidatePage<Candidate>> => {
    const version = await versionOf(db);
    const known = kept?.version === version ? kept : await rankAnew(version);
    let left = await leave(known.ranked);
    if (left.length === 0 && known.isCut) left = await leave((await rankAnew(version)).ranked);
    const shown = left.filter(([place]) => place >= from);
    const [last] = shown.at(limit - 1) ?? [];
    return {
      items: shown.slice(0, limit).map(([, candidate]) => candidate),
      left: left.length,
      next: last === undefined || shown.length <= limit ? null : last + 1,
    };
  };
}

/**
 * The version of a ranking. It changes with the articles and when a decision is taken back, but not with other
 * decisions.
 */
async function versionOf(db: Reader): Promise<string> {
  const [run] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(notInArray(runs.command, ["decide", "review"]))
    .orderBy(descending(runs.id))
    .limit(1);
  const [newest] = await db.select({ id: max(articles.id) }).from(articles);
  const undone = await countRows(
    db,
    db.select({ id: decisions.id }).from(decisions).where(isNotNull(decisions.undoes)),
    null,
  );
  return `${run?.id} ${newest?.id} ${undone}`;
}

async function pairsLeft(db: Reader, ranked: readonly RankedPair[]) {
  const isDecided = await loadIsDecided(db);
  const keys = [...new Set(ranked.flatMap(({ one, other }) => [one, other]))];
  const rows = await db.select(PERSON_ROW).from(people).where(inList(people.key, keys));
  const known = new Map(rows.map((row) => [row.key, row]));
  return ranked.flatMap((pair, place): [number, DuplicateCandidate][] => {
    const candidate = isDecided(pair.one, pair.other) ? null : toDuplicate(pair, known);
    return candidate === null ? [] : [[place, candidate]];
  });
}

/**
 * The names left of a ranking. A name that was split may have yet another bearer, so what is printed of the remaining
 * one is looked up again.
 */
async function namesLeft(db: Reader, ranked: readonly RankedName[]) {
  const ids = ranked.map(({ row }) => row.id);
  const rows = await db
    .select(PERSON_ROW)
    .from(people)
    .where(and(isUndecided(), inList(people.id, ids)));
  const known = new Map(rows.map((row) => [row.key, row]));
  const { isSplit } = await loadIdentityLog(db);
  const printed = await loadNamesInPrint(
    db,
    rows.filter(({ key }) => isSplit(key)).map(({ id }) => id),
  );
  return ranked.flatMap(({ row: { key }, mixture }, place): [number, MixedCandidate][] => {
    const row = known.get(key);
    const now = row !== undefined && isSplit(key) ? mixtureOf(printed(row.id)) : mixture;
    return row === undefined || now === null ? [] : [[place, toMixed(row, now)]];
  });
}
