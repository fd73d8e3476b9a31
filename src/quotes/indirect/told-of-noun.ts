import { holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DATIVE,
  DEFINITE,
  DESCRIBING,
  GENITIVE,
  INDEFINITE,
  opensRelative,
  PREDICATIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PAST,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { amountAt } from "../amount.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, isAppended, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { holdsBe, isPassive } from "../passive.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { isThing } from "./round-relative.ts";
import { startsClause } from "./told-deeds.ts";

/**
 * "⟨It takes back everything⟩ he said", "⟨Here are nine things⟩ the mayor never said": whether nothing separates the
 * words from the speaker and the verb, which describe a noun.
 */
export function isBeforeRelative(
  { grammar, cue, sentence, headlineEnd }: CuePlace,
  { first, last }: TokenSpan,
): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || last >= cue.firstToken || !holdsFinite(grammar, first, last)) return false;
  if (last === cue.firstToken - 1 && tags[last] === PRONOUN)
    return tags[last - 1] === NOUN || tags[last - 1] === PRONOUN;
  // Not “he is the best candidate Roe argues.”, where a comma is missing.
  const isNamed = tags[last] === NAME && tags[cue.lastToken] !== STOP;
  const opens = tags[last] === DETERMINER || tags[last] === OWNER || isNamed;
  if (!opens || tags[last - 1] !== NOUN || sentence.end <= headlineEnd) return false;
  return endOfNounPhrase(grammar, last, cue.firstToken) === stepBack(tags, cue.firstToken, ADVERB);
}

/**
 * "⟨The board met⟩, because of a letter that the mayor ‹wrote›", "⟨The report, which⟩ Roe ‹wrote›, ⟨says that it
 * leaks⟩": whether the verb, behind a noun and "that" or "which", has that noun as its object.
 */
export function isOfObject({ grammar, cue, first }: CuePlace): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || !isFiniteVerb(tags[cue.firstToken])) return false;
  const that = startOfNounPhrase(grammar, first, cue.firstToken - 1) - 1;
  const isRelative = opensRelative(grammar, that);
  return isRelative && tags[stepBack(tags, that, COMMA) - 1] === NOUN;
}

/**
 * "⟨something⟩ the board had begged ⟦her to sell⟧", "⟨a step⟩ that friends urged ⟦him not to take⟧": whether the noun
 * before the clause is the object that its last verb lacks.
 */
export function isWithoutObject({ grammar, cue, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || !isFiniteVerb(tags[cue.firstToken]) || holdsFinite(grammar, first, last)) return false;
  if (tags[last - 1] !== BASE || tags[last - 2] !== TO) return false;
  const before = startOfNounPhrase(grammar, start, cue.firstToken - 1) - 1;
  if (servesAs(grammar, before, COMPLEMENTIZER | RELATIVE_OF_THINGS))
    return isNominal(tags[stepBack(tags, before, COMMA) - 1]);
  // “something ⟨many farmers⟩ urged”: to the tagger, this is one noun phrase.
  return isThing(grammar, before) || isThing(grammar, before + 1) || isAppended(grammar, start, before);
}

/**
 * "The letter Roe ‹wrote› ⟨was read⟩", "the tweet Roe ‹shared› ⟨was false⟩", "the plan Roe ‹announced› ⟨was shelved⟩":
 * whether the span begins with the main verb, right behind a relative clause without "that" about a thing.
 */
