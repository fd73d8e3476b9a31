import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
import { ALTERNATIVE, COORDINATOR, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb, isInNounPhrase, MARK, PREPOSITION, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { endOfNounPhrase, endOfSubject } from "../noun-phrase.ts";
import { beginsClause } from "./begins-clause.ts";
import { pauseBeforeAs } from "./behind-as.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";

/** How far before the end of content the comma may stand, in tokens. */
const REACH = 16;

/**
 * Ends content before words that say that it was said elsewhere too: “said ⟦it was “late”⟧, as he says every year”,
 * “said ⟦it would close⟧, as she told this paper in May”, “told him ⟦he was “a cheat”⟧ as she jailed him”, “vowed ⟦to
 * “clean up,”⟧ as he put it in Ashby”, “urged ⟦them to wait⟧ as she announced a levy”. It also ends before what
 * somebody else says meanwhile, or says next, “said ⟦it was old⟧, but, as Roe put it, it worked”. Returns `last` where
 * nothing of the kind follows.
 */
export function endBeforeAs(place: CuePlace, first: number, last: number): number {
  const { grammar, cueAt } = place;
  const { tags } = grammar;
  for (let at = first + LEAST_CONTENT; at < last - 2; at += 1)
    if (
      opensLikeness(place, at) ||
      opensPutting(place, at) ||
      opensDeed(place, at) ||
      opensReport(place, first, at) ||
      opensOther(place, first, at, last)
    )
      return beforeLink(grammar, at);
  for (let at = first + LEAST_CONTENT; at < last - 2; at += 1) {
    const end = endBeforeOthersClause(place, at, last);
    if (end >= first + LEAST_CONTENT) return end;
  }
  for (let at = last - 1; at >= Math.max(first + LEAST_CONTENT, last - REACH); at -= 1) {
    if (tags[at] !== COMMA) continue;
    if (!servesAs(grammar, at + 1, PREDICATIVE)) return last;
    const verb = endOfNounPhrase(grammar, at + 2, last);
    const isSaid = verb > at + 2 && cueAt(verb)?.form === "verb" && isFiniteVerb(tags[verb]);
    return isSaid && !holdsFinite({ tags }, verb + 1, last) ? at : last;
  }
  return last;
}

/** “it was small⟨, or,⟩ as he put it”: the start of a comma, "or" and another comma before "as". */
function beforeLink(grammar: Grammar, at: number): number {
  const comma = stepBack(grammar.tags, at, COMMA);
  if (!servesAs(grammar, comma - 1, COORDINATOR | ALTERNATIVE)) return comma;
  return stepBack(grammar.tags, comma - 1, COMMA);
}

/**
 * "said he was “for it”⟨, as have⟩ his rivals", "⟨, as Roe⟩ recently did": whether the words say who else has said or
 * done so.
 */
function opensLikeness({ grammar, last, pairOf }: CuePlace, at: number): boolean {
  const { language, tags } = grammar;
  const comma = stepBack(tags, at, MARK) - 1;
  if (!servesAs(grammar, at, PREDICATIVE) || tags[comma] !== COMMA || isIn(pairOf, at)) return false;
  const isAuxiliary = (verb: number) => language.helpers.askingAuxiliaries.has(wordAt(grammar, verb));
  if (isAuxiliary(at + 1)) return isInNounPhrase(tags[at + 2]);
  const subject = endOfSubject(grammar, at + 1, last);
  const verb = stepOver(tags, subject, ADVERB);
  return subject > at + 1 && isAuxiliary(verb) && (verb + 1 >= last || tags[verb + 1] === COMMA);
}

/**
 * "promised to “make it safe⟨,” as she put it⟩ on Monday in Ashby": whether the words say that the marks hold the
 * speaker's own words.
 */
function opensPutting({ grammar, pairOf }: CuePlace, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!servesAs(grammar, at, PREDICATIVE) || tags[at + 1] !== PRONOUN || isIn(pairOf, at)) return false;
  if (tags[at - 1] !== MARK && tags[at - 1] !== COMMA) return false;
  // "until, ⟨as he put it⟩, it stopped lying"
  if (tags[at - 1] === COMMA && (tags[at - 2] === PREPOSITION || servesAs(grammar, at - 2, COORDINATOR))) return false;
  return language.speech.asVerbs.has(`${document.tokens[at + 2]?.lower} ${document.tokens[at + 3]?.lower}`);
}

