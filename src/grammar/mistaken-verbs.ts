import type { Language } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import { holdsFinite } from "./holds-finite.ts";
import { tagInserted } from "./inserted-verb.ts";
import { rightMistakenParticiples } from "./mistaken-participles.ts";
import { endsAttribution, endsReport, hasOneClause } from "./report-clauses.ts";
import { stepOver } from "./steps.ts";
import { COMPLEMENTIZER, INFINITIVE_MARKER, PREDICATIVE, servesAs } from "./syntax-words.ts";
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
  MODAL,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
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
  isNamedBySeveral,
  isSaidBySeveral,
  isSaidRoundRelative,
  isSaidThat,
  wasSaidThat,
} from "./verbs-of-several.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/**
 * Corrects the tags of one sentence where the tagger took a verb of speech for something else: “…,” the dispatcher ⟨answers⟩; a video shared on
 * Monday ⟨claims⟩ that the dam burst. `tags` and `syntax`
 * (see syntax-words.ts) have an entry a token of the document.
 */
export function rightMistakenVerbs(
  { tokens, language }: Document,
  syntax: Int32Array,
  sentence: Sentence,
  tags: Uint8Array,
): void {
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const tag = tags[at] ?? 0;
    if ((isVerb(tag) || tag === BASE) && isCompound(tokens, language, at)) tags[at] = NOUN;
    // "a note to ⟨clients⟩": no infinitive.
    if (tag === BASE && tags[at - 1] === PREPOSITION && endsAsPlural(tokens[at]?.lower ?? "", language))
      tags[at] = NOUN;
    // "whispers to ⟨leeks⟩"
    if (tag === BASE && tags[at - 1] === TO && isInPlural({ tokens, language }, at)) {
      tags[at - 1] = PREPOSITION;
      tags[at] = NOUN;
    }
    if (tag === BASE && isPastBehindBase({ tokens, language }, tags, at)) tags[at] = PAST;
    if (tag === ADVERB && at === sentence.firstToken && isToldOf(tokens, sentence, tags, at)) tags[at] = NAME;
    // "⟨Twelve⟩ people died"
    if (tag === PREPOSITION && language.words.numerals.has(tokens[at]?.lower ?? "")) tags[at] = NUMBER;
    // "⟨Family⟩ pay tribute": the tagger goes by the end of a word with a capital.
    if (tag === ADVERB && tokens[at]?.capital && language.tagging.tags.get(tokens[at]?.lower ?? "") === NOUN)
      tags[at] = NOUN;
    if (tag === ADJECTIVE && at === sentence.firstToken && isUnknownName({ tokens, language }, tags, at))
      tags[at] = NAME;
    if (tag === ADVERB && isOfThatTime({ tokens, language }, tags, at)) tags[at] = ADJECTIVE;
    if ((tag === PAST || tag === PARTICIPLE) && isOfPlace(tokens, sentence, tags, at)) tags[at] = ADJECTIVE;
    if (tag === PARTICIPLE && isOftenSaid({ tokens, language }, tags, at)) tags[at] = ADJECTIVE;
    if (tags[at - 1] === PREPOSITION && isOfFriend({ tokens, language }, at)) {
      tags[at] = PRONOUN;
      if (tags[at + 1] === NOUN && endsIn(tokens[at + 1]?.lower ?? "", language.endings.thirdPersons))
        tags[at + 1] = PRESENT_THIRD;
    }
    // "under ⟨questioning⟩"
    const isUnder = language.occasions.beforePressures.has(tokens[at - 1]?.lower ?? "");
    if (tag === GERUND && (isUnder || isDocument({ tokens, language }, syntax, tags, at))) tags[at] = NOUN;
    if (tag === PRONOUN && isEmphasis({ tokens, language }, tags, at)) tags[at] = ADVERB;
    // "the claim ⟨that⟩ the dam leaks", "the plan ⟨that⟩ Roe made": with a subject of its own behind it.
    if (tag === WH_WORD && servesAs({ syntax }, at, COMPLEMENTIZER) && opensSubject(tags[at + 1] ?? 0))
      tags[at] = PREPOSITION;
    if (tag !== PRESENT_THIRD) continue;
    const isNoun = isOfSeveral(tokens, language, sentence, tags, at);
    const isBehindThat = servesAs({ syntax }, at - 1, COMPLEMENTIZER);
    if (
      isNoun ||
      isHearsay({ tokens, language }, syntax, tags, at) ||
      isOwnedClaim({ tokens, language }, syntax, tags, at) ||
      isTakenUp(tokens, language, tags, at) ||
      isRoused({ tokens, language }, tags, at) ||
      isCounted(tokens, language, tags, at) ||
      isCalledInMarks({ tokens, language }, syntax, tags, at) ||
      isPlaceBeforeThat({ tokens, language }, syntax, sentence, tags, at) ||
      (isBehindThat && isSubject({ tokens, language }, sentence, tags, at))
    )
      tags[at] = NOUN;
  }
  rightMistakenParticiples({ tokens, language }, syntax, sentence, tags);
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    if (tags[at] === NOUN && isInfinitive(tokens, language, syntax, at)) [tags[at - 1], tags[at]] = [TO, BASE];
    if (isOffice({ tokens, language }, tags, at)) tags[at] = NOUN;
    if (tags[at] === NOUN && isShowing(tokens, language, tags, at)) [tags[at - 1], tags[at]] = [NOUN, PRESENT];
    if (tags[at] === NOUN && isHabit({ tokens, language }, tags, at)) tags[at] = PRESENT_THIRD;
    if (tags[at] === NOUN && isInvertedNow({ tokens, language }, sentence, tags, at)) tags[at] = PRESENT_THIRD;
    if (tags[at] === NOUN) tags[at] = tagAtEnd({ tokens, language }, syntax, sentence, tags, at) ?? NOUN;
    if (tags[at] === BASE && isSaidRoundRelative({ tokens, language }, sentence, tags, at)) tags[at] = PRESENT;
    if (tags[at] === NOUN && isNamedBySeveral({ tokens, language }, syntax, tags, at)) tags[at] = PRESENT;
    if ((tags[at] !== NOUN && tags[at] !== BASE) || !endsSubject(tags, at - 1)) continue;
    if (language.speech.pastAsBase.has(tokens[at]?.lower ?? "") && endsAttribution(tokens, sentence, tags, at))
      tags[at] = PAST;
    if (isSaidBySeveral({ tokens, language }, sentence, tags, at)) tags[at] = PRESENT;
    if (isHeldBySeveral({ tokens, language }, sentence, tags, at)) tags[at] = PRESENT;
    if (tags[at + 1] === COMMA)
      tags[at] = tagInserted({ tokens, language }, syntax, sentence, tags, at) ?? tags[at] ?? 0;
    if (isSaidThat({ tokens, language }, syntax, sentence, tags, at)) tags[at] = PRESENT;
    if (wasSaidThat({ tokens, language }, syntax, sentence, tags, at)) tags[at] = PAST;
    if (tags[at] !== NOUN) continue;
    if (isDoneByOne(tokens, language, sentence, tags, at)) tags[at] = PRESENT_THIRD;
    const next = tags[at + 1];
    const opens = servesAs({ syntax }, at + 1, COMPLEMENTIZER);
    if (next !== STOP && next !== COMMA && next !== SYMBOL && !opens) continue;
    const word = tokens[at]?.lower ?? "";
    if (!endsIn(word, language.endings.thirdPersons) || !language.speech.verbs.has(word)) continue;
    const isVerb = opens
      ? hasOneClause({ tokens, language }, sentence, tags, at)
      : endsAttribution(tokens, sentence, tags, at) ||
        endsReport(sentence, tags, at, false) ||
        isBeforeColon(tokens, language, sentence, tags, at);
    if (isVerb) tags[at] = PRESENT_THIRD;
  }
}