export function isVerbOfThing(
  { grammar, cue, first: start, sentence, headlineEnd }: CuePlace,
  span: TokenSpan,
): boolean {
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

/**
 * "a question ⟨that asked whether it leaks⟩", "a claim ⟨that angered farmers⟩", "the sort of reasoning ⟨that angers
 * farmers⟩": whether the span is a relative clause with the noun before it as its subject.
 */
export function isRelativeOfNoun({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const isTold = servesAs(grammar, first, COMPLEMENTIZER) && isFiniteVerb(grammar.tags[first + 1]);
  if (grammar.tags[cue.headToken] === GERUND && servesAs(grammar, cue.firstToken - 1, GENITIVE)) return isTold;
  if (cue.form !== "noun" || first !== cue.lastToken || !servesAs(grammar, first, COMPLEMENTIZER)) return false;
  const isOwnVerb =
    grammar.tags[first + 1] === PAST && !grammar.language.words.auxiliaries.has(wordAt(grammar, first + 1));
  return isOwnVerb || (isFiniteVerb(grammar.tags[first + 1]) && (grammar.tags[first] ?? 0) === WH_WORD);
}

/**
 * "⟨The senate blocked it over “mad” clauses⟩ ‹added› by farmers": whether the cue only says who did something to the
 * last noun; unlike "⟦it is old⟧, a fact noted by Roe".
 */
export function isOfDoer({ grammar, cue }: CuePlace, { first }: TokenSpan): boolean {
  const { tags } = grammar;
  const isBare = cue.form === "verb" && cue.firstToken === cue.headToken;
  if (!isBare || !servesAs(grammar, cue.lastToken, AGENT)) return false;
  const noun = cue.firstToken - 1;
  if (tags[noun] !== NOUN || !isPastForm(tags[cue.headToken])) return false;
  return tags[startOfNounPhrase(grammar, first, noun) - 1] !== COMMA;
}

/**
 * "Roe, who has warned of “ruin”, ⟨bought the mill⟩": whether the span begins with the main verb, behind a relative
 * clause and its comma.
 */
export function isMainVerb({ grammar, cue, sentence }: CuePlace, { first }: TokenSpan): boolean {
  if (cue.form !== "verb" || grammar.tags[first - 1] !== COMMA || !isFiniteVerb(grammar.tags[first])) return false;
  const relative = startOfVerbGroup(grammar, sentence.firstToken, cue.headToken) - 1;
  return servesAs(grammar, relative, DESCRIBING) && grammar.tags[relative - 1] === COMMA;
}

/**
 * "⟦It was genuine⟧, a claim he ⟨disavows⟩", "⟦they differ⟧, a point the Fed has ⟨stressed⟩": whether a comma appends a
 * noun to the clause, and the verb belongs to that noun.
 */
export function isBeforeAppositive({ grammar, cue }: CuePlace, { last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[last] !== COMMA || !servesAs(grammar, last + 1, DEFINITE | INDEFINITE)) return false;
  const subject = endOfNounPhrase(grammar, last + 1, cue.firstToken);
  return subject > last + 1 && subject < cue.firstToken && (tags[subject] === PRONOUN || tags[subject] === DETERMINER);
}

/**
 * "In a clip filmed there and ‹posted› online, ⟨Roe can be heard⟩": whether the verb says what was done with the thing
 * in the phrase before the main clause.
 */
export function isBehindPosted({ grammar, cue, sentence }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (!language.speech.postingVerbs.has(cue.lemma) || cue.form !== "verb" || cue.firstToken !== cue.headToken)
    return false;
  const tag = tags[cue.headToken];
  if (!isPastForm(tag) || tags[sentence.firstToken] !== PREPOSITION) return false;
  const isJoined = servesAs(grammar, cue.firstToken - 1, COORDINATOR) || tags[cue.firstToken - 1] === COMMA;
  return isJoined && tags[first - 1] === COMMA && !holdsFinite(grammar, sentence.firstToken, cue.firstToken);
}

/**
 * "Denying ⟨the charge, the head of the dam, Ann Roe⟩, said so": whether the span is the object of a gerund that opens
 * the sentence, together with the subject of the main verb.
 */
export function isObjectAndSubject({ grammar, cue, first: start }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[cue.headToken] !== GERUND || cue.firstToken !== start || first !== cue.lastToken)
    return false;
  const isParted = tags[last] === COMMA && holdsTag(tags, first, last, COMMA);
  return isParted && isFiniteVerb(tags[last + 1]) && !holdsFinite(grammar, first, last);
}

/**
 * "the flood the council warned about ⟨in its report⟩", "the trends they point to ⟨with alarm⟩", "⟨this was the flood⟩
 * the council warned about in May": whether another preposition follows the verb's preposition, whose noun then stands
 * before the subject.
 */
export function isBehindStranded({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || first > cue.lastToken + 2 || (first < cue.firstToken && tags[last] === COMMA))
    return false;
  const at = cue.lastToken > cue.headToken + 1 ? cue.lastToken - 1 : cue.lastToken;
  const isTopic = language.speech.beforeTopics.has(wordAt(grammar, at));
  if (!isTopic && !servesAs(grammar, at, GENITIVE | DATIVE)) return false;
  const next = tags[at + 1];
  // "the jobs he talks about ⟨most are⟩"
  if (isFiniteVerb(tags[next === ADVERB || next === ADJECTIVE ? at + 2 : at + 1])) return true;
  const isAmount = tags[at + 2] === NUMBER || amountAt(grammar, at + 1) >= 0;
  const isClause =
    servesAs(grammar, at + 1, COMPLEMENTIZER) || language.helpers.questionOpeners.has(wordAt(grammar, at + 1));
  return next === PREPOSITION && !isAmount && !isClause && !servesAs(grammar, at + 1, PREDICATIVE);
}

/**
 * "a fact she mentions on ⟨the campaign trail⟩", "the office cited in ⟨her letter⟩ is shut": whether a preposition
 * follows a verb that takes its object without one.
 */
export function isWhereMentioned({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  const { citingVerbs, discussingVerbs } = grammar.language.speech;
  if (!discussingVerbs.has(cue.lemma) && !citingVerbs.has(cue.lemma)) return false;
  if (first !== cue.lastToken + 1) return false;
  return grammar.tags[cue.lastToken] === PREPOSITION;
}

/**
 * "in Corran, ⟨where nine cases⟩ have been reported since May": whether the span is what a passive verb reports,
 * without saying by whom; unlike "claims that it leaks were denied by Roe".
 */
export function isSubjectOfPassive({ cue, grammar }: CuePlace, { last }: TokenSpan): boolean {
  if (cue.form !== "verb" || last !== cue.firstToken || grammar.language.speech.hearerVerbs.has(cue.lemma))
    return false;
  if (servesAs(grammar, cue.lastToken - 1, AGENT) || servesAs(grammar, cue.lastToken, AGENT)) return false;
  return holdsBe(grammar, cue) && isPassive(grammar, cue);
}

/**
 * "Roe said ⟨the van, a Ford⟩, had been well maintained": whether the span stands before a comma and a passive of a
 * verb that otherwise reports a clause. Then it is what the verb is about, and nothing is reported.
 */
export function isPartedFromPassive({ cue, grammar }: CuePlace, { first, last }: TokenSpan): boolean {
  if (cue.form !== "verb" || last !== cue.firstToken - 1 || startsClause(grammar, first)) return false;
  if (grammar.tags[last] !== COMMA) return false;
  return grammar.language.speech.trailingVerbs.has(cue.lemma) && isPassive(grammar, cue);
}
