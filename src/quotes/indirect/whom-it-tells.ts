import { isWholeClause } from "../../grammar/clause-starts.ts";
import { countFinites } from "../../grammar/holds-finite.ts";
import { stepOver } from "../../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, DATIVE, INDEFINITE, opensRelative, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  NAME,
  NOUN,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isDetailedRequest, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { holdsBe, isPassive } from "../passive.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { isBehindMarks } from "./beside-content.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, holdsVerbOfSpeech } from "./cue-place.ts";
import { isWhenOrHowOften } from "./missed-report.ts";
import { isAskedWhen } from "./moments.ts";

/**
 * "told ⟨her boss on Friday and was out by lunch⟩": whether the span is the hearer and, behind "and", what else was
 * done, so that nothing shows what was said.
 */
export function isHearerAndMore({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || !language.speech.hearerVerbs.has(cue.lemma) || first < cue.lastToken) return false;
  const hearer = endOfNounPhrase(grammar, cue.lastToken, last);
  if (hearer === cue.lastToken) return false;
  const and = endOfCircumstances(grammar, hearer, last);
  const verb = stepOver(tags, and + 1, ADVERB);
  return first <= and && tags[and] === CONJUNCTION && isFiniteVerb(tags[verb]);
}

/**
 * "when I told Roe this ⟨he laughed⟩", "told the vicar that ⟨and he laughed⟩": whether what is told stands before, and
 * not behind.
 */
export function isToldSo({ grammar, cue, last }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || !language.speech.hearerVerbs.has(cue.lemma) || first < cue.lastToken) return false;
  const it = endOfNounPhrase(grammar, cue.lastToken, last);
  if (it === cue.lastToken || !language.smallWords.demonstratives.has(wordAt(grammar, it))) return false;
  const next = tags[it + 1];
  return next === CONJUNCTION || (!servesAs(grammar, it, COMPLEMENTIZER) && (next === COMMA || next === PRONOUN));
}

/**
 * "When asked ⟨why, Roe replied that it was late⟩": whether a question is only named by its first word, and what
 * follows the comma reports the answer.
 */
