import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { COMPLEMENTIZER, PREDICATIVE, servesAs } from "./syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  MODAL,
  NAME,
  NOUN,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from "./tags.ts";
import { wordAt } from "./word-at.ts";

/**
 * Whether a token that the tagger took for a verb in the third person is a plural noun: “rejected ⟨claims⟩ that”, “said
 * that ⟨trucks⟩ had left”.
 */
export function isPluralNoun(draft: Draft, at: number): boolean {
  return (
    isHearsay(draft, at) ||
    isOwnedClaim(draft, at) ||
    isTakenUp(draft, at) ||
    isRoused(draft, at) ||
    isCounted(draft, at) ||
    isCalledInMarks(draft, at) ||
    isPlaceBeforeThat(draft, at) ||
    (servesAs(draft, at - 1, COMPLEMENTIZER) && isSubject(draft, at))
  );
}

/**
 * "rejected ⟨claims⟩ the mill was unsafe", "amid ⟨reports⟩ it leaked": whether a noun of hearsay stands right behind a
 * preposition, a form of "be" or a verb that governs claims.
 */
function isHearsay(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  if (!language.stances.hearsayNouns.has(wordAt(draft, at))) return false;
  if (tags[at - 1] === PREPOSITION) return !servesAs(draft, at - 1, COMPLEMENTIZER | PREDICATIVE);
  const { readings } = language.stances.claimGovernors;
  const before = wordAt(draft, at - 1);
  if (language.helpers.formsOfBe.has(before)) return true;
  return readings.has(before) || readings.has(`${wordAt(draft, at - 2)} ${before}`);
}

/**
 * "because of Roe's old insurance ⟨claims⟩, it was late": whether a noun of hearsay has an owner, with a preposition
 * before that, and a comma behind it.
 */
function isOwnedClaim(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  if (tags[at + 1] !== COMMA || !language.stances.hearsayNouns.has(wordAt(draft, at))) return false;
  let owner = at - 1;
  while (owner > 0 && isInNounPhrase(tags[owner]) && tags[owner] !== POSSESSIVE && tags[owner] !== OWNER) owner -= 1;
  if (tags[owner] !== POSSESSIVE && tags[owner] !== OWNER) return false;
  while (owner > 0 && isInNounPhrase(tags[owner])) owner -= 1;
  return tags[owner] === PREPOSITION && !servesAs(draft, owner, COMPLEMENTIZER);
}

/**
 * "at the centre of expenses ⟨claims⟩ he denies has left": whether a relative clause without "that" stands behind a
 * noun, right before another verb.
 */
function isTakenUp(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const verb = at + 2;
  if (tags[at + 1] !== PRONOUN || !isFiniteVerb(tags[verb]) || !isFiniteVerb(tags[verb + 1])) return false;
  return isInNounPhrase(tags[at - 1]) && !language.words.auxiliaries.has(wordAt(draft, verb));
}

/**
 * "prompting union ⟨calls⟩ for a ban", "drawing opposition ⟨claims⟩ that it leaks": whether a gerund like "prompting"
 * stands before the word and the one before it.
 */
function isRoused(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const isTheirs = tags[at - 1] === NOUN || tags[at - 1] === ADJECTIVE || tags[at - 1] === NAME;
  return isTheirs && language.aftermaths.rousingGerunds.has(wordAt(draft, at - 2));
}

/** "jobless ⟨claims⟩ data": whether counted claims stand before another noun. */
function isCounted(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  return tags[at + 1] === NOUN && language.smallWords.beforeCounted.has(wordAt(draft, at - 1));
}

/** How long such words in marks may be, in tokens. */
const LONGEST_IN_MARKS = 8;

/** “dismissed as “bar talk” ⟨claims⟩ that he would go”: whether a word stands behind marks with what it is called. */
function isCalledInMarks(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  if (tags[at - 1] !== MARK) return false;
  let open = at - 2;
  while (open > at - LONGEST_IN_MARKS && tags[open] !== MARK) open -= 1;
  if (tags[open] !== MARK || !servesAs(draft, open - 1, PREDICATIVE)) return false;
  return isVerb(tags[open - 2]) && language.speech.verbs.has(wordAt(draft, open - 2));
}

/**
 * "told reporters on the courthouse ⟨steps⟩ that he had won": whether a word that is not a verb of speech or auxiliary
 * stands behind a preposition, an article and a noun, which another verb governs, and before "that".
 */
function isPlaceBeforeThat(draft: Draft, at: number): boolean {
  const { firstToken, language, tags } = draft;
  if (tags[at - 1] !== NOUN || tags[at - 2] !== DETERMINER || tags[at - 3] !== PREPOSITION) return false;
  if (!servesAs(draft, at + 1, COMPLEMENTIZER) || !opensSubject(tags[at + 2] ?? 0)) return false;
  const word = wordAt(draft, at);
  const isVerb = language.speech.verbs.has(word) || language.words.auxiliaries.has(word);
  return !isVerb && holdsFinite(draft, firstToken, at - 3);
}

/**
 * "said that ⟨trucks⟩ had left", "that ⟨models⟩ would change": whether a word that is not an auxiliary stands between
 * "that" and an auxiliary, where no verb can stand; or a verb of speech has more than one verb behind it: "said that
 * ⟨reports⟩ the mill had burned were false".
 */
function isSubject(draft: Draft, at: number): boolean {
  const { language, lastToken, tags } = draft;
  const { auxiliaries } = language.words;
  const isHelper = tags[at + 1] === MODAL || (auxiliaries.has(wordAt(draft, at + 1)) && isFiniteVerb(tags[at + 1]));
  if (isHelper && !auxiliaries.has(wordAt(draft, at))) return true;
  const { verbs } = language.speech;
  if (!isVerb(tags[at - 2]) || !verbs.has(wordAt(draft, at - 2)) || !verbs.has(wordAt(draft, at))) return false;
  return tags.subarray(at + 1, lastToken).filter((tag) => isFiniteVerb(tag)).length > 1;
}

/** Whether a token with this tag can begin a subject. */
export function opensSubject(tag: number): boolean {
  return tag === DETERMINER || tag === OWNER || tag === PRONOUN || tag === NAME || tag === NOUN;
}
