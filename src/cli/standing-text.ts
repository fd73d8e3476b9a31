import { isEmbargoed } from "../queries/held-back.ts";
import type { Article } from "../queries/records.ts";

/** What is to be known of an article before anybody cites it: that it was withdrawn, or is held back; null if nothing is. */
export function standingText({
  publicationStatus,
  embargoedUntil,
}: Pick<Article, "publicationStatus" | "embargoedUntil">): string | null {
  if (publicationStatus === "canceled") return "withdrawn by its publisher";
  if (publicationStatus === "withheld") return "held back for now";
  return isEmbargoed(embargoedUntil) ? `held back until ${embargoedUntil}` : null;
}
