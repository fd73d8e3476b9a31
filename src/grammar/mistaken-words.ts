import type { Draft } from "./draft.ts";
import { opensSubject } from "./plural-nouns.ts";
import { stepOver } from "./steps.ts";
import { COMPLEMENTIZER, servesAs } from "./syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MODAL,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_THIRD,
  PRONOUN,
  TO,
  WH_WORD,
} from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/**
 * Corrects a tag if the tagger took a word for something else: an office for a verb, “⟨Twelve⟩ people died”, “the ⟨then⟩
 * mayor”, “a friend of ⟨mine⟩”.
 */
export function rightMistakenWord(draft: Draft, at: number): void {
  const { document, firstToken, language, tags } = draft;
  const tag = tags[at] ?? 0;
  if ((isVerb(tag) || tag === BASE) && isCompound(draft, at)) tags[at] = NOUN;
  // "a note to ⟨clients⟩": not an infinitive.
  if (tag === BASE && tags[at - 1] === PREPOSITION && endsAsPlural(wordAt(draft, at), language)) tags[at] = NOUN;
  // "whispers to ⟨leeks⟩"
  if (tag === BASE && tags[at - 1] === TO && isInPlural(draft, at)) {
    tags[at - 1] = PREPOSITION;
    tags[at] = NOUN;
  }
  if (tag === BASE && isPastBehindBase(draft, at)) tags[at] = PAST;
  // "⟨Twelve⟩ people died"
  if (tag === PREPOSITION && language.words.numerals.has(wordAt(draft, at))) tags[at] = NUMBER;
  // "⟨Family⟩ pay tribute": the tagger decides by the ending of a capitalised word.
  if (tag === ADVERB && document.tokens[at]?.capital && language.tagging.tags.get(wordAt(draft, at)) === NOUN)
    tags[at] = NOUN;
  // "she ⟨cannot⟩ sing", "he ⟨mustn't⟩ wait": printed otherwise in what the tagger learned from.
  if (!isFiniteVerb(tag) && isDeniedModal(draft, at)) {
    tags[at] = MODAL;
    if (tags[at + 1] === NOUN) tags[at + 1] = BASE;
  }
  if (tag === ADJECTIVE && at === firstToken && isUnknownName(draft, at)) tags[at] = NAME;
  if (tag === ADVERB && isOfThatTime(draft, at)) tags[at] = ADJECTIVE;
  if ((tag === PAST || tag === PARTICIPLE) && isOfPlace(draft, at)) tags[at] = ADJECTIVE;
  if (tag === PARTICIPLE && isOftenSaid(draft, at)) tags[at] = ADJECTIVE;
  if (tags[at - 1] === PREPOSITION && isOfFriend(draft, at)) {
    tags[at] = PRONOUN;
    if (tags[at + 1] === NOUN && endsIn(wordAt(draft, at + 1), language.endings.thirdPersons))
      tags[at + 1] = PRESENT_THIRD;
  }
  // "under ⟨questioning⟩"
  if (tag === GERUND && language.occasions.beforePressures.has(wordAt(draft, at - 1))) tags[at] = NOUN;
  if (tag === PRONOUN && isEmphasis(draft, at)) tags[at] = ADVERB;
  // "the claim ⟨that⟩ the dam leaks", "the plan ⟨that⟩ Roe made": a subject follows.
  if (tag === WH_WORD && servesAs(draft, at, COMPLEMENTIZER) && opensSubject(tags[at + 1] ?? 0)) tags[at] = PREPOSITION;
}

/** "cannot", "mustn't": whether it is one word for a modal and "not". */
function isDeniedModal(draft: Draft, at: number): boolean {
  const { modalWords, negationEndings, negations } = draft.language.helpers;
  const word = wordAt(draft, at);
  const isSmall = draft.document.tokens[at]?.capital === false;
  return isSmall && modalWords.has(word) && (negations.has(word) || endsIn(word, negationEndings));
}

/** Whether a word of speech is part of a compound: "A ⟨think⟩ tank", "a ⟨call⟩ centre". */
function isCompound(draft: Draft, at: number): boolean {
  const { language } = draft;
  return language.speech.compounds.get(wordAt(draft, at))?.has(wordAt(draft, at + 1)) === true;
}

/**
 * "leeks", "demands", but not "focus" or "discuss": whether a word is a plural and not the base form of a verb of
 * speech.
 */
function isInPlural(draft: Draft, at: number): boolean {
  const { language } = draft;
  const word = wordAt(draft, at);
  return (
    endsAsPlural(word, language) &&
    singularOf(word, language) !== word &&
    language.speech.verbs.get(word)?.lemma !== word
  );
}

/**
 * "that the dam could fail ⟨sent⟩ prices down": whether a word that is hardly ever anything but a past stands right
 * behind a base form that is not an auxiliary.
 */
function isPastBehindBase(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  if (tags[at - 1] !== BASE || language.words.auxiliaries.has(wordAt(draft, at - 1))) return false;
  return language.tagging.onlyVerbs.get(wordAt(draft, at)) === PAST;
}

/**
 * “⟨Quorlbrew⟩ shut the site”: whether a capitalised word that is in no list stands before a verb, where no adjective
 * can stand.
 */
function isUnknownName(draft: Draft, at: number): boolean {
  const { document, language, tags } = draft;
  const { capital, lower } = document.tokens[at] ?? { capital: false, lower: "" };
  return capital && isFiniteVerb(tags[at + 1]) && !language.commonWords.has(lower);
}

/** "the ⟨then⟩ mayor": whether it stands behind an article. */
function isOfThatTime(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  return tags[at - 1] === DETERMINER && language.smallWords.nextSteps.has(wordAt(draft, at));
}

/**
 * "at ⟨Ashby-based⟩ Corran Mills", "a ⟨state-owned⟩ mill": whether a hyphenated word has a capital, or a preposition or
 * article before it, and so is not a verb.
 */
function isOfPlace(draft: Draft, at: number): boolean {
  const { document, firstToken, tags } = draft;
  const { capital, text } = document.tokens[at] ?? { capital: false, text: "" };
  if (!text.includes("-") || !isInNounPhrase(tags[at + 1])) return false;
  const before = tags[at - 1];
  return at > firstToken && (capital || before === PREPOSITION || before === DETERMINER);
}

/**
 * "Roe's ⟨continued⟩ insistence", "her ⟨repeated⟩ claims": whether a word stands between an owner and a noun of saying.
 */
function isOftenSaid(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const isOwned = tags[at - 1] === POSSESSIVE || tags[at - 1] === OWNER;
  return isOwned && tags[at + 1] === NOUN && language.speechNouns.nouns.has(wordAt(draft, at + 1));
}

/**
 * "a friend of ⟨mine⟩ likes": whether a possessive without a noun stands behind somebody; it is not a place where coal
 * is dug.
 */
function isOfFriend(draft: Draft, at: number): boolean {
  const { language } = draft;
  const word = wordAt(draft, at);
  if (!language.words.possessives.has(word) || language.words.owners.has(word)) return false;
  const friend = wordAt(draft, at - 2);
  return language.nouns.humans.has(friend) || language.nouns.roles.has(friend);
}

/**
 * "Roe ⟨himself⟩ said", "the board ⟨itself⟩ never denied": whether a reflexive stands between a subject and its verb,
 * as adverbs do.
 */
function isEmphasis(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  if (tags[at - 1] !== NAME && tags[at - 1] !== NOUN) return false;
  return language.aftermaths.reflexives.has(wordAt(draft, at)) && isFiniteVerb(tags[stepOver(tags, at + 1, ADVERB)]);
}
