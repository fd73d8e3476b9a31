import { isIsoTime } from "../iso-time.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { languageOf } from "../languages/known/reading.ts";
import { misuse, requireString, shown } from "../misuse.ts";
import { extractIn } from "./extract-in.ts";
import type { Extraction } from "./extraction.ts";

/** What may be known about a source beside its text. */
export interface ExtractContext {
  /** ISO 8601 date or date and time of publication; used only if the text states none, which is then not warned of. */
  readonly publishedAt?: string | null | undefined;
  /**
   * The headline, if it is known and the text is only the body: the text is then searched for no headline, and for no
   * more of a header than a byline and the like above the story.
   */
  readonly headline?: string | null | undefined;
}

/**
 * Reads one article. Pure: no clock, file, database or network; the same text and context give the same result.
 * Any string is accepted, none makes it throw, and time is linear in the length of the text.
 *
 * @param text the article as received; it is never altered, and every offset of the result counts its code points
 * @throws ArchiveError `invalid_argument` for a text that is no string, or a context that cannot be used
 */
export function extract(text: string, context: ExtractContext = {}): Extraction {
  requireString("text", text);
  requireContext(context);
  const { publishedAt = null, headline = null } = context;
  // The tokens show in which language a text is written: see `readLanguage`.
  return extractIn(languageOf(null), text, { publishedAt, hasHeadline: headline !== null });
}

function requireContext(context: ExtractContext): void {
  requireKnownKeys("context", context, ["publishedAt", "headline"]);
  const { publishedAt = null, headline = null } = context;
  if (headline !== null) requireString("context: headline", headline);
  if (publishedAt === null || isIsoTime(publishedAt)) return;
  throw misuse(`context: publishedAt ${shown(publishedAt)} is no ISO 8601 date or time`);
}
