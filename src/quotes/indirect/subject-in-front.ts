import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { behindAdverbs, findTag, holdsTag, stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR } from "../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb, isPastForm, PAST, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether a verb of speech behind a comma has its subject in front of it, with an addition, “⟨Rupa Sen, prosecuting,⟩
 * said the rings, which were old, were sold”, “⟨The final report, published on Monday,⟩ said the pilot, Joe Moe, had”,
 * or with a clause behind it, “⟨Roe, 22,⟩ said she had opened the door, …”. False for “the floor, said Ann Roe, was
 * old”, which has no addition in front, and for “the mill, built in 1802, said Ann Roe, was old”, since a mill does not
 * speak.
 */
export function hasSubjectInFront(place: CuePlace): boolean {
  const { grammar, cue, last } = place;
  const behind = endOfNounPhrase(grammar, cue.lastToken, last);
  // "said ⟨she⟩ had", "said ⟨by telephone⟩ that"
  if (behind === cue.lastToken ? grammar.tags[behind] === PREPOSITION : opensVerb(grammar, behind)) return true;
  return isBehindAddition(place);
}

/**
 * “⟨Acme, based in Ashby,⟩ said Roe, 58, would go”: whether a past verb of speech stands behind its subject with an
 * addition. In the present it may be somebody behind it who speaks: “⟨Acme, based in Ashby⟩, says Roe, a trader, ⟨is
 * for sale⟩”.
 */
export function isSaidBehindAddition(place: CuePlace): boolean {
  const { cue, grammar } = place;
  if (cue.form !== "verb" || grammar.tags[cue.headToken] !== PAST || grammar.tags[cue.firstToken - 1] !== COMMA)
    return false;
  return isBehindAddition(place);
}

/**
 * "⟨Rupa Sen, prosecuting,⟩ said": whether a subject with an addition stands before the verb's comma, and no verb
 * behind.
 */
function isBehindAddition(place: CuePlace): boolean {
  return isAddedTo(place) && !goesOnAtOnce(place);
}

function opensVerb(grammar: Grammar, at: number): boolean {
  return isFiniteVerb(grammar.tags[behindAdverbs(grammar, at)]);
}

/**
 * "said Ann Roe⟨, was⟩": whether the verb of the clause follows at once. No subject stands like this before its verb.
 */
function goesOnAtOnce(place: CuePlace): boolean {
  const { grammar, cue, last } = place;
  const comma = endOfNounPhrase(grammar, cue.lastToken, last);
  return grammar.tags[comma] === COMMA && opensVerb(grammar, comma + 1);
}

/**
 * "⟨But Rupa Sen, prosecuting,⟩ said": whether somebody, a comma and an addition stand before the comma of the verb.
 */
function isAddedTo({ grammar, cue, first }: CuePlace): boolean {
  const comma = cue.firstToken - 1;
  const from = behindDoing(grammar, stepOverWord(grammar, first, COORDINATOR | ADVERSATIVE), comma);
  const end = endOfNounPhrase(grammar, from, comma);
  if (end === from || end >= comma) return false;
  const head = headOf(grammar, from, end);
  const isSpeaker = isSomebody(grammar, head) || isSomebody(grammar, end - 1) || mayTell(grammar, cue, head);
  return isSpeaker && holdsTag(grammar.tags, end, comma, COMMA) && !holdsFinite(grammar, from, comma);
}

/**
 * "Speaking on Monday, ⟨the mayor⟩, Ann Roe,", "Asked about it, ⟨the mayor⟩, Ann Roe,": the token behind a gerund or
 * participle that opens the sentence and its comma; the token itself for none.
 */
function behindDoing({ tags }: Grammar, first: number, last: number): number {
  if (tags[first] !== GERUND && !isPastForm(tags[first])) return first;
  const comma = findTag(tags, first, last, COMMA);
  return comma < 0 ? first : comma + 1;
}

/**
 * "the ⟨report⟩ said", "the ⟨company⟩ said", unlike "the ⟨company⟩, says Roe, …": whether a noun may be the subject.
 */
function mayTell(grammar: Grammar, cue: Cue, at: number): boolean {
  const { language, tags } = grammar;
  const word = singularOf(wordAt(grammar, at), language);
  const isBody = tags[cue.headToken] === PAST && language.nouns.organisationNouns.has(word);
  return isBody || language.speech.tellingDocuments.has(word);
}
