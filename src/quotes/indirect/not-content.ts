import { callsThings } from "../../grammar/calls-things.ts";
import { countFinites, firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { findTag, holdsTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  CONDITIONAL,
  COORDINATOR,
  DEFINITE,
  DESCRIBING,
  EXPLETIVE,
  INDEFINITE,
  opensRelative,
  SOURCE_MARKER,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  NOUN,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../../grammar/word-endings.ts";
import { isIn } from "../../text/item-at.ts";
import { isSomebody } from "../asked-person.ts";
import { isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, ownerBefore } from "../noun-phrase.ts";
import { isBlamedFor } from "../passive.ts";
import {
  isAddedToSpeaker,
  isAgainst,
  isAside,
  isBehindLastMarks,
  isBehindPoint,
  isFrame,
  isHeardBehindMarks,
  isIntroduction,
  isOutsideMarks,
  isOwnSubject,
  isSetAgainstObject,
  isToldBeside,
  isTopicBeforeMarks,
  isUnderLabel,
  isWhereSaid,
} from "./beside-content.ts";
import { LONGEST_SOURCE } from "./beside-telling.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, AROUND, BEFORE } from "./content-places.ts";
import { type CuePlace, holdsVerbOfSpeech } from "./cue-place.ts";
import { isExtent } from "./drop-circumstances.ts";
import { isRemarkedBehind } from "./end-before-reaction.ts";
import { isKeptBack } from "./end-before-silence.ts";
import { isTopic } from "./is-topic.ts";
import { isFrontAndWords, isMomentBeforeWords, leadsToWords } from "./leads-to-words.ts";
import { isFrontedClause, isLongAfter, isMainClause } from "./moments.ts";
import { isNamedWhat, isNamedWithin, isNickname, isWordsThemselves } from "./naming.ts";
import { pointsBack } from "./points-back.ts";
import { isOthersClause } from "./round-telling.ts";
import {
  isBeforeAppositive,
  isBeforeRelative,
  isBehindPosted,
  isBehindStranded,
  isMainVerb,
  isObjectAndSubject,
  isOfDoer,
  isOfObject,
  isRelativeOfNoun,
  isSubjectOfPassive,
  isVerbOfThing,
  isWhereMentioned,
  isWithoutObject,
} from "./told-of-noun.ts";
import {
  isAccused,
  isAskedWhy,
  isCitedAndMore,
  isHearerAndMore,
  isOfHearer,
  isReaderAndMore,
  isRung,
  isToldAround,
  isToldSo,
  isWhatItAnswers,
  isWhenTold,
  isWhomAndWhen,
  isWhomItTellsOf,
} from "./whom-it-tells.ts";

/**
 * "said ⟨something that stopped me⟩", "said ⟨cruel things about him⟩", "told them nothing ⟨they could not see⟩":
 * whether the sentence does not say what it was; "said ⟨something must be done⟩" and "told them ⟨nothing had changed⟩"
 * do.
 */
function isOnlySomething({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar;
  const before = wordAt(grammar, first - 1);
  const isThing = language.smallWords.allThings.has(before) || language.speech.untold.has(before);
  if (cue.form === "verb" && first > cue.lastToken && isThing) return language.occasions.tellingVerbs.has(cue.lemma);
  const isPlain = cue.form === "verb" && first === cue.lastToken && language.speech.plainVerbs.has(cue.lemma);
  const thing = stepOver(grammar.tags, first, ADJECTIVE);
  if (!isPlain || !language.speech.untold.has(wordAt(grammar, thing))) return false;
  if (!servesAs(grammar, thing + 1, DESCRIBING | COMPLEMENTIZER)) return !holdsFinite(grammar, first, last);
  return countFinites(grammar, first, last) === 1;
}

/**
 * "I read ⟨that it will close⟩", "sorry to read ⟨that it leaks⟩": whether the span is what somebody reads, who says
 * nothing.
 */
function isRead({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!language.speech.readingVerbs.has(cue.lemma) || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const before = cue.firstToken - 1;
  return (
    tags[cue.firstToken] === TO ||
    tags[before] === TO ||
    (tags[before] === PRONOUN && !servesAs(grammar, before, EXPLETIVE))
  );
}

/**
 * "⟨The court ruled that it may be taxed⟩, a move critics described as cruel": whether the verb calls or judges
 * something, and so reports no clause before it.
 */
function isNaming({ grammar, cue }: CuePlace): boolean {
  const isPlain = isAssertingVerb(cue);
  return isPlain && callsThings(grammar.language, cue.lemma);
}

/** "⟨Roe won the deal⟩, a fact critics called odd and he calls luck": the same for a clause around the verb. */
function isBesideNaming(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { cue, grammar } = place;
  const opens = servesAs(grammar, last + 1, DEFINITE | INDEFINITE) || grammar.tags[last + 1] === WH_WORD;
  const isAppended = grammar.tags[last] === COMMA && opens;
  return last < cue.firstToken && isAppended && isNaming(place) && holdsFinite(grammar, first, last);
}

/** "⟨Mayor quits⟩, ‹cites› family": whether whoever acts before the comma cites what stands behind the verb. */
function isBesideCited({ cue, grammar }: CuePlace, { last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const isCiting = isAssertingVerb(cue) && language.speech.citingVerbs.has(cue.lemma);
  return isCiting && isFiniteVerb(tags[cue.firstToken]) && last < cue.firstToken && tags[last] === COMMA;
}

/** "⟨Roe, asked whether it leaked⟩, said no": whether the answer is all that was said. */
function isOnlyAnswered({ grammar, cue }: CuePlace): boolean {
  const isAnswer = grammar.language.stances.answers.has(wordAt(grammar, cue.lastToken));
  return cue.form === "verb" && isAnswer && grammar.document.tokens[cue.lastToken + 1]?.kind !== "word";
}

/**
 * “According to Roe, ⟨in May⟩, the mill shut”, “According to Roe, ⟨basically⟩.”, “while – according to ⟨notes found
 * there⟩ – knowing”: whether the span is a phrase before a clause, an adverb alone, or the source.
 */
function isOnlyFront({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "according-to" || first < cue.lastToken) return false;
  if (first === cue.lastToken) return servesAs(grammar, cue.firstToken, SOURCE_MARKER);
  if (tags[first] === ADVERB) return last === first + 1;
  return tags[first] === PREPOSITION && tags[last] === COMMA && !holdsFinite(grammar, first, last);
}

/**
 * "a man ⟨who had⟩, according to Roe, lied": whether the span before a source ends in the verb of a relative clause,
 * whose words follow behind another comma; unlike "⟦Police met a man who sings⟧, according to Roe".
 */
function isCutRelative({ grammar, cue, last: end }: CuePlace, { last }: TokenSpan): boolean {
  const { tags } = grammar;
  const isCut = cue.form === "according-to" && last < cue.firstToken && tags[last] === COMMA;
  return (
    isCut &&
    holdsTag(tags, cue.lastToken, end, COMMA) &&
    isFiniteVerb(tags[last - 1]) &&
    opensRelative(grammar, last - 2)
  );
}

/**
 * "⟨it is⟩, in the words of Roe, “a mess”": whether a form of "be" ends the span before a source and words in marks.
 */
function isCutClause({ grammar, cue }: CuePlace, { last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "according-to" || tags[last] !== COMMA || !isBe(grammar, last - 1)) return false;
  const marks = findTag(tags, cue.lastToken, cue.lastToken + LONGEST_SOURCE, MARK);
  return tags[marks - 1] === COMMA && !holdsFinite(grammar, cue.lastToken, marks);
}

/**
 * "would add ⟨so many⟩ rules that it died", "tells ⟨such⟩ lies that nobody listens": whether "that" opens a result and
 * not what is said.
 */
function isOutcome({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { smallWords, speech } = grammar.language;
  // "has said so many times that"
  if (cue.form !== "verb" || speech.plainVerbs.has(cue.lemma) || !servesAs(grammar, first, COMPLEMENTIZER))
    return false;
  return holdsOneOf(grammar, cue.lastToken, first, smallWords.beforeOutcomes);
}

/** How far before the comma the noun for the words may begin, in tokens: "⟨a claim⟩ that Joe Moe". */
const REPLY_REACH = 16;

/** The same behind the comma: ", a ⟨claim⟩ that Joe Moe". */
const LEAST_REPLY = 4;

/** How far before the comma to look for who said it, in tokens. */
const TELLER_REACH = 40;

/**
 * "⟨Roe said it leaked⟩, something Moe denied", "⟨Roe said it leaked⟩, which Moe denied", "⟨Roe said it leaked, a claim
 * that Moe⟩, a miller, denied": whether another has said what stands before the comma, whoever denies it.
 */
function isOfOtherTeller({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { aftermaths, smallWords } = grammar.language;
  if (cue.reading !== "denied" || grammar.tags[last] !== COMMA) return false;
  const isThing = smallWords.things.has(wordAt(grammar, last + 1)) || grammar.tags[last + 1] === WH_WORD;
  if (!isThing && !holdsOneOf(grammar, last - REPLY_REACH, last + LEAST_REPLY, aftermaths.statementNouns)) return false;
  return holdsVerbOfSpeech(cueAt, Math.max(first, last - TELLER_REACH), last);
}

/** "warned Moe, ⟨saying it leaked⟩": whether another verb of speech opens what stands behind a comma. */
function isSaidNext({ grammar, cue, cueAt }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  return first > cue.lastToken && tags[first - 1] === COMMA && tags[first] === GERUND && cueAt(first)?.form === "verb";
}

/**
 * "recalls ⟨her coach telling her, “You are late.”⟩": whether the span is somebody who is recalled saying words in
 * marks, and those words.
 */
function isHeardSaying({ grammar, cue, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const isWitnessing = language.stances.witnessingGovernors.ends.has(wordAt(grammar, cue.headToken));
  if (!isWitnessing || first !== cue.lastToken || isIn(pairOf, first)) return false;
  let at = findTag(tags, first, last, MARK) - 1;
  // "recalls him talking ⟨about⟩ “Ashby”" reports no words of his.
  while (at > first && tags[at] !== GERUND && (isInNounPhrase(tags[at]) || tags[at] === COMMA)) at -= 1;
  return at > first && tags[at] === GERUND && language.speech.verbs.has(wordAt(grammar, at));
}

/** "Actor slammed ⟨for “lazy” tweet⟩": whether the span is for what a headline tells that somebody is judged. */
function isWhatFor({ grammar, cue, headlineEnd, sentence }: CuePlace, { first }: TokenSpan): boolean {
  const isHeadline = sentence.end <= headlineEnd && cue.firstToken === cue.headToken;
  return isHeadline && first === cue.headToken + 1 && isBlamedFor(grammar, cue);
}

/**
 * Whether a stretch in which the models see content is something else: who speaks or hears it, what it is about, when
 * it was.
 */
type Other = (place: CuePlace, span: TokenSpan) => boolean;

/** Checks for either side of the cue. */
const ANYWHERE: readonly Other[] = [
  isFrame,
  isTopicBeforeMarks,
  isNamedWhat,
  isNickname,
  isWordsThemselves,
  isNamedWithin,
  isAgainst,
  isMainClause,
  leadsToWords,
  isMomentBeforeWords,
  isFrontAndWords,
  isSaidNext,
  isBehindPoint,
  isWhomAndWhen,
  isWhenTold,
  isOnlyFront,
  isCutRelative,
  isBehindStranded,
  isTopic,
  isBeforeAppositive,
  isOutsideMarks,
  isHeardBehindMarks,
  isOfOthersClaim,
  isOfHearer,
  isWhomItTellsOf,
  isRung,
  isToldAround,
  isWhereMentioned,
  isRelativeOfNoun,
  isRead,
  pointsBack,
  isUnderLabel,
  isOnlySomething,
  isOutcome,
  isHearerAndMore,
  isAskedWhy,
  isToldSo,
  isReaderAndMore,
  isCitedAndMore,
  isWhatItAnswers,
  isSetAgainstObject,
  isVerbOfThing,
  isObjectAndSubject,
  isBehindPosted,
  isHeardSaying,
  isWhatFor,
];

/** Checks for content that the models see only before the cue. */
const BEFORE_CUE: readonly Other[] = [
  isCutClause,
  isFront,
  isToldBeside,
  isBeforeRelative,
  isOfDoer,
  isWhereSaid,
  isOnlyAnswered,
  isOfOtherTeller,
  isNaming,
  isBesideCited,
  isOfObject,
  isOwnSubject,
  isSubjectOfPassive,
  isBeforeSeveral,
  isOtherNews,
];

/** Checks for content that they see only behind the cue. */
const BEHIND_CUE: readonly Other[] = [isExtent, isMainVerb, isCondition, isWithoutObject, isJudgedObject];

/** Checks for content that they see on both sides. */
const ROUND_CUE: readonly Other[] = [
  isBehindLastMarks,
  isToldThen,
  isBesideNaming,
  isBeforeRelative,
  isOfDoer,
  isMainVerb,
  isAddedToSpeaker,
  isAccused,
  isBeforeObject,
  isSubjectParted,
  isAside,
  isIntroduction,
  isOthersClause,
  isKeptBack,
  isRemarkedBehind,
  isLongAfter,
  isAmongDeeds,
];

const ON_SIDE: ReadonlyMap<number, readonly Other[]> = new Map([
  [BEFORE, BEFORE_CUE],
  [AFTER, BEHIND_CUE],
  [AROUND, ROUND_CUE],
]);

/** Whether a stretch in which the models see content, on this side of its cue, is something else. */
export function isNoContent(place: CuePlace, where: number, span: TokenSpan): boolean {
  return holdsOne(ANYWHERE, place, span) || holdsOne(ON_SIDE.get(where) ?? [], place, span);
}

function holdsOne(others: readonly Other[], place: CuePlace, span: TokenSpan): boolean {
  for (const isOther of others) if (isOther(place, span)) return true;
  return false;
}

/**
 * "has to tell her story, ⟨if it is to hold⟩": whether the span is a condition behind a comma, with no other clause,
 * and no question, "asked, in French, ⟦if it was warm⟧".
 */
function isCondition({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.reading === "questioned") return false;
  const isParted = first > cue.lastToken + 1 && grammar.tags[first - 1] === COMMA;
  return isParted && servesAs(grammar, first, CONDITIONAL) && countFinites(grammar, first, last) === 1;
}

/**
 * "letters praising ⟨the mill had arrived⟩": whether the span is what a gerund behind a noun judges, and the verb of
 * that noun behind it.
 */
function isJudgedObject({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const isGerund = tags[cue.headToken] === GERUND && tags[cue.firstToken - 1] === NOUN;
  if (!isGerund || first !== cue.lastToken || !callsThings(language, cue.lemma)) return false;
  const object = endOfNounPhrase(grammar, first, last);
  return object > first && isFiniteVerb(tags[object]);
}

/**
 * "⟨Runner sets record⟩, credits goats": whether a verb for one, behind a comma, has a plural noun behind it that ends
 * the sentence and so is its object; unlike "says council".
 */
function isBeforeSeveral({ cue, grammar, sentence }: CuePlace): boolean {
  const { document, language, tags } = grammar;
  const isForOne = endsIn(document.tokens[cue.headToken]?.lower ?? "", language.endings.thirdPersons);
  if (cue.form !== "verb" || tags[cue.firstToken - 1] !== COMMA || !isForOne) return false;
  const end = endOfNounPhrase(grammar, cue.lastToken, sentence.lastToken);
  const isLast = (end === sentence.lastToken || tags[end] === STOP) && !holdsTag(tags, cue.lastToken, end, PREPOSITION);
  return isLast && tags[end - 1] === NOUN && endsAsPlural(wordAt(grammar, end - 1), language);
}

/**
 * "⟨Bank holds rates⟩, governor says cuts will come": whether in a headline the verb, behind a comma and its subject,
 * has what it reports behind it; unlike "⟦Mill to close⟧, mayor says Monday", "…, says mayor".
 */
function isOtherNews({ cue, grammar, last: end, headlineEnd, sentence }: CuePlace, { last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  const isSaying = isAssertingVerb(cue) && language.speech.plainVerbs.has(cue.lemma) && sentence.end <= headlineEnd;
  if (!isSaying || tags[last] !== COMMA || last + 1 >= cue.firstToken) return false;
  const isReported = isInNounPhrase(tags[cue.lastToken] ?? 0) && cue.lastToken + 1 < end;
  return isReported && timePhraseAt(document.tokens, cue.lastToken, end) === null;
}

/**
 * "⟨While Roe says that it is safe⟩, the report tells another tale": whether the span is only the clause in front, of a
 * verb that more words follow.
 */
function isFront(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { cue, grammar } = place;
  const { tags } = grammar;
  if (first !== place.first || !isFrontedClause(place) || holdsTag(tags, first, last, COMMA)) return false;
  return tags[cue.lastToken] !== COMMA && tags[cue.lastToken] !== STOP && tags[last - 1] !== MARK;
}

/**
 * "⟨He waved⟩, making signs that critics ‹have likened› to a salute": whether the verb, behind a comma, is about
 * another noun and not about what stands before.
 */
function isBeforeObject(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { cue, grammar } = place;
  const isBefore = first < cue.firstToken && last < cue.firstToken - 1 && grammar.tags[cue.firstToken - 1] !== COMMA;
  return isBefore && grammar.tags[last] === COMMA && isOfObject(place);
}

/**
 * "⟨She tells them that it is shut, and then⟩, she says, she waits", "it is shut, ⟨and then⟩, she says, she waits":
 * whether only "and" and an adverb go on behind the verb, and what stands before them is reported by another.
 */
function isToldThen({ cue, cueAt, grammar, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  const and = stepBack(tags, last, ADVERB) - 1;
  const isThen = last < cue.firstToken && tags[last] === COMMA && servesAs(grammar, and, COORDINATOR);
  return isThen && and > start && (first === and || (tags[and - 1] === COMMA && holdsVerbOfSpeech(cueAt, first, and)));
}

/**
 * "⟨The board⟩ says, it is late", "⟨The report, which⟩ Roe ‹wrote›, ⟨says⟩": whether a comma follows the verb, and the
 * span is its subject, or has the verb in its relative clause.
 */
function isSubjectParted(place: CuePlace, span: TokenSpan): boolean {
  return place.grammar.tags[place.cue.lastToken] === COMMA && (isOwnSubject(place, span) || isOfObject(place));
}

/**
 * "⟨She listened⟩, ‹wrote› an address on her hand, ⟨and reached for her coat⟩": whether the verb is one of several that
 * tell what somebody does, each in the past, and its object is a thing.
 */
function isAmongDeeds({ cue, grammar, first: start, last: end }: CuePlace): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || tags[cue.headToken] !== PAST || tags[cue.firstToken - 1] !== COMMA) return false;
  const object = endOfNounPhrase(grammar, cue.lastToken, end);
  if (object === cue.lastToken || language.speech.plainVerbs.has(cue.lemma) || isSomebody(grammar, object - 1))
    return false;
  const and = tags.indexOf(CONJUNCTION, object);
  const isNext = and > object && and < end && tags[and - 1] === COMMA && tags[and + 1] === PAST;
  return isNext && tags[firstFinite(grammar, start, cue.firstToken)] === PAST;
}

/**
 * "replied to Moe's claim ⟨that it was late⟩", "spoke of the charge ⟨that he lied⟩": whether the span belongs to
 * another's claim, which the speaker only talks about; unlike "replied with the claim ⟦that it was late⟧".
 */
function isOfOthersClaim({ cue, cueAt, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!isAssertingVerb(cue)) return false;
  if (!servesAs(grammar, first, COMPLEMENTIZER) || cueAt(first - 1)?.form !== "noun") return false;
  const opener = wordAt(grammar, cue.lastToken);
  const isLed =
    language.speech.beforeTopics.has(opener) || tags[cue.lastToken] === TO || tags[cue.lastToken] === PREPOSITION;
  if (!isLed || language.smallWords.besideOthers.has(opener)) return false;
  const owner = ownerBefore(grammar, cue.lastToken, first - 1);
  return tags[owner] === POSSESSIVE || servesAs(grammar, owner, DEFINITE);
}
