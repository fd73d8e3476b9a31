import type { Grammar } from "../grammar/grammar.ts";
import { holdsFinite } from "../grammar/holds-finite.ts";
import { COMMA, MARK } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isSomebody } from "./asked-person.ts";
import type { Cue, CueAt } from "./attribution.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/** How far before the colon the verb may stand, in tokens. */
const LONGEST_DESCRIPTION = 24;

/**
 * The verb in “⟨told⟩ Roe, 41, of Ashby, who wept in the dock: “…””, where a relative clause describes the hearer up to
 * the colon before words in marks. Null where a verb in the clause may report the words, “told Roe, who shouted from
 * the dock: “…””, or leads up to them, and for anything else.
 */
export function tellingBeforeRelative(
  { grammar, cueAt }: { readonly grammar: Grammar; readonly cueAt: CueAt },
  marks: number,
): Cue | null {
  const { language, tags } = grammar;
  if (wordAt(grammar, marks - 1) !== ":") return null;
  let relative = -1;
  for (let at = marks - 2; at > marks - LONGEST_DESCRIPTION && tags[at] !== MARK; at -= 1) {
    const cue = cueAt(at);
    const isVerb = cue?.form === "verb";
    if (isVerb && relative >= 0 && language.occasions.tellingVerbs.has(cue.lemma))
      return isDescribed(grammar, cue, relative) ? cue : null;
    const isGesture = language.conversations.gestures.has(wordAt(grammar, cue?.headToken ?? at));
    if (isVerb && (at === marks - 2 || !isGesture)) return null;
    if (tags[at - 1] === COMMA && language.smallWords.personalRelatives.has(wordAt(grammar, at))) relative = at;
  }
  return null;
}

/** "told ⟨Roe, 41, of Ashby,⟩ who": whether somebody stands between a verb and a relative, with no clause there. */
function isDescribed(grammar: Grammar, { lastToken }: Cue, relative: number): boolean {
  const comma = endOfNounPhrase(grammar, lastToken, relative);
  if (comma === lastToken || grammar.tags[comma] !== COMMA || !isSomebody(grammar, comma - 1)) return false;
  return !holdsFinite(grammar, comma, relative);
}