/** “⟨Mallow⟩, which has nine shops, said”: a relative clause tells of no adverb; not so “Now, which is best?” */
function isToldOf(tokens: Tokens, { lastToken }: Sentence, tags: Uint8Array, at: number): boolean {
  if (tags[at + 1] !== COMMA || tags[at + 2] !== WH_WORD || !isFiniteVerb(tags[at + 3])) return false;
  return (
    tokens[at]?.capital === true &&
    tags.subarray(at + 3, lastToken).includes(COMMA) &&
    tokens[lastToken - 1]?.text !== "?"
  );
}

/** “⟨Quorlbrew⟩ shut the site”: a word that is in no list, before a verb, describes nothing. */
function isUnknownName(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  at: number,
): boolean {
  const { capital, lower } = tokens[at] ?? { capital: false, lower: "" };
  return capital && isFiniteVerb(tags[at + 1]) && !language.commonWords.has(lower);
}

/** "rejected ⟨claims⟩ the mill was unsafe", "amid ⟨reports⟩ it leaked": right behind a preposition, a form of "be" or a verb that governs claims. */
function isHearsay(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  tags: Uint8Array,
  at: number,
): boolean {
  if (!language.stances.hearsayNouns.has(tokens[at]?.lower ?? "")) return false;
  if (tags[at - 1] === PREPOSITION) return !servesAs({ syntax }, at - 1, COMPLEMENTIZER | PREDICATIVE);
  const { readings } = language.stances.claimGovernors;
  const before = tokens[at - 1]?.lower ?? "";
  if (language.helpers.formsOfBe.has(before)) return true;
  return readings.has(before) || readings.has(`${tokens[at - 2]?.lower ?? ""} ${before}`);
}

