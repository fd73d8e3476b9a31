import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { namesText } from "./names-text.ts";
import type { Terminal } from "./terminal.ts";

/** The options whose value is a name that several people or organisations may have. */
const NAMING = {
  speaker: "--speaker",
  speaksFor: "--speaks-for",
  reportedBy: "--reported-by",
  editedBy: "--edited-by",
  beside: "--beside",
  mentions: "--mentions",
  name: "--name",
} as const;

/** Filters as the command line gives them: names and articles as typed. */
export type TypedFilter = { readonly [option in keyof typeof NAMING | "article"]?: string };

/**
 * Says on standard error whom a name means when several have it, so that no list mixes people unnoticed.
 *
 * @throws ArchiveError `not_found` for a name that nobody has, or an article that is not there: an empty list would read
 * as "they said nothing"
 */
export async function announceNames(db: Reader, filter: TypedFilter, terminal: Terminal): Promise<void> {
  const { findBestKnown } = await import("../queries/best-known.ts");
  for (const [key, option] of Object.entries(NAMING) as [keyof typeof NAMING, string][]) {
    const typed = filter[key];
    if (typed === undefined) continue;
    const named = await findBestKnown(db, typed);
    if (named.length === 0)
      throw new ArchiveError("not_found", `${option}: nobody in this archive is named "${typed}"`);
    if (named.length === 1) continue;
    terminal.note(`${option} ${typed} means ${named.length}: ${namesText(named)}`);
  }
  if (filter.article !== undefined) await requireArticle(db, filter.article);
}

async function requireArticle(db: Reader, article: string): Promise<void> {
  const { createArticles } = await import("../queries/articles.ts");
  const { items } = await createArticles(db).list({ article }, { limit: 1 });
  if (items.length === 0) throw new ArchiveError("not_found", `--article: this archive has no article "${article}"`);
}
