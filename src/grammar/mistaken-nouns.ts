import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { tagInserted } from "./inserted-verb.ts";
import { endsAttribution, endsReport, hasOneClause } from "./report-clauses.ts";
import { COMPLEMENTIZER, INDEFINITE, INFINITIVE_MARKER, servesAs } from "./syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PAST,
  PREPOSITION,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  STOP,
  SYMBOL,
  TO,
  WH_WORD,
} from "./tags.ts";
import { tagAtEnd } from "./tells-at-end.ts";
import {
  isHeldBySeveral,
  isHeldByShare,
  isNamedBySeveral,
  isSaidBySeveral,
  isSaidByThoseBehind,
  isSaidRoundRelative,
  isSaidThat,
  wasSaidThat,
} from "./verbs-of-several.ts";
import { wordAt } from "./word-at.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/**
 * Corrects a tag if the tagger took a verb of speech for a noun, or a finite verb for a base form: “…,” the dispatcher
 * ⟨answers⟩; “went on to ⟨state⟩ that”.
 */
export function rightMistakenNoun(draft: Draft, at: number): void {
  const { language, tags } = draft;
  if (tags[at] === NOUN && isInfinitive(draft, at)) [tags[at - 1], tags[at]] = [TO, BASE];
  if (isOffice(draft, at) || isInOpening(draft, at)) tags[at] = NOUN;
  if (tags[at] === NOUN && isShowing(draft, at)) [tags[at - 1], tags[at]] = [NOUN, PRESENT];
  if (tags[at] === NOUN && isHabit(draft, at)) tags[at] = PRESENT_THIRD;
  if (tags[at] === NOUN && isInvertedNow(draft, at)) tags[at] = PRESENT_THIRD;
  if ((tags[at] === NOUN || tags[at] === BASE) && isSaidByThoseBehind(draft, at)) tags[at] = PRESENT;
  if (tags[at] === NOUN && isBeforeOtherwise(draft, at)) tags[at] = PRESENT_THIRD;
  if (tags[at] === NOUN) tags[at] = tagAtEnd(draft, at) ?? NOUN;
  if (tags[at] === BASE && isSaidRoundRelative(draft, at)) tags[at] = PRESENT;
  if (tags[at] === NOUN && isNamedBySeveral(draft, at)) tags[at] = PRESENT;
  if (tags[at] === BASE && isHeldByShare(draft, at)) tags[at] = PRESENT;
  if ((tags[at] !== NOUN && tags[at] !== BASE) || !endsSubject(tags, at - 1)) return;
  if (language.speech.pastAsBase.has(wordAt(draft, at)) && endsAttribution(draft, at)) tags[at] = PAST;
  if (isSaidBySeveral(draft, at)) tags[at] = PRESENT;
  if (isHeldBySeveral(draft, at)) tags[at] = PRESENT;
  if (tags[at + 1] === COMMA) tags[at] = tagInserted(draft, at) ?? tags[at] ?? 0;
  if (isSaidThat(draft, at)) tags[at] = PRESENT;
  if (wasSaidThat(draft, at)) tags[at] = PAST;
  if (tags[at] !== NOUN) return;
  if (isDoneByOne(draft, at)) tags[at] = PRESENT_THIRD;
  const next = tags[at + 1];
  const opens = servesAs(draft, at + 1, COMPLEMENTIZER);
  if (next !== STOP && next !== COMMA && next !== SYMBOL && !opens) return;
  const word = wordAt(draft, at);
  if (!endsIn(word, language.endings.thirdPersons) || !language.speech.verbs.has(word)) return;
  const isTelling = opens
    ? hasOneClause(draft, at)
    : endsAttribution(draft, at) || endsReport(draft, at, false) || isBeforeColon(draft, at);
  if (isTelling) tags[at] = PRESENT_THIRD;
}

/** Whether a verb of speech stands in its base form between "to" and "that": "went on to ⟨state⟩ that". */
function isInfinitive(draft: Draft, at: number): boolean {
  const { language } = draft;
  const word = wordAt(draft, at);
  const isBetween = servesAs(draft, at - 1, INFINITIVE_MARKER) && servesAs(draft, at + 1, COMPLEMENTIZER);
  return isBetween && language.speech.verbs.get(word)?.lemma === word;
}

