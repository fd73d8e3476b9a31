import { type ArchiveStore, DecisionsChanged } from "../archive/store.ts";
import type { LoggedDecision } from "../decisions/decision.ts";
import { standing } from "../decisions/standing.ts";
import type { Judgement } from "../facts/facts.ts";
import { type DecidedIdentity, identityOf } from "../identity/decided-identity.ts";

/** What people have decided, as far as it concerns every article, and how far the log was read. */
export interface Desk {
  /** The newest decision that is taken into account: see `Run.decisionsSeen`. */
  readonly seen: number;
  readonly identity: DecidedIdentity;
  /** Whom words mean in every article. */
  readonly everywhere: readonly LoggedDecision[];
  /** The standing decisions about no single article, as `identity` and `everywhere` follow from them. */
  readonly atLarge: readonly LoggedDecision[];
}

/** The desk of an archive in which nothing was decided. */
export const EMPTY_DESK: Desk = toDesk(0, []);

/** A desk that stands on these decisions about no single article; they need not be in order, and undone ones may be among them. */
export function toDesk(seen: number, decisions: readonly LoggedDecision[]): Desk {
  const atLarge = standing(decisions);
  return {
    seen,
    atLarge,
    identity: identityOf(atLarge),
    everywhere: atLarge.filter(({ action }) => action === "mean"),
  };
}

/** Reads the desk of a store, and again only if something was decided since the last call. */
export function deskOf(store: ArchiveStore): () => Promise<Desk> {
  let desk = EMPTY_DESK;
  return async () => {
    const seen = await store.lastDecision();
    if (seen !== desk.seen) desk = toDesk(seen, await store.decisionsAtLarge());
    return desk;
  };
}

/** What is to be taken into account with the readings of some articles, by their SHA-256. */
export type Judgements = (sha256: string) => Judgement;

/**
 * The judgements of some articles.
 *
 * @param fresh decisions that are not in the log yet
 */
export async function judgementsOf(
  store: ArchiveStore,
  desk: Desk,
  hashes: readonly string[],
  fresh: readonly LoggedDecision[] = [],
): Promise<Judgements> {
  const { identity, everywhere } = desk;
  const logged = desk.seen === 0 ? [] : await store.decisionsAbout(hashes);
  const decisions = fresh.length === 0 ? logged : standing([...logged, ...fresh]);
  const about = new Map<string | null, LoggedDecision[]>();
  for (const decision of decisions) {
    const others = about.get(decision.article);
    if (others === undefined) about.set(decision.article, [decision]);
    else others.push(decision);
  }
  return (sha256) => {
    const own = about.get(sha256) ?? [];
    return { identity, decisions: everywhere.length === 0 ? own : [...everywhere, ...own] };
  };
}

/** Writes with the desk as it is, again if somebody decides something meanwhile. */
export async function withDesk<Result>(
  readDesk: () => Promise<Desk>,
  write: (desk: Desk) => Promise<Result>,
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
