import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { COMMA, PREPOSITION, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { isOwned } from "../accounts.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import type { CuePlace } from "./cue-place.ts";

/** The token at which the clause begins behind “In Roe’s view, ⟦the dam is safe⟧”; -1 where the sentence does not begin so. */
export function startBehindAccount({ grammar, cue, first, last }: CuePlace): number {
  const opens = isOwned(cue) && cue.firstToken === first && grammar.tags[cue.lastToken] === COMMA;
  return opens && holdsFinite(grammar, cue.lastToken + 1, last) ? cue.lastToken + 1 : -1;
}

/** How long such a relative clause may be, in tokens. */
const LONGEST_RELATIVE = 24;

/** The token at which the clause begins behind “According to a man I met, ⟦the dam leaks⟧” and “According to Roe, with whom I ate, ⟦it leaks⟧”; -1 where the sentence does not begin so. */
export function startBehindDescribed({ grammar, cue, first, last }: CuePlace): number {
  const { tags } = grammar;
  if (cue.form !== "according-to" || isOwned(cue) || cue.firstToken !== first) return -1;
  const source = endOfNounPhrase(grammar, cue.lastToken, last);
  const relative = [source, source + 1, source + 2].find((at) => tags[at] === WH_WORD || tags[at] === PRONOUN) ?? -1;
  const isLinked = tags.subarray(source, relative).every((tag) => tag === COMMA || tag === PREPOSITION);
  if (source === cue.lastToken || relative < 0 || !isLinked) return -1;
  if (tags[relative] === PRONOUN && relative > source) return -1;
  const comma = findTag(tags, relative, Math.min(last, relative + LONGEST_RELATIVE), COMMA);
  return comma > relative && beginsClause(grammar, comma + 1, last) ? comma + 1 : -1;
}
