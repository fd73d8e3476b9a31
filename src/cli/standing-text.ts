import { isEmbargoed } from "../queries/held-back.ts";
import type { Article } from "../queries/records.ts";

/** What anybody should know before citing an article: that it was withdrawn, or is held back; null if nothing. */
export function standingText({
  publicationStatus,
  embargoedUntil,
}: Pick<Article, "publicationStatus" | "embargoedUntil">): string | null {
  if (publicationStatus === "canceled") return "withdrawn by its publisher";
  if (publicationStatus === "withheld") return "held back for now";
  return isEmbargoed(embargoedUntil) ? `held back until ${embargoedUntil}` : null;
}
