import { callsThings } from "../../grammar/calls-things.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DATIVE,
  DEFINITE,
  DESCRIBING,
  EXPLETIVE,
  GENITIVE,
  INDEFINITE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { amountAt } from "../amount.ts";
import { isDetailedRequest, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, ownerBefore, startOfNounPhrase } from "../noun-phrase.ts";
import { holdsBe, isPassive } from "../passive.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import { AFTER, AROUND, BEFORE } from "./content-places.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";
import { isTopic } from "./is-topic.ts";
import { isMomentBeforeWords, leadsToWords } from "./leads-to-words.ts";
import { isWhenOrHowOften } from "./missed-report.ts";
import { pointsBack } from "./points-back.ts";
import { isToldBeside } from "./told-beside.ts";
import { startsClause } from "./told-deeds.ts";

/** "told ⟨her boss on Friday and was out by lunch⟩": whoever hears it, and behind "and" what else was done; nothing tells what was said. */
function isHearerAndMore({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || !language.speech.hearerVerbs.has(cue.lemma) || first < cue.lastToken) return false;
  const hearer = endOfNounPhrase(grammar, cue.lastToken, last);
  if (hearer === cue.lastToken) return false;
  const and = endOfCircumstances(grammar, hearer, last);
  const verb = stepOver(tags, and + 1, ADVERB);
  return first <= and && tags[and] === CONJUNCTION && isFiniteVerb(tags[verb]);
}

/** "when I told Roe this ⟨he laughed⟩", "told the vicar that ⟨and he laughed⟩": what is told stands before, and not behind. */
function isToldSo({ grammar, cue, last }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || !language.speech.hearerVerbs.has(cue.lemma) || first < cue.lastToken) return false;
  const it = endOfNounPhrase(grammar, cue.lastToken, last);
  if (it === cue.lastToken || !language.smallWords.demonstratives.has(wordAt(grammar, it))) return false;
  const next = tags[it + 1];
  return next === CONJUNCTION || (!servesAs(grammar, it, COMPLEMENTIZER) && (next === COMMA || next === PRONOUN));
}

/** "emailed ⟨staff to say that it had shut⟩": what was written is told behind the second verb. */
function isReaderAndMore({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || !language.speech.writtenForms.has(wordAt(grammar, cue.headToken))) return false;
  const end = endOfNounPhrase(grammar, first, last);
  return tags[end] === TO && cueAt(end + 1) !== undefined && isSomebody(grammar, end - 1);
}

/** "cites ⟨a study showing that it leaks⟩": what it shows is told behind the second verb. */
function isCitedAndMore({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || !language.speech.citingForms.has(wordAt(grammar, cue.headToken))) return false;
  let end = endOfNounPhrase(grammar, first, last);
  while (end > first + 1 && tags[end] !== GERUND && tags[end - 1] === GERUND) end -= 1;
  if (tags[end] === GERUND) return cueAt(end) !== undefined;
  return (tags[end] === WH_WORD || servesAs(grammar, end, COMPLEMENTIZER)) && cueAt(end + 1) !== undefined;
}