export function isAskedWhy({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  if (first !== cue.lastToken || grammar.tags[first + 1] !== COMMA) return false;
  const isAsking = grammar.language.stances.askingVerbs.has(cue.lemma);
  return isAsking && grammar.tags[first] === WH_WORD && holdsVerbOfSpeech(cueAt, first + 2, last);
}

/** "emailed ⟨staff to say that it had shut⟩": whether a second verb reports what was written. */
export function isReaderAndMore({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || !language.speech.writtenForms.has(wordAt(grammar, cue.headToken))) return false;
  const end = endOfNounPhrase(grammar, first, last);
  return tags[end] === TO && cueAt(end + 1) !== undefined && isSomebody(grammar, end - 1);
}

/** "cites ⟨a study showing that it leaks⟩": whether a second verb reports what the source shows. */
export function isCitedAndMore({ grammar, cue, cueAt }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (first !== cue.lastToken || !language.speech.citingForms.has(wordAt(grammar, cue.headToken))) return false;
  let end = endOfNounPhrase(grammar, first, last);
  while (end > first + 1 && tags[end] !== GERUND && tags[end - 1] === GERUND) end -= 1;
  if (tags[end] === GERUND) return cueAt(end) !== undefined;
  return opensRelative(grammar, end) && cueAt(end + 1) !== undefined;
}

/**
 * "challenged ⟨her when she ran for office⟩": whether the span says whom, and when; "asked ⟨her when she ran⟩" is a
 * question.
 */
export function isWhomAndWhen({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[first] !== PRONOUN || last < first + 2) return false;
  if (language.speech.clausePronouns.has(wordAt(grammar, first))) return false;
  if (language.speech.hearerVerbs.has(cue.lemma) || language.stances.askingOrRequesting.has(cue.lemma)) return false;
  return language.smallWords.timeOpeners.has(wordAt(grammar, first + 1));
}

/**
 * “It is late,” Roe said ⟨after the board had left⟩; "told a clerk ⟨before she left⟩": whether the span says when
 * something was said in marks, or told to somebody.
 */
export function isWhenTold(place: CuePlace, { first, last }: TokenSpan): boolean {
  const { cue, grammar } = place;
  const { clauses, language } = grammar;
  const { momentOpeners, timeOpeners } = language.smallWords;
  const opener = wordAt(grammar, first);
  if (cue.form !== "verb" || !isWholeClause(clauses[first + 1])) return false;
  if (isAskedWhen(place, first)) return false;
  if (first === cue.lastToken && momentOpeners.has(opener)) return isBehindMarks(place);
  if (!language.speech.hearerVerbs.has(cue.lemma) || !timeOpeners.has(opener)) return false;
  if (language.helpers.questionOpeners.has(opener) || endOfNounPhrase(grammar, cue.lastToken, last) !== first)
    return false;
  return countFinites(grammar, first, last) === 1;
}

/** "I asked a friend ⟨who teaches⟩": whether the span says who somebody new to the reader is, and not what is asked. */
export function isOfHearer({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.form !== "verb" || !servesAs(grammar, cue.lastToken, INDEFINITE)) return false;
  if (!grammar.language.smallWords.personalRelatives.has(wordAt(grammar, first))) return false;
  return endOfNounPhrase(grammar, cue.lastToken, last) === first;
}

/**
 * "slams ⟨troll who called her “mad”⟩": whether the span is the person whom a verb that reports no clause is about, and
 * what they said.
 */
export function isWhomItTellsOf({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language } = grammar;
  if (cue.form !== "verb" || first !== cue.lastToken || language.speech.trailingVerbs.has(cue.lemma)) return false;
  const end = endOfNounPhrase(grammar, first, last);
  const isRelative = language.smallWords.personalRelatives.has(wordAt(grammar, end));
  return end > first && isRelative && !isDetailedRequest(grammar, first, last);
}

/**
 * "called ⟨the mill a dozen times⟩", "called ⟨him a day later⟩", "called ⟨the meeting to order⟩": whether the span says
 * whom somebody rang, or where they were called.
 */
export function isRung({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (!grammar.language.speech.verdictVerbs.has(cue.lemma) || first !== cue.headToken + 1) return false;
  const end = endOfNounPhrase(grammar, first, last);
  if (end === first || end >= last) return false;
  // Not in a headline: “Roe calls Moe risk to peace”.
  const isWhere = servesAs(grammar, end, DATIVE) && grammar.tags[first] !== NAME && grammar.tags[first] !== NOUN;
  return isWhere || isWhenOrHowOften(grammar, end, last);
}

/**
 * "responded on Monday ⟨to her post by saying so⟩", "responded to ⟨questions by pointing to his record⟩": whether the
 * span is what somebody answers, and the sentence says how.
 */
export function isWhatItAnswers({ cue, grammar, last }: CuePlace, { first }: TokenSpan): boolean {
  if (!grammar.language.speech.replyingVerbs.has(cue.lemma)) return false;
  const to = timePhraseAt(grammar.document.tokens, cue.lastToken, last)?.lastToken ?? cue.lastToken;
  if (!servesAs(grammar, to, DATIVE) || (first !== to && first !== to + 1)) return false;
  for (let at = to; at < last; at += 1)
    if (servesAs(grammar, at, AGENT) && grammar.tags[at + 1] === GERUND) return true;
  return false;
}

/**
 * "hours after ⟨a clerk⟩ was charged with ⟨theft⟩", "a firm ⟨which⟩ was accused of ⟨lying⟩": whether somebody is
 * accused, so that the content cannot stand on both sides.
 */
export function isAccused({ grammar, cue }: CuePlace): boolean {
  return grammar.language.speech.chargingVerbs.has(cue.lemma) && holdsBe(grammar, cue) && isPassive(grammar, cue);
}

/**
 * "told Roe, who had asked for it, ⟨that it was gone⟩": whether, behind the comma that ends the hearer's description,
 * the span is what the verb before it reports.
 */
export function isToldAround(
  { grammar, cue, cueAt, sentence }: CuePlace,
  { first }: Pick<TokenSpan, "first">,
): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first <= cue.lastToken || tags[first - 1] !== COMMA) return false;
  if (!servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const who = startOfVerbGroup(grammar, sentence.firstToken, cue.headToken) - 1;
  if (tags[who - 1] !== COMMA || !language.smallWords.personalRelatives.has(wordAt(grammar, who))) return false;
  for (let at = who - 2; at > sentence.firstToken; at -= 1)
    if (isFiniteVerb(tags[at])) return language.speech.hearerVerbs.has(cueAt(at)?.lemma ?? "");
  return false;
}
