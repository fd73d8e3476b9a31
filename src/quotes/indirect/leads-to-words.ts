import { holdsFinite } from "../../grammar/holds-finite.ts";
import { FREE_RELATIVE, servesAs } from "../../grammar/syntax-words.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether what stands behind the verb only leads to whole sentences in marks behind a colon: "says ⟨the same thing every time⟩: “We are late.”", "repeated ⟨what she has said
 * for years⟩: “We are late.”" Those are the words, and this is none of them; not so where it has a verb of its own, "said it was simple: “We are late.”"
 */
export function leadsToWords({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tokens } = grammar.document;
  if (first < cue.lastToken || cue.form !== "verb") return false;
  let colon = first;
  while (colon < last && tokens[colon]?.text !== ":" && (pairOf[colon] ?? -1) < 0) colon += 1;
  const marks = pairOf[colon + 1] ?? -1;
  if (tokens[colon]?.text !== ":" || marks < 0 || tokens[colon + 2]?.capital !== true) return false;
  if (pairOf[last - 1] !== marks) return false;
  return servesAs(grammar, first, FREE_RELATIVE) || !holdsFinite(grammar, first, colon);
}