/**
 * The least number of tokens of a clause behind another's verb of speech; "as officials said ⟨they would⟩" has fewer.
 */
const LEAST_TOLD = 3;

/**
 * "said ⟦it would meet⟧ ⟨as the governor⟩ warned that funds ran out", "⟨as the governor⟩ called for “calm”": whether
 * somebody else, who is not a pronoun, says something meanwhile.
 */
function opensOther({ grammar, cue, cueAt, pairOf }: CuePlace, first: number, at: number, last: number): boolean {
  if (!servesAs(grammar, at, PREDICATIVE) || grammar.tags[at + 1] === PRONOUN || isIn(pairOf, at)) return false;
  const verb = endOfSubject(grammar, at + 1, last);
  const other = cueAt(verb);
  if (cue.form !== "verb" || other?.form !== "verb" || !isFiniteVerb(grammar.tags[verb])) return false;
  if (last < other.lastToken + LEAST_TOLD) return false;
  const { tags } = grammar;
  const isInMarks =
    tags[other.lastToken] === MARK || (tags[other.lastToken] === PREPOSITION && tags[other.lastToken + 1] === MARK);
  return (isInMarks || beginsClause(grammar, other.lastToken, last)) && holdsFinite(grammar, first, at);
}

/**
 * The end of what is said before "; as Roe put it, it worked", ", but, as the mayor says, it worked" and ", and as Roe
 * has noted, it worked", given the "as" of somebody else's clause; -1 for none.
 */
function endBeforeOthersClause({ grammar, cueAt, pairOf }: CuePlace, as: number, last: number): number {
  const { tags } = grammar;
  if (!servesAs(grammar, as, PREDICATIVE) || tags[as + 1] === PRONOUN || isIn(pairOf, as)) return -1;
  const pause = pauseBeforeAs(grammar, as);
  let verb = endOfSubject(grammar, as + 1, last);
  // "as Roe ⟨has often⟩ said"
  while (grammar.language.words.auxiliaries.has(wordAt(grammar, verb)) || tags[verb] === ADVERB) verb += 1;
  const other = cueAt(verb);
  if (pause < 0 || other?.form !== "verb" || !grammar.language.speech.asVerbs.has(other.lemma)) return -1;
  return tags[other.lastToken] === COMMA && beginsClause(grammar, other.lastToken + 1, last) ? pause : -1;
}

/**
 * "as she ⟨announced⟩ a levy": whether the speaker says another thing meanwhile, behind words that have no verb of
 * their own.
 */
function opensReport({ grammar, cueAt, pairOf }: CuePlace, first: number, at: number): boolean {
  const { tags } = grammar;
  if (!servesAs(grammar, at, PREDICATIVE) || tags[at + 1] !== PRONOUN || isIn(pairOf, at)) return false;
  const told = cueAt(at + 2);
  const isTold = told?.form === "verb" && isFiniteVerb(tags[at + 2]) && told.firstToken === at + 2;
  return isTold && !holdsFinite({ tags }, first, at);
}

/** "as she ⟨jailed⟩ him": whether, right behind marks, the speaker does something then. */
function opensDeed({ grammar, pairOf }: CuePlace, at: number): boolean {
  const { language, tags } = grammar;
  const isBehindMarks = tags[at - 1] === MARK && isIn(pairOf, at - 1) && !isIn(pairOf, at);
  if (!isBehindMarks || !servesAs(grammar, at, PREDICATIVE) || tags[at + 1] !== PRONOUN) return false;
  return language.smallWords.deedsOfSpeakers.has(wordAt(grammar, at + 2));
}
