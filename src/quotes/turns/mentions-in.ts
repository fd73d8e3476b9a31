import type { Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import { firstFrom } from "../../text/first-from.ts";

/** The mentions that lie within a span, from a list in the order of the text, in logarithmic time and theirs. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Utf16Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, (one) => one.start, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
