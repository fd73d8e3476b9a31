import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, DEFINITE, INDEFINITE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, GERUND, PRONOUN, STOP, WH_WORD } from "../../grammar/tags.ts";
import { isDetailedRequest } from "../asked-person.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { leadsToMarks } from "./end-before-telling.ts";
import { opensMoment } from "./moments.ts";

/** "our waiter, ⟨whose name⟩, he says, is Joe": of a relative clause the relative without its verb. */
export function isRelativeAlone({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isBefore = last <= cue.firstToken && grammar.tags.subarray(first, last).includes(WH_WORD);
  return isBefore && !holdsFinite(grammar, first, last);
}

/** “She ⟨writes⟩ poems,” Roe says, ⟦“or novels.”⟧: what is told in marks that a pause ends is told in them. */
export function isOutsideMarks({ cue, grammar, pairOf }: CuePlace, { first }: TokenSpan): boolean {
  const pair = pairOf[cue.headToken] ?? -1;
  if (pair < 0 || first < cue.lastToken || pairOf[first] === pair) return false;
  let end = cue.lastToken;
  while (pairOf[end] === pair) end += 1;
  return grammar.tags[end - 2] === COMMA || grammar.tags[end - 2] === STOP;
}

/** "To her sister, who had asked, Roe ⟨wrote⟩ in May: “…”", "when it was put to him that he had ⟨said⟩ no": what stands before such a verb is not what was said. */
export function isBeforeMarks({ cue, grammar, sentence }: CuePlace, { first, last }: TokenSpan): boolean {
  if (opensMoment(grammar, first) && servesAs(grammar, last, COMPLEMENTIZER)) return true;
  return (
    cue.form === "verb" &&
    grammar.tags[cue.lastToken] !== COMMA &&
    leadsToMarks(grammar, cue.lastToken, sentence.lastToken)
  );
}

/** "I asked a friend ⟨who teaches⟩": of somebody of whom the reader has not heard it is told who that is, and nothing is asked. */
export function isOfHearer({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language } = grammar;
  if (cue.form !== "verb" || !servesAs(grammar, cue.lastToken, INDEFINITE)) return false;
  if (!language.smallWords.personalRelatives.has(document.tokens[first]?.lower ?? "")) return false;
  return endOfNounPhrase(grammar, cue.lastToken, last) === first;
}

/** "slams ⟨troll who called her “mad”⟩": whom a verb that reports no clause is about, and what they said. */
export function isWhomItTellsOf({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || language.speech.trailingVerbs.has(cue.lemma)) return false;
  const end = endOfNounPhrase(grammar, first, last);
  const isRelative = language.smallWords.personalRelatives.has(document.tokens[end]?.lower ?? "");
  return end > first && isRelative && !isDetailedRequest(grammar, first, last);
}

/** "Roe denied it, ⟨saying⟩ he told the truth": a gerund of speech stands between what was said and its verb, and so it was not said by that. */
export function isParted({ grammar, cue, cueOf }: CuePlace, { last }: TokenSpan): boolean {
  for (let at = last; at < cue.firstToken; at += 1)
    if ((cueOf[at] ?? -1) >= 0 && grammar.tags[at] === GERUND) return true;
  return false;
}

/** "⟦a song⟧ which Roe described as “sad”": what is called so is no part of the words in marks behind "as". */
export function isBeforeNaming({ grammar, cue, pairOf }: CuePlace, { last }: TokenSpan): boolean {
  const isNaming = servesAs(grammar, cue.lastToken, PREDICATIVE) && (pairOf[cue.lastToken + 1] ?? -1) >= 0;
  return cue.form === "verb" && isNaming && last <= cue.firstToken;
}

/** "⟦It was genuine⟧, a claim he ⟨disavows⟩", "⟦they differ⟧, a point the Fed has ⟨stressed⟩": of the clause a noun is told, and the verb is that noun's. */
export function isBeforeAppositive({ grammar, cue }: CuePlace, { last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[last] !== COMMA || !servesAs(grammar, last + 1, DEFINITE | INDEFINITE)) return false;
  const subject = endOfNounPhrase(grammar, last + 1, cue.firstToken);
  return subject < cue.firstToken && (tags[subject] === PRONOUN || tags[subject] === DETERMINER);
}
