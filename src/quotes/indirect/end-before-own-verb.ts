import { callsThings } from "../../grammar/calls-things.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  EXPLETIVE,
  FREE_RELATIVE,
  INFINITIVE_MARKER,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  GERUND,
  isFiniteVerb,
  isPresentForm,
  MARK,
  NOUN,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { isIn } from "../../text/item-at.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far behind the verb of speech the clause may begin, in tokens. */
const REACH = 1;

/**
 * Ends content before what whoever speaks does next: “said ⟦Roe had shown no remorse⟧ and sentenced him”. What somebody else does who is the subject of the
 * clause belongs to it: “said ⟦Roe was rude and praised him⟧”. `last` where none stands so.
 */
export function endBeforeOwnVerb(place: CuePlace, first: number, last: number): number {
  const { cue, grammar } = place;
  if (cue.form !== "verb") return last;
  // "told the millers that"
  const isHeard = servesAs(grammar, first, COMPLEMENTIZER) && endOfNounPhrase(grammar, cue.lastToken, first) === first;
  if (first > cue.lastToken + REACH && !isHeard) return last;
  const and = Math.max(
    beforeSentence(place, first, last),
    beforeAddress(place, first, last),
    beforeFailure(place, first, last),
    beforeNextDeed(place, first, last),
    beforeNextGerund(place, first, last),
    beforeNextMeans(place, first, last),
    beforeNextToNaming(place, first, last),
  );
  return and >= 0 ? and : last;
}

/** "The judge said ⟦Roe had shown no remorse⟧ ⟨and sentenced⟩ him": the conjunction before what only whoever speaks in court does; -1 where none stands so. */
function beforeSentence(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf } = place;
  const { language, tags } = grammar;
  for (let at = first + 2; at < Math.min(last - 1, first + LONGEST_CLAUSE); at += 1) {
    if (!language.speech.sentencingForms.has(wordAt(grammar, at + 1)) || isIn(pairOf, at)) continue;
    if (!servesAs(grammar, at, COORDINATOR) || servesAs(grammar, at + 2, AGENT)) continue;
    const isOwn = namesCourt(place, place.first, cue.firstToken) && !namesCourt(place, first, at);
    return !isOwn ? -1 : stepBack(tags, at, COMMA);
  }
  return -1;
}

/** "the judge", "a court in Corran". */
function namesCourt({ grammar }: CuePlace, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (grammar.language.nouns.sentencers.has(wordAt(grammar, at))) return true;
  return false;
}

/** How long the clause before such a verb may be, in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * "said ⟦it was late⟧ ⟨and thanked⟩ the millers", "said ⟦it was late⟧ ⟨and she urged⟩ haste", "says ⟦the cause is not known⟧ ⟨and appeals⟩ for calm", "denied telling Moe ⟦it was late⟧ ⟨and said⟩ he had misheard": the conjunction before a verb in the form of the
 * first with which somebody turns to others, or judges something, "said ⟦the mill would close⟧ ⟨and described⟩ the plan as mad", behind a clause of a thing; -1 where none
 * stands so.
 */
function beforeAddress(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, pairOf } = place;
  const { language, tags } = grammar;
  // "⟨denied⟩ telling"
  const isGoverned = !isFiniteVerb(tags[cue.headToken]);
  const tense = tags[isGoverned ? cue.firstToken : cue.headToken] ?? 0;
  if (!isFiniteVerb(tense) || isSubjectSomebody(place, first, last)) return -1;
  for (let at = first + 2; at < Math.min(last - 1, first + LONGEST_CLAUSE); at += 1) {
    if (!servesAs(grammar, at, COORDINATOR | ADVERSATIVE) || isIn(pairOf, at)) continue;
    const verb = tags[at + 1] === ADVERB ? at + 2 : stepOver(tags, at + 1, PRONOUN);
    const isOther = isJudging(grammar, cueAt(verb)) && !mayJudge(place, first, at);
    // "had failed and ⟨called⟩": the tagger takes it for a second participle.
    if (tags[verb] !== tense && !(isOther && tense === PAST && tags[verb] === PARTICIPLE)) continue;
    const isTurning = isOther || language.speech.turningForms.has(wordAt(grammar, verb));
    const isSaid = tense === PAST && cueAt(verb) !== undefined && tags[verb + 1] !== MARK;
    const isReport =
      isSaid && ((isGoverned && !holdsTag(tags, first + 1, at, WH_WORD)) || isInPresent(grammar, first, at));
    if ((isTurning && holdsFinite(grammar, first, at)) || isReport) return stepBack(tags, at, COMMA);
  }
  return -1;
}

/** "condemned ⟦what he called a coup⟧ ⟨and threatened⟩ to act": the conjunction before a verb in the form of the first, behind nothing but what something is called; -1 where none stands so. */
function beforeNextToNaming(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, pairOf } = place;
  const { tags } = grammar;
  const named = endOfNounPhrase(grammar, first + 1, last);
  if (!servesAs(grammar, first, FREE_RELATIVE) || !isJudging(grammar, cueAt(named))) return -1;
  for (let at = named + 2; at < Math.min(last - 1, first + LONGEST_CLAUSE); at += 1) {
    if (isIn(pairOf, at)) continue;
    if (isFiniteVerb(tags[at])) return -1;
    if (!servesAs(grammar, at, COORDINATOR)) continue;
    const verb = stepOver(tags, at + 1, ADVERB);
    if (isFiniteVerb(tags[verb]) && tags[verb] === tags[cue.headToken]) return stepBack(tags, at, COMMA);
  }
  return -1;
}