/** "reported better trade in May, ⟨although it fell in June⟩", "told of better trade, ⟨while Moe told of worse⟩": what is set against the object of the verb is not what the verb tells. */
function isSetAgainstObject({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  if (cue.form !== "verb" || first < cue.lastToken + 2 || tags[first - 1] !== COMMA) return false;
  const isTurn = language.smallWords.turningAgainst.has(wordAt(grammar, first));
  if (!isTurn || servesAs(grammar, first, ADVERSATIVE)) return false;
  const isOf = servesAs(grammar, cue.lastToken, GENITIVE);
  const object = isOf ? cue.lastToken + 1 : cue.lastToken;
  const hasHearer = !isOf && language.occasions.tellingVerbs.has(cue.lemma);
  if (hasHearer || timePhraseAt(document.tokens, object, last) !== null) return false;
  return endOfNounPhrase(grammar, object, first) > object;
}

/** “What Roe says: ⟨the club said it knew⟩”: a label over what somebody reports with a verb of their own. */
function isUnderLabel({ grammar, cue, cueAt, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  if (tags[start] !== WH_WORD || first !== cue.lastToken + 1 || document.tokens[cue.lastToken]?.text !== ":")
    return false;
  return tags[first] === PARTICIPLE || holdsCue(cueAt, first, last);
}

/**
 * "said ⟨something that stopped me⟩", "said ⟨things about him⟩", "told them nothing ⟨they could not see⟩": what it was is not told; "said ⟨something must be done⟩" and
 * "told them ⟨nothing had changed⟩" tell it.
 */
function isOnlySomething({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const before = wordAt(grammar, first - 1);
  const isThing = language.smallWords.allThings.has(before) || language.speech.untold.has(before);
  if (cue.form === "verb" && first > cue.lastToken && isThing) return language.occasions.tellingVerbs.has(cue.lemma);
  const isPlain = cue.form === "verb" && first === cue.lastToken && language.speech.plainVerbs.has(cue.lemma);
  if (!isPlain || !language.speech.untold.has(wordAt(grammar, first))) return false;
  if (!servesAs(grammar, first + 1, DESCRIBING | COMPLEMENTIZER)) return !holdsFinite(grammar, first, last);
  return tags.subarray(first, last).filter((tag) => isFiniteVerb(tag)).length === 1;
}

/** "⟨It takes back everything⟩ he said", "⟨It fell short of the work⟩ she promised": nothing parts the words from a pronoun and its verb, which tell of a noun. */
function isBeforeRelative({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || last !== cue.firstToken - 1 || tags[last] !== PRONOUN) return false;
  return (tags[last - 1] === NOUN || tags[last - 1] === PRONOUN) && holdsFinite(grammar, first, last);
}

/** "⟨The board met⟩, because of a letter that the mayor ‹wrote›", "⟨The report, which⟩ Roe ‹wrote›, ⟨says that it leaks⟩": behind a noun and "that", the verb has that noun for its object. */
function isOfObject({ grammar, cue, first }: CuePlace): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || !isFiniteVerb(tags[cue.firstToken])) return false;
  const that = startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1;
  const isRelative = tags[that] === WH_WORD || servesAs(grammar, that, COMPLEMENTIZER);
  return isRelative && tags[stepBack(tags, that, COMMA) - 1] === NOUN;
}

/** "In a clip filmed there and ‹posted› online, ⟨Roe can be heard⟩": what was done with the thing that the phrase before the main clause tells of. */
function isBehindPosted({ grammar, cue, sentence }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!language.speech.postingVerbs.has(cue.lemma) || cue.form !== "verb" || cue.firstToken !== cue.headToken)
    return false;
  const tag = tags[cue.headToken];
  if ((tag !== PAST && tag !== PARTICIPLE) || tags[sentence.firstToken] !== PREPOSITION) return false;
  const isJoined = servesAs(grammar, cue.firstToken - 1, COORDINATOR) || tags[cue.firstToken - 1] === COMMA;
  return isJoined && tags[first - 1] === COMMA && !holdsFinite(grammar, sentence.firstToken, cue.firstToken);
}

/** "Denying ⟨the charge, the head of the dam, Ann Roe⟩, said so": behind a gerund that opens the sentence, its object with the subject of the main verb. */
function isObjectAndSubject({ grammar, cue, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[cue.headToken] !== GERUND || cue.firstToken !== start || first !== cue.lastToken)
    return false;
  const isParted = tags[last] === COMMA && holdsTag(tags, first, last, COMMA);
  return isParted && isFiniteVerb(tags[last + 1]) && !holdsFinite(grammar, first, last);
}

/** "The letter Roe ‹wrote› ⟨was read⟩", "the tweet Roe ‹shared› ⟨was false⟩", "the plan Roe ‹announced› ⟨was shelved⟩": the main verb, right behind a clause that tells of a thing without "that". */
function isVerbOfThing({ grammar, cue, first: start, sentence, headlineEnd }: CuePlace, span: TokenSpan): boolean {
  const { document, language, tags } = grammar;
  const { first, last } = span;
  if (cue.form !== "verb" || first !== cue.lastToken || sentence.end <= headlineEnd) return false;
  const { postingVerbs, puttingForward, writtenForms } = language.speech;
  const isPutForward = puttingForward.has(cue.lemma);
  const isWritten = writtenForms.has(wordAt(grammar, cue.headToken)) || postingVerbs.has(cue.lemma);
  const verb = timePhraseAt(document.tokens, first, last)?.lastToken ?? first;
  if (!isWritten && !isPutForward) return false;
  if (!isFiniteVerb(tags[verb]) || !isFiniteVerb(tags[cue.firstToken])) return false;
  const subject = startOfNounPhrase(grammar, start, cue.firstToken - 1);
  if (cue.firstToken <= start || subject < start || tags[subject - 1] === WH_WORD) return false;
  return isPutForward || !holdsFinite(grammar, start, cue.firstToken);
}

