import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { ADVERSATIVE, COORDINATOR, DESCRIBING, RELATIVE_OF_THINGS, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, CONJUNCTION, MARK, NAME, NOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import { behindTeller, commaBeforeTelling, firstVerb } from "./beside-telling.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";

/**
 * The token at which the words begin behind a source that commas separate from "and", "but" or "because": “it is old
 * and, according to Ann Roe, ⟦it leaks⟧”, “it is dear but, Roe says, ⟦it is safe⟧”, “But, Roe says, ⟦it is safe⟧”, “it
 * was sold because, she said, ⟦it leaked⟧”. What stands before is the writer's. -1 for anything else, or where the verb
 * of the clause before follows: “⟦the mill⟧ is old and, Roe says, ⟦will close⟧”.
 */
export function startBehindConjunction(place: CuePlace): number {
  const { grammar, cue, first } = place;
  if (cue.form !== "according-to" && cue.form !== "verb") return -1;
  const comma = commaBeforeTelling(grammar, cue);
  const link = comma - 1;
  if (link < first) return -1;
  const isBehind = comma === cue.firstToken - 1;
  const start = behindTeller(place, comma);
  // “Still, says Roe, ⟦“it leaks”⟧”
  const isAdverb = isBehind && link === first && grammar.tags[link] === ADVERB && grammar.tags[start] === MARK;
  const isLink = servesAs(grammar, link, COORDINATOR | ADVERSATIVE) || isSubordinator(grammar, first, link);
  if (!isLink && !isAdverb) return -1;
  return !isBehind && firstVerb(grammar, start, place.last) >= 0 ? -1 : start;
}

/**
 * "⟨A man who stole a goat because⟩, he said, it was lost was fined": whether the reason stands in a relative clause of
 * the subject, whose verb follows it.
 */
export function isReasonInSubject({ grammar, cue, first }: CuePlace): boolean {
  const { tags } = grammar;
  const link = commaBeforeTelling(grammar, cue) - 1;
  if (link <= first || !isSubordinator(grammar, first, link)) return false;
  const relative = endOfNounPhrase(grammar, first, link);
  if (!servesAs(grammar, relative, DESCRIBING | RELATIVE_OF_THINGS)) return false;
  const verb = firstVerb(grammar, relative + 1, link);
  return verb >= 0 && !holdsFinite({ tags }, verb + 1, link);
}

/**
 * "⟨In the shed where⟩, she says, it never rains, Roe farms": whether the place or time stands before the main clause.
 */
export function isPlaceInFront({ grammar, cue, first }: CuePlace): boolean {
  const link = commaBeforeTelling(grammar, cue) - 1;
  return link > first && isPlace(grammar, link) && !holdsFinite(grammar, first, link);
}

/** "the shed ⟨where⟩", "the day ⟨when⟩": whether such a word stands behind a noun, before a whole clause. */
function isPlace(grammar: Grammar, link: number): boolean {
  const { language, tags } = grammar;
  const noun = tags[link - 1] === COMMA ? tags[link - 2] : tags[link - 1];
  return (noun === NOUN || noun === NAME) && language.smallWords.wholeRelatives.has(wordAt(grammar, link));
}

/** "sold it ⟨because⟩, she said, it leaked": whether a subordinator, not a relative, stands behind a clause. */
function isSubordinator(grammar: Grammar, first: number, link: number): boolean {
  const word = wordAt(grammar, link);
  const { personalRelatives, subordinators } = grammar.language.smallWords;
  if (isPlace(grammar, link)) return true;
  if (!subordinators.has(word) || personalRelatives.has(word) || servesAs(grammar, link, RELATIVE_OF_THINGS))
    return false;
  return holdsFinite(grammar, first, link);
}

/**
 * “He conceded that it was “late” ⟨but maintained⟩ he knew”: whether the cue stands right behind "but" or "and", and
 * behind another verb of speech, so that its words follow.
 */
export function isBehindOther({ grammar, cue, cueAt, first, last, pairOf }: CuePlace): boolean {
  const link = cue.firstToken - 1;
  if (cue.form !== "verb" || isIn(pairOf, cue.headToken)) return false;
  if (!servesAs(grammar, link, COORDINATOR | ADVERSATIVE) || !beginsClause(grammar, cue.lastToken, last)) return false;
  return holdsCue(cueAt, first, link);
}

/**
 * The token at which the clause begins that a link, and then its source, lead to: “It closed in May because, Roe says,
 * ⟦it leaked⟧”, “in Ashby, where, according to Roe, ⟦nobody swims⟧”. What stands before the link is the writer's. -1
 * for anything else.
 */
export function startBehindLink(place: CuePlace): number {
  const { cue, first, grammar, last } = place;
  if (cue.form !== "verb" && cue.form !== "according-to") return -1;
  const comma = commaBeforeTelling(grammar, cue);
  // “And when, according to Roe, he came home he was rich”
  if (comma <= first + 1 || grammar.tags[comma - 2] === CONJUNCTION) return -1;
  if (!grammar.language.smallWords.linksBeforeSource.has(wordAt(grammar, comma - 1))) return -1;
  const next = behindTeller(place, comma);
  return next >= 0 && beginsClause(grammar, next, last) ? next : -1;
}
