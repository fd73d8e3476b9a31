import { type ArchiveStore, DecisionsChanged, type LeadsTo } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { type AddDecisionsEverywhere, decisionsEverywhere } from "../decisions/everywhere.ts";
import { standing } from "../decisions/standing.ts";
import type { Judgement } from "../facts/facts.ts";
import { groupBy } from "../group-by.ts";
import { type DecidedIdentity, identityOf } from "../identity/decided-identity.ts";

/** What people have decided, as far as it concerns every article, and how far the log was read. */
export interface Desk {
  /** The newest decision that is taken into account: see `Run.decisionsSeen`. */
  readonly seen: number;
  readonly identity: DecidedIdentity;
  /** Whom words mean in every article. */
  readonly everywhere: AddDecisionsEverywhere;
  /** The standing decisions about no single article, as `identity` and `everywhere` follow from them. */
  readonly atLarge: readonly LoggedDecision[];
}

/** The desk of an archive where nothing was decided. */
export const EMPTY_DESK: Desk = toDesk(0, []);

/**
 * The desk that follows from these decisions about no single article, which may be in any order, with undone ones among
 * them.
 */
export function toDesk(seen: number, decisions: readonly LoggedDecision[]): Desk {
  const atLarge = standing(decisions);
  return {
    seen,
    atLarge,
    identity: identityOf(atLarge),
    everywhere: decisionsEverywhere(atLarge),
  };
}

/** Gives the desk of a store as it is now. */
export type ReadDesk = () => Promise<Desk>;

/**
 * Reads the desk of a store, and again only if something that concerns every article was decided since the last call.
 */
export function deskOf(store: ArchiveStore): ReadDesk {
  let desk = EMPTY_DESK;
  return async () => {
    const seen = await store.lastDecision();
    if (seen === desk.seen) return desk;
    const isOther = desk.seen === 0 || (await store.hasDecidedAtLarge(desk.seen));
    desk = isOther ? toDesk(seen, await store.decisionsAtLarge()) : { ...desk, seen };
    return desk;
  };
}

/** The key of the row that somebody was joined with, by this desk; null if with none. */
export function leadsTo({ identity }: Desk): LeadsTo {
  return (kind, key) => {
    const joined = kind === "person" ? identity.person(key, null, null) : identity.organisation(key);
    return joined.key === key ? null : joined.key;
  };
}

/** What to take into account with the readings of some articles, by their SHA-256. */
export type Judgements = (sha256: string) => Judgement;

/** The judgements of some articles. */
export async function judgementsOf(
  store: ArchiveStore,
  desk: Desk,
  articles: readonly { readonly sha256: string }[],
): Promise<Judgements> {
  const about = desk.seen === 0 ? () => [] : await decisionsAbout(store, articles);
  return (sha256) => judgementOf(desk, about(sha256));
}

/** What to take into account with the reading of an article that these decisions are about. */
export function judgementOf(desk: Desk, own: readonly LoggedDecision[]): Judgement {
  const { atLarge, everywhere } = desk;
  return { identity: atLarge.length === 0 ? null : desk.identity, decisions: own, everywhere };
}

/** The standing decisions about each of some articles, by its SHA-256. */
export async function decisionsAbout(
  store: ArchiveStore,
  articles: readonly { readonly sha256: string }[],
): Promise<(sha256: string) => readonly LoggedDecision[]> {
  const decisions = await store.decisionsAbout(articles.map(({ sha256 }) => sha256));
  const about = groupBy(decisions, ({ article }) => article);
  return (sha256) => about.get(sha256) ?? [];
}

/** Writes with the desk as it is now, and once more whenever somebody decides something meanwhile. */
export async function withDesk<Read, Result>(
  readDesk: () => Promise<Read>,
  write: (desk: Read) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const desk = await readDesk();
    try {
      return await write(desk);
    } catch (error) {
      if (!(error instanceof DecisionsChanged)) throw error;
    }
  }
}