/**
 * Whether a token is a role, and not a verb or adjective: "project ⟨scientist⟩ Ann Roe", "his ⟨representative⟩
 * confirmed", "the County ⟨Librarian⟩ said", "defence ⟨counsel⟩ Joe Moe".
 */
function isOffice(draft: Draft, at: number): boolean {
  const { document, language, tags } = draft;
  const tag = tags[at];
  const word = wordAt(draft, at);
  const isNoVerb = tag === PRESENT_THIRD && !endsIn(word, language.endings.thirdPersons);
  if (tag !== ADJECTIVE && tag !== PRESENT && tag !== BASE && !isNoVerb) return false;
  const before = tags[at - 1];
  const next = tags[at + 1] ?? STOP;
  if (tag === ADJECTIVE) {
    const isOwned =
      before === OWNER || before === DETERMINER || (before === NAME && document.tokens[at]?.capital === true);
    return isOwned && (isVerb(next) || next === COMMA || next === STOP) && language.nouns.roles.has(word);
  }
  if (next !== NAME || document.tokens[at + 1]?.capital !== true) return false;
  const isInPhrase =
    isNoVerb || before === ADJECTIVE || (before === NOUN && !endsAsPlural(wordAt(draft, at - 1), language));
  return isInPhrase && language.nouns.roles.has(word);
}

/**
 * "In a programme ⟨note⟩ the author writes", "In his programme ⟨notes⟩ the chairman writes": whether a word taken for a
 * verb stands behind "a" or an owner and a noun in the phrase that opens a sentence, where no verb can stand.
 */
function isInOpening(draft: Draft, at: number): boolean {
  const { firstToken, tags } = draft;
  if (at - 3 !== firstToken || tags[firstToken] !== PREPOSITION || tags[at - 1] !== NOUN) return false;
  if (servesAs(draft, at - 2, INDEFINITE)) return tags[at] === BASE;
  return tags[at - 2] === OWNER && (tags[at] === BASE || tags[at] === PRESENT_THIRD);
}

/**
 * “…, its own data ⟨show⟩.”, “…, a bulletin ⟨shows⟩, …”: whether a token is the verb of a document, at the end of a
 * noun phrase that begins behind a comma.
 */
function isShowing(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const { documentVerbs, tellingDocuments } = language.speech;
  if (!documentVerbs.has(wordAt(draft, at)) || (tags[at + 1] !== STOP && tags[at + 1] !== COMMA)) return false;
  const teller = wordAt(draft, at - 1);
  if (!tellingDocuments.has(teller) && !tellingDocuments.has(singularOf(teller, language))) return false;
  for (let before = at - 2; before >= 0 && before >= at - LONGEST_SUBJECT; before -= 1) {
    if (tags[before] === COMMA) return true;
    if (!isInNounPhrase(tags[before] ?? 0)) return false;
  }
  return false;
}

/** The longest subject of such a verb, in tokens. */
const LONGEST_SUBJECT = 7;

/**
 * "Roe often ⟨questions⟩ the cost", "she rarely ⟨comments⟩ on it", "she never ⟨tires⟩ of saying so", "Roe ⟨questions⟩
 * why it fell": whether a verb stands behind a name or pronoun, with an adverb between or a question behind it, and
 * before an object or preposition.
 */
function isHabit(draft: Draft, at: number): boolean {
  const { language, tags } = draft;
  const next = tags[at + 1];
  const isAsking = next === WH_WORD;
  const isDescribed = tags[at - 1] === ADVERB || (isAsking && tags[at - 1] === ADJECTIVE);
  const subject = tags[isDescribed ? at - 2 : at - 1];
  if ((subject !== NAME && subject !== PRONOUN) || !(isDescribed || isAsking)) return false;
  const word = wordAt(draft, at);
  const isOfDoing = next === PREPOSITION && tags[at + 2] === GERUND;
  if (!(isOfDoing || language.speech.verbs.has(word)) || !endsIn(word, language.endings.thirdPersons)) return false;
  return isAsking || next === DETERMINER || next === OWNER || next === NAME || next === PREPOSITION;
}

/**
 * "The roof is old, ⟨sniffs⟩ Ann Roe.", "It is “late”, ⟨quips⟩ Roe, the mayor.", "Work harder, ⟨coos⟩ the firm from
 * afar", "The roof, ⟨scoffs⟩ Roe, is fine": whether a verb of speech stands behind a clause, or its subject, and a
 * comma, and before a name or an article and nouns, with only a preposition, a comma or the end behind these.
 */