/** "because of Roe's old insurance ⟨claims⟩, it was late": what somebody owns, behind a preposition and before a comma. */
function isOwnedClaim(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at + 1] !== COMMA || !language.stances.hearsayNouns.has(tokens[at]?.lower ?? "")) return false;
  let owner = at - 1;
  while (owner > 0 && isInNounPhrase(tags[owner]) && tags[owner] !== POSSESSIVE && tags[owner] !== OWNER) owner -= 1;
  if (tags[owner] !== POSSESSIVE && tags[owner] !== OWNER) return false;
  while (owner > 0 && isInNounPhrase(tags[owner])) owner -= 1;
  return tags[owner] === PREPOSITION && !servesAs({ syntax }, owner, COMPLEMENTIZER);
}

/** "leeks", "demands" and not "focus" or "discuss": a plural that is no base form of a verb of speech. */
function isInPlural({ tokens, language }: Pick<Document, "tokens" | "language">, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    endsAsPlural(word, language) &&
    singularOf(word, language) !== word &&
    language.speech.verbs.get(word)?.lemma !== word
  );
}

/** "a friend of ⟨mine⟩ likes": what stands for its noun has no noun behind it, and behind somebody is nowhere that coal is dug. */
function isOfFriend({ tokens, language }: Pick<Document, "tokens" | "language">, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!language.words.possessives.has(word) || language.words.owners.has(word)) return false;
  const friend = tokens[at - 2]?.lower ?? "";
  return language.nouns.humans.has(friend) || language.nouns.roles.has(friend);
}

function opensSubject(tag: number): boolean {
  return tag === DETERMINER || tag === OWNER || tag === PRONOUN || tag === NAME || tag === NOUN;
}

/** "Roe's ⟨continued⟩ insistence", "her ⟨repeated⟩ claims": between an owner and a noun of saying. */
function isOftenSaid(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  at: number,
): boolean {
  const isOwned = tags[at - 1] === POSSESSIVE || tags[at - 1] === OWNER;
  return isOwned && tags[at + 1] === NOUN && language.speechNouns.nouns.has(tokens[at + 1]?.lower ?? "");
}

/** "an appeals court ⟨ruling⟩ that said": what "that" and its verb tell of, behind another word of its phrase. */
function isDocument(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  tags: Uint8Array,
  at: number,
): boolean {
  const isTold = servesAs({ syntax }, at + 1, COMPLEMENTIZER) && isFiniteVerb(tags[at + 2]);
  return isTold && isInNounPhrase(tags[at - 1]) && language.nouns.documents.has(tokens[at]?.lower ?? "");
}

/** “Psychologist Ann Roe ⟨replies⟩: …”, “Ann Roe, our editor, ⟨answers⟩: …”: behind a name, or what a comma adds to it, with which the sentence begins; “Podcast notes:” is a heading. */
function isBeforeColon(
  tokens: Tokens,
  { speech }: Language,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const subject = tags.subarray(firstToken, at);
  return (
    tokens[at + 1]?.text === ":" &&
    speech.replyingVerbs.has(speech.verbs.get(tokens[at]?.lower ?? "")?.lemma ?? "") &&
    (tags[at - 1] === NAME || tags[at - 1] === COMMA) &&
    subject.includes(NAME) &&
    subject.every((tag) => tag === COMMA || isInNounPhrase(tag))
  );
}