/** "described", "dismissed", "called". */
function isJudging({ language }: Grammar, cue: Cue | undefined): boolean {
  return cue?.form === "verb" && callsThings(language, cue.lemma);
}

/** Whether the subject of a clause may be who judges: somebody who is named, or "they", or a body: "the paper". */
function mayJudge({ grammar }: CuePlace, first: number, last: number): boolean {
  const { language, tags } = grammar;
  const from = stepOverWord(grammar, first, COMPLEMENTIZER);
  const end = endOfNounPhrase(grammar, from, last);
  const head = headOf(grammar, from, end);
  const tag = tags[head] ?? 0;
  if (tag === PRONOUN) return !servesAs(grammar, head, EXPLETIVE);
  const word = wordAt(grammar, head);
  const { groups, organisationNouns } = language.nouns;
  return tag !== NOUN || groups.has(singularOf(word, language)) || organisationNouns.has(singularOf(word, language));
}

/** Whether a clause has a finite verb, and its first is in the present. */
function isInPresent(grammar: Grammar, first: number, last: number): boolean {
  return isPresentForm(grammar.tags[firstFinite(grammar, first, last)]);
}

/**
 * "promised ⟦to ring⟧ ⟨but had not⟩ done so", "vowed ⟦to stay⟧, ⟨but left⟩", "reported ⟦seeing a van⟧ ⟨and ran⟩": "but", or "and" behind a gerund, and a finite verb right behind it, where
 * the words are an infinitive or gerund with no such verb of their own; -1 where none stands so.
 */
function beforeFailure({ grammar, pairOf }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  const isGerund = tags[first] === GERUND;
  if (tags[first] !== TO && !isGerund && !servesAs(grammar, first, INFINITIVE_MARKER)) return -1;
  for (let at = first + 2; at < last - 1; at += 1) {
    if (isFiniteVerb(tags[at])) return -1;
    const isLink = servesAs(grammar, at, isGerund ? ADVERSATIVE | COORDINATOR : ADVERSATIVE);
    if (!isLink || isIn(pairOf, at)) continue;
    const verb = stepOver(tags, at + 1, ADVERB);
    if (isFiniteVerb(tags[verb])) return stepBack(tags, at, COMMA);
  }
  return -1;
}

/**
 * "raved about ⟦the weir⟧, ⟨and praised⟩ the miller": behind what is spoken about, which is no clause, "and" or "but", or in a headline a comma, and a verb in the form of the
 * first: whoever speaks is the subject of both; -1 where none stands so.
 */
function beforeNextDeed({ grammar, cue, sentence, headlineEnd }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  const tense = tags[cue.headToken] ?? 0;
  const end = endWithAdded(grammar, first, last);
  const isAbout = first === cue.lastToken + 1 && tags[first - 1] === PREPOSITION;
  if (!isFiniteVerb(tense) || end === first || holdsFinite(grammar, first, end)) return -1;
  // "Acme reports ⟦record year⟧⟨, raises⟩ forecast"
  const isNextInHeadline = sentence.end <= headlineEnd && tags[end] === COMMA && tags[end + 1] === tense;
  if (isNextInHeadline && first === cue.lastToken) return end;
  if (!isAbout) return -1;
  const and = stepOver(tags, end, COMMA);
  if (and >= last - 1 || !servesAs(grammar, and, COORDINATOR | ADVERSATIVE)) return -1;
  const verb = stepOver(tags, and + 1, ADVERB);
  return tags[verb] === tense ? end : -1;
}

/**
 * "accusing ⟦Roe of theft⟧ ⟨and vowing⟩ to stay": behind a gerund, "and" and a second one that reports speech, where what stands between holds none; -1 where none stands so.
 */
function beforeNextGerund({ grammar, cue, cueAt, pairOf }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  if (tags[cue.headToken] !== GERUND) return -1;
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST_CLAUSE); at += 1) {
    if (isIn(pairOf, at)) continue;
    if (tags[at] === GERUND) return -1;
    if (!servesAs(grammar, at, COORDINATOR | ADVERSATIVE)) continue;
    const verb = stepOver(tags, at + 1, ADVERB);
    if (tags[verb] === GERUND && cueAt(verb)?.form === "verb") return stepBack(tags, at, COMMA);
  }
  return -1;
}

/** "by saying ⟦that it was late⟧ ⟨and by leaving⟩", of which "by" opens both; -1 where none stands so. */
function beforeNextMeans({ grammar, cue }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  if (tags[cue.headToken] !== GERUND || !servesAs(grammar, cue.firstToken - 1, AGENT)) return -1;
  for (let at = first + 1; at < Math.min(last - 2, first + LONGEST_CLAUSE); at += 1) {
    const isNext = servesAs(grammar, at, COORDINATOR) && servesAs(grammar, at + 1, AGENT) && tags[at + 2] === GERUND;
    if (isNext) return stepBack(tags, at, COMMA);
  }
  return -1;
}

/** Whether the clause is of somebody who is named or described, and no pronoun. */
export function isSubjectSomebody({ grammar }: CuePlace, first: number, last: number): boolean {
  const from = stepOverWord(grammar, first, COMPLEMENTIZER);
  const end = endOfNounPhrase(grammar, from, last);
  return grammar.tags[from] !== PRONOUN && end > from && isSomebody(grammar, headOf(grammar, from, end));
}