function isInvertedNow(draft: Draft, at: number): boolean {
  const { document, firstToken, language, lastToken, tags } = draft;
  const comma = tags[at - 1] === MARK ? at - 2 : at - 1;
  if ((tags[comma] !== COMMA && tags[at - 1] !== COMMA) || document.tokens[at]?.capital !== false) return false;
  const word = wordAt(draft, at);
  if (!endsIn(word, language.endings.thirdPersons) || !language.speech.verbs.has(word)) return false;
  const end = endOfSpeaker(draft, at + 1);
  const isInserted = tags[end] === COMMA && isFiniteVerb(tags[end + 1]);
  if (end === at + 1 || !(end >= lastToken || tags[end] === STOP || tags[end] === COMMA || tags[end] === PREPOSITION))
    return false;
  return isInserted || tags[firstToken] === BASE || holdsFinite(draft, firstToken, comma);
}

/**
 * The end of a capitalised name at a token, or of an article and the nouns behind it; the token itself if neither
 * stands there.
 */
function endOfSpeaker({ document, lastToken, tags }: Draft, from: number): number {
  const isName = tags[from] === NAME && document.tokens[from]?.capital === true;
  if (!isName && tags[from] !== DETERMINER) return from;
  let end = from + 1;
  while (end < lastToken && (tags[end] === NAME || (!isName && (tags[end] === NOUN || tags[end] === ADJECTIVE))))
    end += 1;
  return isName || end > from + 1 ? end : from;
}

/**
 * “Her daughter Jane ⟨remembers⟩ the day”: whether a small word with the ending of a verb stands between a name, which
 * ends the first phrase, and another phrase.
 */
function isDoneByOne(draft: Draft, at: number): boolean {
  const { document, firstToken, language, tags } = draft;
  const next = tags[at + 1];
  if (tags[at - 1] !== NAME || document.tokens[at - 1]?.capital !== true || (next !== DETERMINER && next !== OWNER))
    return false;
  const { capital, lower } = document.tokens[at] ?? { capital: true, lower: "" };
  return (
    !capital && endsIn(lower, language.endings.thirdPersons) && tags.subarray(firstToken, at).every(isInNounPhrase)
  );
}

/**
 * “Psychologist Ann Roe ⟨replies⟩: …”, “Ann Roe, our editor, ⟨answers⟩: …”: whether a verb of answering stands between
 * a colon and a name that begins the sentence, or an apposition to it. “Podcast notes:” is a heading.
 */
function isBeforeColon(draft: Draft, at: number): boolean {
  const { document, firstToken, language, tags } = draft;
  const subject = tags.subarray(firstToken, at);
  return (
    document.tokens[at + 1]?.text === ":" &&
    language.speech.replyingVerbs.has(language.speech.verbs.get(wordAt(draft, at))?.lemma ?? "") &&
    (tags[at - 1] === NAME || tags[at - 1] === COMMA) &&
    subject.includes(NAME) &&
    subject.every((tag) => tag === COMMA || isInNounPhrase(tag))
  );
}

/**
 * "The company's own policy ⟨states⟩ otherwise: …": whether a verb of speech stands behind a noun and before "otherwise"
 * and a colon.
 */
function isBeforeOtherwise(draft: Draft, at: number): boolean {
  const { document, language, tags } = draft;
  const word = wordAt(draft, at);
  if (!language.speech.verbs.has(word) || !endsIn(word, language.endings.thirdPersons)) return false;
  const isOpposite = tags[at + 1] === ADVERB && language.aftermaths.opposites.has(wordAt(draft, at + 1));
  return isOpposite && document.tokens[at + 2]?.text === ":" && endsSubject(tags, at - 1);
}

/**
 * Whether a token can end a subject: a noun or name, "Level 5", "the two", or what the tagger takes for an adjective
 * behind an article: "the captain".
 */
function endsSubject(tags: Uint8Array, at: number): boolean {
  const tag = tags[at];
  if (tag === ADJECTIVE) return tags[at - 1] === DETERMINER || tags[at - 1] === OWNER;
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === SYMBOL ||
    (tag === NUMBER && (tags[at - 1] === NAME || tags[at - 1] === DETERMINER))
  );
}