/** “Her daughter Jane ⟨remembers⟩ the day”: a small word with the ending of a verb between the name with which the first phrase ends and another phrase. */
function isDoneByOne(
  tokens: Tokens,
  language: Language,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const next = tags[at + 1];
  if (tags[at - 1] !== NAME || tokens[at - 1]?.capital !== true || (next !== DETERMINER && next !== OWNER))
    return false;
  const { capital, lower } = tokens[at] ?? { capital: true, lower: "" };
  return (
    !capital && endsIn(lower, language.endings.thirdPersons) && tags.subarray(firstToken, at).every(isInNounPhrase)
  );
}

/**
 * "The roof is old, ⟨sniffs⟩ Ann Roe.", "It is “late”, ⟨quips⟩ Roe, the mayor.", "Work harder, ⟨coos⟩ the firm from afar", "The roof, ⟨scoffs⟩ Roe, is fine": behind a
 * clause or its subject and a comma, before a name, or somebody with an article, behind which nothing but a phrase, a comma or the end stands.
 */
function isInvertedNow(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken, lastToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const comma = tags[at - 1] === MARK ? at - 2 : at - 1;
  if ((tags[comma] !== COMMA && tags[at - 1] !== COMMA) || tokens[at]?.capital !== false) return false;
  const word = tokens[at]?.lower ?? "";
  if (!endsIn(word, language.endings.thirdPersons) || !language.speech.verbs.has(word)) return false;
  const end = endOfSpeaker(tokens, tags, at + 1, lastToken);
  const isInserted = tags[end] === COMMA && isFiniteVerb(tags[end + 1]);
  if (end === at + 1 || !(end >= lastToken || tags[end] === STOP || tags[end] === COMMA || tags[end] === PREPOSITION))
    return false;
  return isInserted || tags[firstToken] === BASE || holdsFinite({ tags }, firstToken, comma);
}

/** Where a name in capitals ends that begins at a token, or an article and the nouns behind it; the token itself where neither stands there. */
function endOfSpeaker(tokens: Tokens, tags: Uint8Array, from: number, last: number): number {
  const isName = tags[from] === NAME && tokens[from]?.capital === true;
  if (!isName && tags[from] !== DETERMINER) return from;
  let end = from + 1;
  while (end < last && (tags[end] === NAME || (!isName && (tags[end] === NOUN || tags[end] === ADJECTIVE)))) end += 1;
  return isName || end > from + 1 ? end : from;
}

/** "the ⟨then⟩ mayor": behind an article it describes. */
function isOfThatTime(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  at: number,
): boolean {
  return tags[at - 1] === DETERMINER && language.smallWords.nextSteps.has(tokens[at]?.lower ?? "");
}

/** "that the dam could fail ⟨sent⟩ prices down": what is hardly ever anything but the past, right behind a base form that helps no verb. */
function isPastBehindBase(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at - 1] !== BASE || language.words.auxiliaries.has(tokens[at - 1]?.lower ?? "")) return false;
  return language.tagging.onlyVerbs.get(tokens[at]?.lower ?? "") === PAST;
}

/** "at ⟨Ashby-based⟩ Corran Mills", "a ⟨state-owned⟩ mill": with a hyphen, and a capital or a preposition or article before it, no verb. */
function isOfPlace(tokens: Tokens, { firstToken }: Sentence, tags: Uint8Array, at: number): boolean {
  const { capital, text } = tokens[at] ?? { capital: false, text: "" };
  if (!text.includes("-") || !isInNounPhrase(tags[at + 1])) return false;
  const before = tags[at - 1];
  return at > firstToken && (capital || before === PREPOSITION || before === DETERMINER);
}

/**
 * "said that ⟨trucks⟩ had left", "that ⟨models⟩ would change": right between "that" and a helping verb stands no other; "said that ⟨reports⟩ the mill had burned
 * were false": nor where two verbs more follow.
 */
