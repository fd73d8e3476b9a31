import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb, MODAL, OWNER, PAST, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { isIn } from "../../text/item-at.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { endOfNounPhrase, endOfSubject } from "../noun-phrase.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { isSubjectSomebody } from "./end-before-own-verb.ts";

/**
 * "said ⟦the mill would close⟧, citing two officials", ", blaming the rain", ", citing a study": ends content before
 * the speaker's source, blame or praise, or evidence, "pointing to a chart". Or before what the speaker does meanwhile,
 * "shaking her head", unless a person in the content may be doing it.
 */
export function endBeforeCited(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, pairOf } = place;
  const { tags, language } = grammar;
  const { judgingVerbs, chargingVerbs, echoingForms } = language.speech;
  for (let at = first + LEAST_CONTENT; at < last - 1; at += 1) {
    if (tags[at] !== COMMA || tags[at + 1] !== GERUND) continue;
    const other = !isIn(pairOf, at + 1) ? (cueAt(at + 1)?.lemma ?? "") : "";
    const isJudged = first >= cue.lastToken && (judgingVerbs.has(other) || chargingVerbs.has(other));
    if (isJudged || isCitedSource(grammar, at + 1, last) || opposes(grammar, at + 1, last)) return at;
    if (cue.form !== "verb" || first < cue.lastToken || isIn(pairOf, at)) continue;
    const isBeside = echoingForms.has(wordAt(grammar, at + 1)) || isOwnGesture(grammar, at + 1);
    if (isBeside && tags[first] !== PRONOUN && !isSubjectSomebody(place, first, at)) return at;
  }
  return last;
}

/**
 * ", ⟨contradicting Roe⟩, who said", ", ⟨echoing the mayor⟩": whether a gerund says how the words relate to what
 * somebody else says.
 */
function opposes(grammar: Grammar, gerund: number, last: number): boolean {
  if (!grammar.language.speech.opposingForms.has(wordAt(grammar, gerund))) return false;
  const end = endOfNounPhrase(grammar, gerund + 1, last);
  return end > gerund + 1 && isSomebody(grammar, headOf(grammar, gerund + 1, end));
}

/** "shaking ⟨her head⟩": whether a gerund is a gesture. */
function isOwnGesture(grammar: Grammar, gerund: number): boolean {
  const { conversations } = grammar.language;
  const isMoved = grammar.tags[gerund + 1] === OWNER && conversations.bodyParts.has(wordAt(grammar, gerund + 2));
  return isMoved && conversations.movements.has(wordAt(grammar, gerund));
}

/** How many words may stand before the period: "just ⟨a few⟩ days". */
const BEFORE_PERIOD = 4;

/**
 * "denied ⟦that he would buy it⟧, days after posting a picture", "said ⟦she would go⟧, just hours after insisting that
 * she stay", "denied ⟦it⟧, hours after a farmer said", "said ⟦it would close⟧, a day after Moe left": ends content
 * before words that say how long after something it was: a deed of the speaker's in a gerund, what somebody else said,
 * or, where the content is about the future, what somebody did.
 */
export function endBeforeLater({ grammar, cueAt, pairOf }: CuePlace, first: number, last: number): number {
  const { language, tags } = grammar;
  for (let at = first + LEAST_CONTENT; at < last; at += 1) {
    if (tags[at] !== COMMA || isIn(pairOf, at)) continue;
    for (let period = at + 1; period <= at + BEFORE_PERIOD && !isFiniteVerb(tags[period]); period += 1) {
      if (!language.time.periodsOfTime.has(wordAt(grammar, period))) continue;
      const behind = wordAt(grammar, period + 1);
      if (!language.smallWords.momentOpeners.has(behind)) continue;
      const verb = tags[period + 2] === PRONOUN ? -1 : endOfSubject(grammar, period + 2, last);
      const isTold = language.time.sequels.has(behind) && cueAt(verb) !== undefined && isFiniteVerb(tags[verb]);
      // "said it would close, a day after Roe left": what will be cannot follow something past.
      const isPast = tags[firstFinite(grammar, first, at)] === MODAL && tags[verb] === PAST;
      if (isTold || isPast || tags[period + 2] === GERUND) return at;
    }
  }
  return last;
}

/**
 * Whether a verb of citing stands at a token, with somebody unnamed, or papers, behind it: "⟨citing⟩ people familiar
 * with the matter", "⟨citing⟩ the governor of Ashby", "⟨citing⟩ company records".
 */
export function isCitedSource(grammar: Grammar, verb: number, end: number): boolean {
  if (!grammar.language.speech.citingForms.has(wordAt(grammar, verb))) return false;
  const behind = endOfNounPhrase(grammar, verb + 1, end);
  const noun = wordAt(grammar, headOf(grammar, verb + 1, behind));
  const one = singularOf(noun, grammar.language);
  const { roles, humans, pluralPeople, documents, groups } = grammar.language.nouns;
  // "citing ⟨reports that it had shut⟩", unlike "the affidavit ⟨cites⟩ talks with her"
  if (grammar.tags[verb] === GERUND && noun !== one && documents.has(one) && !servesAs(grammar, behind, COMPLEMENTIZER))
    return true;
  return [noun, one].some((word) => roles.has(word) || humans.has(word) || pluralPeople.has(word) || groups.has(word));
}