/** "I read ⟨that it will close⟩", "sorry to read ⟨that it leaks⟩": what somebody reads, who says nothing. */
function isRead({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!language.speech.readingVerbs.has(cue.lemma) || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const before = cue.firstToken - 1;
  return tags[before] === TO || (tags[before] === PRONOUN && !servesAs(grammar, before, EXPLETIVE));
}

/** "a question ⟨that asked whether it leaks⟩", "a claim ⟨that angered farmers⟩", "the sort of reasoning ⟨that angers farmers⟩": behind a noun a relative clause, whose subject the noun is. */
function isRelativeOfNoun({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const isTold = servesAs(grammar, first, COMPLEMENTIZER) && isFiniteVerb(grammar.tags[first + 1]);
  if (grammar.tags[cue.headToken] === GERUND && servesAs(grammar, cue.firstToken - 1, GENITIVE)) return isTold;
  if (cue.form !== "noun" || first !== cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  return isFiniteVerb(grammar.tags[first + 1]) && (grammar.tags[first] ?? 0) === WH_WORD;
}

/** "⟨The senate blocked it over “mad” clauses⟩ ‹added› by farmers": who has done something to the last thing has not told all of it; but "⟦it is old⟧, a fact noted by Roe". */
function isOfDoer({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  const isBare = cue.form === "verb" && cue.firstToken === cue.headToken;
  if (!isBare || !servesAs(grammar, cue.lastToken, AGENT)) return false;
  const noun = cue.firstToken - 1;
  if (tags[noun] !== NOUN || (tags[cue.headToken] !== PARTICIPLE && tags[cue.headToken] !== PAST)) return false;
  return tags[startOfNounPhrase(grammar, first, noun) - 1] !== COMMA;
}

/** "Roe, who has warned of “ruin”, ⟨bought the mill⟩": behind a relative clause and its comma the verb of the main one. */
function isMainVerb({ grammar, cue, sentence }: CuePlace, { first }: TokenSpan): boolean {
  if (cue.form !== "verb" || grammar.tags[first - 1] !== COMMA || !isFiniteVerb(grammar.tags[first])) return false;
  const relative = startOfVerbGroup(grammar, sentence.firstToken, cue.headToken) - 1;
  return servesAs(grammar, relative, DESCRIBING) && grammar.tags[relative - 1] === COMMA;
}

/** "⟨The court ruled that it may be taxed⟩, a move critics described as cruel": a verb that calls or judges something tells no clause before it. */
function isNaming({ grammar, cue }: CuePlace): boolean {
  const isPlain = cue.form === "verb" && cue.reading === "asserted";
  return isPlain && callsThings(grammar.language, cue.lemma);
}

/** "⟨In a speech last July⟩, she said:": a phrase before a verb that leads to what stands below; "⟨In Ashby⟩, it is not as bad as she says": before a clause. */
function isWhereSaid({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const isPhrase = grammar.tags[first] === PREPOSITION && grammar.tags[last] === COMMA;
  const isBeforeMore =
    grammar.document.tokens[cue.lastToken]?.text === ":" || holdsFinite(grammar, last + 1, cue.firstToken);
  return isPhrase && isBeforeMore && !holdsFinite(grammar, first, last);
}

/** "hours after ⟨a clerk⟩ was charged with ⟨theft⟩", "a firm ⟨which⟩ was accused of ⟨lying⟩": of what somebody is accused of, nothing stands on both sides. */
function isAccused({ grammar, cue }: CuePlace): boolean {
  return grammar.language.speech.chargingVerbs.has(cue.lemma) && holdsBe(grammar, cue) && isPassive(grammar, cue);
}

/** How far before the comma who has said it is looked for, in tokens. */
const TELLER_REACH = 40;

/** "⟨Roe said it leaked⟩, something Moe denied": what another has said before the comma is that one's, whoever denies it. */
function isOfOtherTeller({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.reading !== "denied" || tags[last] !== COMMA) return false;
  if (!language.smallWords.things.has(wordAt(grammar, last + 1))) return false;
  for (let at = Math.max(first, last - TELLER_REACH); at < last; at += 1) if (cueAt(at)?.form === "verb") return true;
  return false;
}

/** Whether a stretch where the models see what was said is something else: who speaks or hears it, what it is about, when it was. */
export function isNoContent(place: CuePlace, where: number, span: TokenSpan): boolean {
  return (
    isToldBeside(place, where, span) ||
    leadsToWords(place, span) ||
    isMomentBeforeWords(place, span) ||
    isBehindPoint(place, span) ||
    isWhomAndWhen(place, span) ||
    isBehindStranded(place, span) ||
    isTopic(place, span) ||
    isBeforeAppositive(place, span) ||
    isOutsideMarks(place, span) ||
    isHeardBehindMarks(place, span) ||
    isOfOthersClaim(place, span) ||
    isOfHearer(place, span) ||
    isWhomItTellsOf(place, span) ||
    isBehindCharge(place, span) ||
    isRung(place, span) ||
    isWhereMentioned(place, span) ||
    isRelativeOfNoun(place, span) ||
    isRead(place, span) ||
    pointsBack(place, span) ||
    isUnderLabel(place, span) ||
    isOnlySomething(place, span) ||
    (where !== AFTER && isBeforeRelative(place, span)) ||
    isHearerAndMore(place, span) ||
    isToldSo(place, span) ||
    isReaderAndMore(place, span) ||
    isCitedAndMore(place, span) ||
    isSetAgainstObject(place, span) ||
    (where !== BEFORE && isMainVerb(place, span)) ||
    (where !== AFTER && isOfDoer(place, span)) ||
    (where === BEFORE && (isWhereSaid(place, span) || isOfOtherTeller(place, span))) ||
    (where === BEFORE && (isNaming(place) || isOfObject(place))) ||
    isVerbOfThing(place, span) ||
    isObjectAndSubject(place, span) ||
    isBehindPosted(place, span) ||
    (where === BEFORE && isOwnSubject(place, span)) ||
    (where === BEFORE && isSubjectOfPassive(place, span)) ||
    (where === AROUND &&
      place.grammar.tags[place.cue.lastToken] === COMMA &&
      (isOwnSubject(place, span) || isOfObject(place))) ||
    (where === AROUND && (isAddedToSpeaker(place, span) || isAccused(place)))
  );
}

/** "spoke first, ⟨at which point the crowd rose⟩": what came of it. */
function isBehindPoint({ cue, grammar: { tags } }: CuePlace, { first }: TokenSpan): boolean {
  return (
    first > cue.lastToken && tags[first - 1] === COMMA && tags[first] === PREPOSITION && tags[first + 1] === WH_WORD
  );
}

/** "challenged ⟨her when she ran for office⟩": whom, and when; "asked ⟨her when she ran⟩" is a question. */
function isWhomAndWhen({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[first] !== PRONOUN || last < first + 2) return false;
  if (language.speech.clausePronouns.has(wordAt(grammar, first))) return false;
  if (language.speech.hearerVerbs.has(cue.lemma) || language.stances.askingOrRequesting.has(cue.lemma)) return false;
  return language.smallWords.timeOpeners.has(wordAt(grammar, first + 1));
}

/** "the flood the council warned about ⟨in its report⟩", "the trends they point to ⟨with alarm⟩", "⟨this was the flood⟩ the council warned about in May": a preposition that another follows has its noun before the subject. */
function isBehindStranded({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first > cue.lastToken + 2 || (first < cue.firstToken && tags[last] === COMMA))
    return false;
  const at = cue.lastToken > cue.headToken + 1 ? cue.lastToken - 1 : cue.lastToken;
  const isTopic = language.speech.beforeTopics.has(wordAt(grammar, at));
  if (!isTopic && !servesAs(grammar, at, GENITIVE | DATIVE)) return false;
  const next = tags[at + 1];
  if (isFiniteVerb(next ?? 0)) return true;
  const isAmount = tags[at + 2] === NUMBER || amountAt(grammar, at + 1) >= 0;
  const isClause =
    servesAs(grammar, at + 1, COMPLEMENTIZER) || language.helpers.questionOpeners.has(wordAt(grammar, at + 1));
  return next === PREPOSITION && !isAmount && !isClause && !servesAs(grammar, at + 1, PREDICATIVE);
}

/**
 * "Roe said ⟨the van, a Ford⟩, had been well maintained": what stands before the comma before a passive of a verb that else reports a clause is what it is
 * about, and nothing is reported.
 */
export function isPartedFromPassive({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.form !== "verb" || last !== cue.firstToken - 1 || startsClause(grammar, first)) return false;
  if (grammar.tags[last] !== COMMA) return false;
  return grammar.language.speech.trailingVerbs.has(cue.lemma) && isPassive(grammar, cue);
}

/** “She ⟨writes⟩ poems,” Roe says, ⟦“or novels.”⟧: what is told in marks that a pause ends is told in them. */
function isOutsideMarks({ cue, grammar, pairOf }: CuePlace, { first }: TokenSpan): boolean {
  const isInThem = pairOf[first] === pairOf[cue.headToken];
  if (!isIn(pairOf, cue.headToken) || first < cue.lastToken || isInThem) return false;
  const end = endOfRun(pairOf, cue.headToken);
  return grammar.tags[end - 2] === COMMA || grammar.tags[end - 2] === STOP;
}

/** How long what stands between words in marks and their verb may be, in tokens. */
const LONGEST_SPEAKER = 15;

/** ““No,” Roe said after hearing ⟨that it was late⟩”, ““No,” Roe said of reports ⟨that it was late⟩”: behind the verb of words in marks, what is said is in those, and a clause with "that" further on belongs to another word. */
function isHeardBehindMarks({ cue, grammar, pairOf, sentence }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  const least = Math.max(sentence.firstToken, cue.firstToken - LONGEST_SPEAKER);
  if (cue.form !== "verb" || first <= cue.lastToken + 1 || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (tags[first - 1] === COMMA || tags[first - 1] === CONJUNCTION) return false;
  for (let at = cue.firstToken - 1; at >= least; at -= 1) {
    if (isIn(pairOf, at)) return tags[at] === MARK && (tags[at - 1] === COMMA || tags[at - 1] === STOP);
    if (isFiniteVerb(tags[at])) return false;
  }
  return false;
}

/** "replied to Moe's claim ⟨that it was late⟩", "spoke of the charge ⟨that he lied⟩": what is claimed is that claim's, and not said by whoever speaks of it; but "replied with the claim ⟦that it was late⟧". */
function isOfOthersClaim({ cue, cueAt, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || cue.reading !== "asserted") return false;
  if (!servesAs(grammar, first, COMPLEMENTIZER) || cueAt(first - 1)?.form !== "noun") return false;
  const opener = wordAt(grammar, cue.lastToken);
  const isLed =
    language.speech.beforeTopics.has(opener) || tags[cue.lastToken] === TO || tags[cue.lastToken] === PREPOSITION;
  if (!isLed || language.smallWords.besideOthers.has(opener)) return false;
  const owner = ownerBefore(grammar, cue.lastToken, first - 1);
  return tags[owner] === POSSESSIVE || servesAs(grammar, owner, DEFINITE);
}

/** "I asked a friend ⟨who teaches⟩": of somebody of whom the reader has not heard it is told who that is, and nothing is asked. */
function isOfHearer({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.form !== "verb" || !servesAs(grammar, cue.lastToken, INDEFINITE)) return false;
  if (!grammar.language.smallWords.personalRelatives.has(wordAt(grammar, first))) return false;
  return endOfNounPhrase(grammar, cue.lastToken, last) === first;
}

/** "accused of theft in a letter ⟨that the court saw⟩": behind what somebody is accused of, a clause with "that" belongs to another noun. */
function isBehindCharge({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const isCharge = grammar.language.speech.chargingVerbs.has(cue.lemma) && servesAs(grammar, cue.lastToken, GENITIVE);
  return isCharge && first > cue.lastToken + 1 && servesAs(grammar, first, COMPLEMENTIZER);
}

/** "slams ⟨troll who called her “mad”⟩": whom a verb that reports no clause is about, and what they said. */
function isWhomItTellsOf({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || language.speech.trailingVerbs.has(cue.lemma)) return false;
  const end = endOfNounPhrase(grammar, first, last);
  const isRelative = language.smallWords.personalRelatives.has(wordAt(grammar, end));
  return end > first && isRelative && !isDetailedRequest(grammar, first, last);
}

/** "called ⟨the mill a dozen times⟩", "called ⟨him a day later⟩", "called ⟨the meeting to order⟩": whom somebody rang, or where they were called. */
function isRung({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (!grammar.language.speech.verdictVerbs.has(cue.lemma) || first !== cue.headToken + 1) return false;
  const end = endOfNounPhrase(grammar, first, last);
  if (end === first || end >= last) return false;
  // Not so of a headline: “Roe calls Moe risk to peace”.
  const isWhere = servesAs(grammar, end, DATIVE) && grammar.tags[first] !== NAME && grammar.tags[first] !== NOUN;
  return isWhere || isWhenOrHowOften(grammar, end, last);
}

/** "a fact she mentions on ⟨the campaign trail⟩", "the office cited in ⟨her letter⟩ is shut": where a verb is used that has its object without a preposition. */
function isWhereMentioned({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { citingVerbs, discussingVerbs } = grammar.language.speech;
  if (!discussingVerbs.has(cue.lemma) && !citingVerbs.has(cue.lemma)) return false;
  if (first !== cue.lastToken + 1) return false;
  return grammar.tags[cue.lastToken] === PREPOSITION;
}

/** "“No”, says Ann Roe, ⟨a planner at the mill⟩", "say the bakers, ⟨who think so⟩": what a comma adds to whoever speaks behind the verb, and no clause of its own. */
function isAddedToSpeaker({ cue, grammar, last: end }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || tags[cue.firstToken - 1] !== COMMA || first <= cue.lastToken) return false;
  const comma = endOfNounPhrase(grammar, cue.lastToken, end);
  if (comma === cue.lastToken || tags[comma] !== COMMA || first !== comma + 1) return false;
  if (language.smallWords.personalRelatives.has(wordAt(grammar, first))) return true;
  if (!servesAs(grammar, first, DEFINITE | INDEFINITE)) return false;
  // "a kidney ⟨specialist⟩": the tagger takes the noun for a verb.
  for (let at = first; at < last; at += 1)
    if (isFiniteVerb(tags[at]) && !language.nouns.roles.has(wordAt(grammar, at))) return false;
  return true;
}

/** "⟨The board⟩ reported on Monday", "But, ⟨she⟩ says, it is late": the subject right before its verb. */
function isOwnSubject({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  return (
    cue.form === "verb" &&
    last === cue.firstToken &&
    isSomebody(grammar, last - 1) &&
    !holdsFinite(grammar, first, last)
  );
}

/** "in Corran, ⟨where nine cases⟩ have been reported since May": what a verb in the passive reports, where nothing tells who does; not "claims that it leaks were denied by Roe". */
function isSubjectOfPassive({ cue, grammar }: CuePlace, { last }: TokenSpan): boolean {
  if (cue.form !== "verb" || last !== cue.firstToken || grammar.language.speech.hearerVerbs.has(cue.lemma))
    return false;
  if (servesAs(grammar, cue.lastToken - 1, AGENT) || servesAs(grammar, cue.lastToken, AGENT)) return false;
  return holdsBe(grammar, cue) && isPassive(grammar, cue);
}

/** "Roe denied it, ⟨saying⟩ he told the truth": a gerund of speech stands between what was said and its verb, and so it was not said by that. */
export function isParted({ grammar, cue, cueAt }: CuePlace, { last }: TokenSpan): boolean {
  for (let at = last; at < cue.firstToken; at += 1)
    if (cueAt(at) !== undefined && grammar.tags[at] === GERUND) return true;
  return false;
}

/** "⟦It was genuine⟧, a claim he ⟨disavows⟩", "⟦they differ⟧, a point the Fed has ⟨stressed⟩": of the clause a noun is told, and the verb is that noun's. */
function isBeforeAppositive({ grammar, cue }: CuePlace, { last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[last] !== COMMA || !servesAs(grammar, last + 1, DEFINITE | INDEFINITE)) return false;
  const subject = endOfNounPhrase(grammar, last + 1, cue.firstToken);
  return subject > last + 1 && subject < cue.firstToken && (tags[subject] === PRONOUN || tags[subject] === DETERMINER);
}