function isSubject(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { lastToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const { auxiliaries } = language.words;
  const wordAt = (token: number) => tokens[token]?.lower ?? "";
  const isHelper = tags[at + 1] === MODAL || (auxiliaries.has(wordAt(at + 1)) && isFiniteVerb(tags[at + 1]));
  if (isHelper && !auxiliaries.has(wordAt(at))) return true;
  const { verbs } = language.speech;
  if (!isVerb(tags[at - 2]) || !verbs.has(wordAt(at - 2)) || !verbs.has(wordAt(at))) return false;
  return tags.subarray(at + 1, lastToken).filter((tag) => isFiniteVerb(tag)).length > 1;
}

/**
 * "told reporters on the courthouse ⟨steps⟩ that he had won": behind a preposition, its article and a noun, which another verb governs, and before "that" nothing but a verb of speech or
 * a helping one is a verb.
 */
function isPlaceBeforeThat(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at - 1] !== NOUN || tags[at - 2] !== DETERMINER || tags[at - 3] !== PREPOSITION) return false;
  if (!servesAs({ syntax }, at + 1, COMPLEMENTIZER) || !opensSubject(tags[at + 2] ?? 0)) return false;
  const word = tokens[at]?.lower ?? "";
  const isVerb = language.speech.verbs.has(word) || language.words.auxiliaries.has(word);
  return !isVerb && holdsFinite({ tags }, firstToken, at - 3);
}

/** "prompting union ⟨calls⟩ for a ban", "drawing opposition ⟨claims⟩ that it leaks": what is roused, behind those who make it so. */
function isRoused({ tokens, language }: Pick<Document, "tokens" | "language">, tags: Uint8Array, at: number): boolean {
  const isTheirs = tags[at - 1] === NOUN || tags[at - 1] === ADJECTIVE || tags[at - 1] === NAME;
  return isTheirs && language.aftermaths.rousingGerunds.has(tokens[at - 2]?.lower ?? "");
}

/** "jobless ⟨claims⟩ data": what is counted, before another noun. */
function isCounted(tokens: Tokens, { smallWords }: Language, tags: Uint8Array, at: number): boolean {
  return tags[at + 1] === NOUN && smallWords.beforeCounted.has(tokens[at - 1]?.lower ?? "");
}

/** How long what something is called in marks may be, in tokens. */
const LONGEST_IN_MARKS = 8;

/** “dismissed as “bar talk” ⟨claims⟩ that he would go”: what is called so stands behind the marks. */
function isCalledInMarks(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at - 1] !== MARK) return false;
  let open = at - 2;
  while (open > at - LONGEST_IN_MARKS && tags[open] !== MARK) open -= 1;
  if (tags[open] !== MARK || !servesAs({ syntax }, open - 1, PREDICATIVE)) return false;
  return isVerb(tags[open - 2]) && language.speech.verbs.has(tokens[open - 2]?.lower ?? "");
}

/** "at the centre of expenses ⟨claims⟩ he denies has left": what the clause behind it takes up, where another verb follows that at once. */
function isTakenUp(tokens: Tokens, { words }: Language, tags: Uint8Array, at: number): boolean {
  const verb = at + 2;
  if (tags[at + 1] !== PRONOUN || !isFiniteVerb(tags[verb]) || !isFiniteVerb(tags[verb + 1])) return false;
  return isInNounPhrase(tags[at - 1]) && !words.auxiliaries.has(tokens[verb]?.lower ?? "");
}

/** "the owner of the Elm and Oak ⟨chains⟩ said": right behind a name, and right before the verb with which the clause goes on. */
function isOfSeveral(
  tokens: Tokens,
  { speech }: Language,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at - 1] !== NAME || tags[at + 1] !== PAST || speech.verbs.has(tokens[at]?.lower ?? "")) return false;
  const { lemma } = speech.verbs.get(tokens[at + 1]?.lower ?? "") ?? { lemma: "" };
  if (!speech.plainVerbs.has(lemma)) return false;
  for (let before = at - 1; before >= firstToken; before -= 1)
    if (tags[before] === WH_WORD || isFiniteVerb(tags[before])) return false;
  return true;
}

/** "A ⟨think⟩ tank", "a ⟨call⟩ centre". */
function isCompound(tokens: Tokens, { speech }: Language, at: number): boolean {
  return speech.compounds.get(tokens[at]?.lower ?? "")?.has(tokens[at + 1]?.lower ?? "") === true;
}

