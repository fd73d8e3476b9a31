import { not, type SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { MAY_BE_HELD_BACK } from "../archive/schema/held-back.ts";
import { articles } from "../archive/schema.ts";
import type { PublicationStatus } from "../vocabulary.ts";
import { inList } from "./conditions.ts";
import type { HeldBack } from "./filters.ts";
import { lazily } from "./lazily.ts";

/** The condition that an article is held back, or is not; undefined if both are wanted. */
export async function isHeldBack(db: Reader, how: HeldBack): Promise<SQL | undefined> {
  if (how === "with") return undefined;
  const held = inList(articles.id, await findHeldBack(db));
  return how === "only" ? held : not(held);
}

/**
 * The ids of the articles that are not to be shown: withheld by their publisher or by a person, or under an embargo
 * that is not over. An index has the few that may be among them, so an archive without any needs only one look at it.
 *
 * @param now in milliseconds since 1970
 */
export async function findHeldBack(db: Reader, now: number = Date.now()): Promise<number[]> {
  return idsHeldBack(await maybeHeldBack(db), now);
}

/** The same, prepared for asking again and again. */
export function prepareFindHeldBack(db: Reader): () => Promise<number[]> {
  const prepared = lazily(() => db.prepare(maybeHeldBack(db)));
  return async () => idsHeldBack(await prepared().rows({}), Date.now());
}

interface MaybeHeldBack {
  readonly id: number;
  readonly publicationStatus: PublicationStatus | null;
  readonly embargoedUntil: string | null;
}

function maybeHeldBack(db: Reader) {
  const { id, publicationStatus, embargoedUntil } = articles;
  return db.select({ id, publicationStatus, embargoedUntil }).from(articles).where(MAY_BE_HELD_BACK);
}

function idsHeldBack(articles: readonly MaybeHeldBack[], now: number): number[] {
  return articles.flatMap(({ id, publicationStatus, embargoedUntil }) =>
    publicationStatus === "withheld" || isEmbargoed(embargoedUntil, now) ? [id] : [],
  );
}

/** Whether there is an embargo that is not over. */
export function isEmbargoed(until: string | null, now: number = Date.now()): until is string {
  return until !== null && Date.parse(until) > now;
}
