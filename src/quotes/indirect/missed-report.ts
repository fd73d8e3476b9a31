import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import {
  COMPLEMENTIZER,
  DEFINITE,
  GENITIVE,
  INFINITIVE_MARKER,
  NEGATIVE_DETERMINER,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isPastForm,
  MARK,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PRONOUN,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { infinitiveAt, isSomebody } from "../asked-person.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassiveForm } from "../passive.ts";
import { isPassiveBehindAnd } from "../passive-behind-and.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { startBehindPlainVerb } from "./behind-plain-verb.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the content of a cue begins, where the models saw no report but its construction is one:
 *
 * - “argued ⟦the ban was void⟧”, “let slip ⟦he was leaving⟧”: a clause right behind the verb;
 * - “wrote to farmers ⟦that the dam had burst⟧”, “warning them ⟦that …⟧”: behind the hearer;
 * - “called ⟦the mill unsafe⟧”; “is alleged ⟦to have lied⟧”; “a study found ⟦no fault⟧”; “was held and accused of
 *   ⟦stealing flour⟧”;
 * - “According to one farmer, ⟦the dam had burst⟧”: behind a source of one or several that opens the sentence;
 * - “Told in May ⟦that the hall would go⟧, she laughed”: behind a participle that opens the sentence, and when or
 *   where.
 *
 * -1 for anything else.
 */
export function startOfMissed(place: CuePlace): number {
  const { grammar, cue, last } = place;
  if (cue.form === "according-to") return startBehindSource(place);
  if (cue.form !== "verb") return -1;
  if (cue.reading === "alleged") return startOfAllegation(grammar, cue);
  const behindFront = startBehindFront(place);
  if (behindFront >= 0 || cue.reading !== "asserted") return behindFront;
  return Math.max(
    startOfVerdict(place),
    startOfAbsence(grammar, cue, last),
    startOfCharge(grammar, cue),
    startBehindTold(grammar, cue, last),
    startBehindPlainVerb(place),
    startRightBehind(grammar, cue),
  );
}

/** "According to two farmers, ⟨it burst⟩": the clause behind a number of people or papers and a comma; -1 for none. */
function startBehindSource({ grammar, cue, first, last }: CuePlace): number {
  const { clauses, language, tags } = grammar;
  if (cue.firstToken !== first || tags[cue.lastToken] !== NUMBER) return -1;
  const comma = endOfNounPhrase(grammar, cue.lastToken, last);
  const isTold = language.nouns.documents.has(wordAt(grammar, comma - 1)) || isSomebody(grammar, comma - 1);
  return isTold && tags[comma] === COMMA && isWholeClause(clauses[comma + 1]) ? comma + 1 : -1;
}

/**
 * "let slip ⟨he was leaving⟩", "when I rang the mill I was told ⟨it was closed⟩": the clause right behind a set phrase,
 * or behind a passive verb that takes a hearer; -1 for none.
 */
function startRightBehind(grammar: Grammar, cue: Cue): number {
  const { hearerVerbs, setPhrases } = grammar.language.speech;
  const isTold = setPhrases.has(cue.lemma) || (hearerVerbs.has(cue.lemma) && isPassiveForm(grammar, cue));
  return isTold && isWholeClause(grammar.clauses[cue.lastToken]) ? cue.lastToken : -1;
}

/**
 * "Told in May ⟨that⟩ the hall would go, she laughed", "Asked at the fair ⟨which⟩ she liked, she laughed": the start of
 * the clause where a participle opens the sentence, behind when or where somebody heard it; -1 for none.
 */
function startBehindFront({ grammar, cue, first, last }: CuePlace): number {
  const { helpers, speech, stances } = grammar.language;
  const isHeard = speech.hearerVerbs.has(cue.lemma) || stances.askingVerbs.has(cue.lemma);
  if (!isHeard || cue.headToken !== first || !isPastForm(grammar.tags[first])) return -1;
  const at = endOfCircumstances(grammar, cue.lastToken, last);
  const isOpened = isThat(grammar, at) || helpers.questionOpeners.has(wordAt(grammar, at));
  return at > cue.lastToken && isOpened && isWholeClause(grammar.clauses[at + 1]) ? at : -1;
}

/**
 * "called ⟨the mill unsafe⟩", "called ⟨this a lie⟩", "called ⟨them thieves⟩", "declared ⟨him a fool⟩", "called ⟨her
 * “mad”⟩", "hailed ⟨the deal as historic⟩": the start of a verdict; -1 for "declared the law void", which does it by
 * saying so, "called the clerk late" or "called the mill a dozen times".
 */
export function startOfVerdict(place: CuePlace): number {
  const { grammar, cue, last } = place;
  const { smallWords, speech } = grammar.language;
  const { tags } = grammar;
  const first = cue.lastToken;
  if (!isAssertingVerb(cue) || first > cue.headToken + 1) return -1;
  const isPointed = tags[first + 1] === DETERMINER && smallWords.demonstratives.has(wordAt(grammar, first));
  const end = isPointed || tags[first] === PRONOUN ? first + 1 : endOfNounPhrase(grammar, first, last);
  if (end === first || isWhenOrHowOften(grammar, end, last)) return -1;
  const isNamed = speech.verdictVerbs.has(cue.lemma) && isNamedAt(place, end);
  return isNamed || startOfQuality(place) >= 0 ? first : -1;
}

/**
 * "hailed the deal as ⟨historic⟩": where that begins as which somebody sees it; -1 for "describe themselves as late",
 * and for "left the hall as it burned".
 */
export function startOfQuality({ grammar, cue, last }: CuePlace): number {
  const { clauses, language, tags } = grammar;
  const first = cue.lastToken;
  if (!isAssertingVerb(cue) || !language.speech.appraisingVerbs.has(cue.lemma)) return -1;
  const as = tags[first] === PRONOUN ? first + 1 : endOfNounPhrase(grammar, first, last);
  if (as === first || !servesAs(grammar, as, PREDICATIVE)) return -1;
  if (language.aftermaths.reflexives.has(wordAt(grammar, first))) return -1;
  // "left the hall as the mayor, Joe Moe, came"
  const isPerson = tags[endOfNounPhrase(grammar, as + 1, last)] === COMMA && servesAs(grammar, as + 1, DEFINITE);
  return IN_VERDICT.has(tags[as + 1] ?? 0) && !isWholeClause(clauses[as + 1]) && !isPerson ? as + 1 : -1;
}

const IN_VERDICT: ReadonlySet<number> = new Set([ADJECTIVE, DETERMINER, NOUN, PARTICIPLE]);

/** "called them ⟨thieves⟩", "called the mill ⟨unsafe⟩": whether what somebody is called stands behind them. */
function isNamedAt({ grammar, cue }: CuePlace, end: number): boolean {
  const { language, tags } = grammar;
  const { lemma, lastToken } = cue;
  const isLate = language.time.beforeDay.has(wordAt(grammar, end));
  const isQuality = tags[end] === ADJECTIVE && !isLate && !language.speech.declaringVerbs.has(lemma);
  // "called ⟨her boss⟩"
  const isPronoun = tags[lastToken] === PRONOUN && !language.words.owners.has(wordAt(grammar, lastToken));
  return (
    tags[end] === DETERMINER ||
    tags[end] === MARK ||
    isQuality ||
    (isPronoun && tags[end] === NOUN) ||
    (tags[end - 1] === ADJECTIVE && end > lastToken + 1)
  );
}

/**
 * "called him ⟨a day later⟩", "called the mill ⟨a dozen times⟩", "called the mill ⟨twice⟩": whether the words say when
 * or how often, so that somebody is rung.
 */
export function isWhenOrHowOften(grammar: Grammar, at: number, last: number): boolean {
  const { document, language, tags } = grammar;
  if (timePhraseAt(document.tokens, at, last) !== null) return true;
  const end = endOfNounPhrase(grammar, at, last);
  if (end > at && language.time.counted.has(wordAt(grammar, end - 1))) return true;
  return tags[at] === ADVERB && at + 1 >= last;
}

/**
 * "a study found ⟨no⟩ link between the two": the start of what does not exist, up to the end of the clause; -1 for
 * none.
 */
function startOfAbsence(grammar: Grammar, { headToken, lastToken }: Cue, last: number): number {
  const { language } = grammar.document;
  const isFinding = language.speech.documentVerbs.has(wordAt(grammar, headToken));
  return isFinding &&
    servesAs(grammar, lastToken, NEGATIVE_DETERMINER) &&
    endOfNounPhrase(grammar, lastToken, last) > lastToken + 1
    ? lastToken
    : -1;
}

/** "was held and accused of ⟨stealing⟩ flour": the start of the charge; -1 for none. */
function startOfCharge(grammar: Grammar, cue: Cue): number {
  const isOfDeed = servesAs(grammar, cue.lastToken, GENITIVE) && grammar.tags[cue.lastToken + 1] === GERUND;
  return isOfDeed && isPassiveBehindAnd(grammar, cue) ? cue.lastToken + 1 : -1;
}

/** "is alleged ⟨to have lied⟩": the start of the allegation; -1 for none. */
function startOfAllegation(grammar: Grammar, cue: Cue): number {
  return isPassiveForm(grammar, cue) && infinitiveAt(grammar, cue.lastToken) >= 0 ? cue.lastToken : -1;
}

/**
 * "wrote to farmers ⟨that⟩ the dam had burst", "warning them ⟨that⟩", "agreed with Roe ⟨that⟩": the token behind the
 * hearer, with "to" or "with" or without; -1 for none.
 */
function startBehindTold(grammar: Grammar, { lemma, headToken, lastToken }: Cue, last: number): number {
  const { occasions, smallWords, speech } = grammar.language;
  const isWith = smallWords.besideOthers.has(wordAt(grammar, lastToken));
  const isWritten = speech.writtenForms.has(wordAt(grammar, headToken));
  if (!isWith && !isWritten && !occasions.addressingVerbs.has(lemma)) return -1;
  const from = isWith ? lastToken + 1 : stepOverWord(grammar, lastToken, INFINITIVE_MARKER);
  // "wrote to ⟨farmers⟩ that": the tagger mistakes the noun for a verb. "wrote to ⟨her aunt, Ann Roe,⟩ that"
  const noun = servesAs(grammar, from + 1, COMPLEMENTIZER) ? from + 1 : endOfNounPhrase(grammar, from, last);
  const name = noun > from && grammar.tags[noun] === COMMA ? endOfNounPhrase(grammar, noun + 1, last) : noun;
  const that = name > noun && grammar.tags[name] === COMMA ? name + 1 : noun;
  return that > from && isThat(grammar, that) && isWholeClause(grammar.clauses[that + 1]) ? that : -1;
}
