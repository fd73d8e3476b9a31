import { extract } from "../extract/extract.ts";
import type { Extraction } from "../extract/extraction.ts";
import { readThorough } from "../extract/read-thorough.ts";
import type { Article } from "../queries/records.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import { isThorough } from "../thorough-version.ts";
import { storedContext } from "./stored-context.ts";

/** A stored text with what it is read with, and the version that has read it, null if the archive does not know. */
export interface StoredArticle extends Pick<Article, "text" | "publishedAt" | "headline" | "headlineBasis"> {
  readonly version: string | null;
}

/**
 * What this version reads from a stored article, whatever people have decided: with a second reader if one had a say in
 * what the archive has of it, else by the rules alone.
 *
 * @throws what `lend` rejects with, if a second reader is needed and there is none
 */
export async function readStored(article: StoredArticle, lend: LendReader): Promise<Extraction> {
  const context = storedContext(article);
  return isThorough(article.version)
    ? readThorough(article.text, context, await lend())
    : extract(article.text, context);
}