/** "Roe often ⟨questions⟩ the cost", "she rarely ⟨comments⟩ on it", "she never ⟨tires⟩ of saying so", "Roe ⟨questions⟩ why it fell": between an adverb behind a name or pronoun and what opens an object. */
function isHabit({ tokens, language }: Pick<Document, "tokens" | "language">, tags: Uint8Array, at: number): boolean {
  const next = tags[at + 1];
  const isAsking = next === WH_WORD;
  const isDescribed = tags[at - 1] === ADVERB || (isAsking && tags[at - 1] === ADJECTIVE);
  const subject = tags[isDescribed ? at - 2 : at - 1];
  if ((subject !== NAME && subject !== PRONOUN) || !(isDescribed || isAsking)) return false;
  const word = tokens[at]?.lower ?? "";
  const isOfDoing = next === PREPOSITION && tags[at + 2] === GERUND;
  if (!(isOfDoing || language.speech.verbs.has(word)) || !endsIn(word, language.endings.thirdPersons)) return false;
  return isAsking || next === DETERMINER || next === OWNER || next === NAME || next === PREPOSITION;
}

/** What somebody is, and no verb or adjective: "project ⟨scientist⟩ Ann Roe", "his ⟨representative⟩ confirmed", "the County ⟨Librarian⟩ said", "defence ⟨counsel⟩ Joe Moe". */
function isOffice({ tokens, language }: Pick<Document, "tokens" | "language">, tags: Uint8Array, at: number): boolean {
  const tag = tags[at];
  const word = tokens[at]?.lower ?? "";
  const isNoVerb = tag === PRESENT_THIRD && !endsIn(word, language.endings.thirdPersons);
  if (tag !== ADJECTIVE && tag !== PRESENT && tag !== BASE && !isNoVerb) return false;
  const before = tags[at - 1];
  const next = tags[at + 1] ?? STOP;
  if (tag === ADJECTIVE) {
    const isOwned = before === OWNER || before === DETERMINER || (before === NAME && tokens[at]?.capital === true);
    return isOwned && (isVerb(next) || next === COMMA || next === STOP) && language.nouns.roles.has(word);
  }
  if (next !== NAME || tokens[at + 1]?.capital !== true) return false;
  const isInPhrase =
    isNoVerb || before === ADJECTIVE || (before === NOUN && !endsAsPlural(tokens[at - 1]?.lower ?? "", language));
  return isInPhrase && language.nouns.roles.has(word);
}

/** “…, its own data ⟨show⟩.”, “…, a bulletin ⟨shows⟩, …”: what a document says, at the end of a phrase that a comma opens. */
function isShowing(tokens: Tokens, language: Language, tags: Uint8Array, at: number): boolean {
  const { documentVerbs, tellingDocuments } = language.speech;
  if (!documentVerbs.has(tokens[at]?.lower ?? "") || (tags[at + 1] !== STOP && tags[at + 1] !== COMMA)) return false;
  const document = tokens[at - 1]?.lower ?? "";
  if (!tellingDocuments.has(document) && !tellingDocuments.has(singularOf(document, language))) return false;
  for (let before = at - 2; before >= 0 && before >= at - LONGEST_SUBJECT; before -= 1) {
    if (tags[before] === COMMA) return true;
    if (!isInNounPhrase(tags[before] ?? 0)) return false;
  }
  return false;
}

/** "went on to ⟨state⟩ that": a verb of speech in its base form between "to" and "that". */
function isInfinitive(tokens: Tokens, language: Language, syntax: Int32Array, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const isBetween = servesAs({ syntax }, at - 1, INFINITIVE_MARKER) && servesAs({ syntax }, at + 1, COMPLEMENTIZER);
  return isBetween && language.speech.verbs.get(word)?.lemma === word;
}

/** A noun or name, "Level 5", "the two", or what the tagger takes for an adjective behind an article: "the captain". */
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

/** How long the subject of such a verb may be, in tokens. */
const LONGEST_SUBJECT = 7;

/** "Roe ⟨himself⟩ said", "the board ⟨itself⟩ never denied": between a subject and its verb, where it stands as adverbs do. */
function isEmphasis(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  tags: Uint8Array,
  at: number,
): boolean {
  if (tags[at - 1] !== NAME && tags[at - 1] !== NOUN) return false;
  return (
    language.aftermaths.reflexives.has(tokens[at]?.lower ?? "") && isFiniteVerb(tags[stepOver(tags, at + 1, ADVERB)])
  );
}
