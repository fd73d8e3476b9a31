import { holdsFinite } from "../../grammar/holds-finite.ts";
import { INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import { MARK, OWNER, POSSESSIVE } from "../../grammar/tags.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long such a phrase may be, in tokens: "in an e-mailed statement to the Courier on Monday". */
const LONGEST = 12;

/**
 * Ends content before what it was said in, or through whom, with which the sentence ends: “denied ⟦the charge⟧ in a statement on Monday”, “denied ⟦it⟧ through
 * his lawyer”, “said ⟦it was shut⟧ on Monday's broadcast of “Mill Talk””. `last` where another verb of speech in the content may have it: “said ⟦he had denied it in a statement⟧”.
 */
export function endBeforeMeans({ grammar, cue, cueOf, pairOf }: CuePlace, first: number, last: number): number {
  if (cue.form !== "verb" || first < cue.lastToken) return last;
  for (let at = Math.max(first + 1, last - LONGEST); at < last - 2; at += 1) {
    if ((cueOf[at] ?? -1) >= 0) return last;
    if ((pairOf[at] ?? -1) >= 0) continue;
    if (endOfMeans(grammar, first, at, last) === last || isOnAir(grammar, at)) return at;
  }
  return last;
}

/** The end of "in a statement on Monday" or "through his lawyer", or the token itself. */
function endOfMeans(grammar: CuePlace["grammar"], first: number, at: number, last: number): number {
  const { tokens, language } = grammar.document;
  const { means, mouthpieces, throughWhom } = language.occasions;
  const end = endOfNounPhrase(grammar, at + 1, last);
  const noun = tokens[end - 1]?.lower ?? "";
  const isOwned = grammar.tags[at + 1] === OWNER || servesAs(grammar, at + 1, INDEFINITE);
  // "said ⟦the deal was made through her lawyer⟧"
  const isClause = holdsFinite(grammar, first, at);
  if (!isClause && throughWhom.has(tokens[at]?.lower ?? "") && isOwned && mouthpieces.has(noun)) return end;
  if (!servesAs(grammar, at + 1, INDEFINITE) || !means.has(noun)) return at;
  const occasion = occasionAt(grammar, at, last);
  if (occasion === null) return at;
  return timePhraseAt(tokens, occasion.lastToken, last)?.lastToken ?? occasion.lastToken;
}

/** "on Monday's broadcast of “Mill Talk”", "on Monday's “Mill Talk”". */
function isOnAir({ document, language, tags }: CuePlace["grammar"], at: number): boolean {
  const { airing, broadcasts } = language.inscriptions;
  const wordAt = (token: number): string => document.tokens[token]?.lower ?? "";
  if (!airing.has(wordAt(at)) || tags[at + 2] !== POSSESSIVE || !language.calendar.weekdays.has(wordAt(at + 1)))
    return false;
  return tags[at + 3] === MARK || broadcasts.has(wordAt(at + 3));
}
