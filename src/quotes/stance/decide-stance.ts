import { NOUN_CLAUSE, PARTICIPIAL, PRONOUN_CLAUSE, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, POLAR_QUESTION, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, GERUND, isFiniteVerb, MARK, STOP, TO } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import type { Stance } from "../../vocabulary.ts";
import { isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { TokenRange } from "../scene.ts";
import { isTurnedRound } from "../turned-round.ts";

/**
 * Decides the stance of a clause or phrase under its cue; null where nothing was said: "did not say ⟨when it would
 * close⟩", "denied ⟨him entry⟩", "questioned ⟨the witness⟩", "retracted ⟨the landing gear⟩", "did not mention ⟨the
 * strike⟩".
 *
 * @param holdsMarks whether some of the words stand in marks, which is always speech
 */
export function stanceOfClause(grammar: Grammar, cue: Cue, content: TokenRange, holdsMarks: boolean): Stance | null {
  const { reading } = cue;
  if (reading === "unsaid") return null;
  if (content.firstToken < cue.lastToken)
    return reading === "denied" && asks(grammar, content.firstToken) ? null : reading;
  if (reading === "asserted") return servesAs(grammar, content.firstToken, POLAR_QUESTION) ? "questioned" : reading;
  if (reading === "denied" && asks(grammar, content.firstToken)) return null;
  return holdsMarks || isClause(grammar, content.firstToken) || !isDeed(grammar, cue, content) ? reading : null;
}

/**
 * Decides the stance of words that stand in marks as a whole. Behind a verb of denying and a colon they are the
 * denier's own: she denied the report: “I was not there.”
 *
 * @param first the first token of the words
 */
export function stanceOfMarks(
  grammar: Grammar,
  { reading, lemma, form, lastToken }: Cue,
  first: number,
): Stance | null {
  if (reading === "unsaid") return null;
  if (reading === "asserted" && grammar.language.stances.demandingAnswers.has(lemma))
    return isQuestion(grammar, first) ? "questioned" : reading;
  if ((reading === "denied" || reading === "retracted") && isVerdict(grammar, first)) return "asserted";
  if (
    form !== "verb" ||
    !grammar.language.stances.verbReadings.has(lemma) ||
    (reading !== "denied" && reading !== "retracted")
  )
    return reading;
  const pause = wordAt(grammar, first - 1);
  return first > lastToken && (pause === ":" || pause === ",") ? "asserted" : reading;
}

/**
 * "dismissed the claim as ⟨“absurd”⟩": whether the words say what the claim is called, unlike "denied acting as ⟨“a
 * spy”⟩".
 */
function isVerdict(grammar: Grammar, first: number): boolean {
  return (
    servesAs(grammar, first - 1, PREDICATIVE) &&
    !grammar.language.speech.verbsBeforeRoles.has(wordAt(grammar, first - 2))
  );
}

/** Whether the words in marks that begin at a token are one question: “Where is it?” she demanded. */
function isQuestion({ document, tags }: Grammar, first: number): boolean {
  const from = stepOver(tags, first, MARK);
  for (let at = from; at < document.tokens.length && tags[at] !== MARK; at += 1)
    if (tags[at] === STOP) return document.tokens[at]?.text === "?" && tags[at + 1] === MARK;
  return false;
}

/** "when it would close", "exactly when it would close": whether a question begins at a token. */
function asks(grammar: Grammar, at: number): boolean {
  return grammar.language.helpers.questionOpeners.has(wordAt(grammar, stepOver(grammar.tags, at, ADVERB)));
}

/**
 * Whether a clause begins at a token: "that …", "whether …", "having …", or a subject with its verb; behind a colon
 * also "asks: ⟨is⟩ it late?", and behind a verb "asked ⟨had they⟩ a map".
 */
function isClause(grammar: Grammar, at: number): boolean {
  if (servesAs(grammar, at, COMPLEMENTIZER) || grammar.tags[at] === GERUND) return true;
  if (grammar.language.helpers.questionOpeners.has(wordAt(grammar, at))) return true;
  if (wordAt(grammar, at - 1) === ":" && isFiniteVerb(grammar.tags[at])) return true;
  if (isTurnedRound(grammar, at)) return true;
  const opens = grammar.clauses[at];
  return opens === PRONOUN_CLAUSE || opens === NOUN_CLAUSE || opens === SUBORDINATE || opens === PARTICIPIAL;
}

/** Whether a phrase names what was done, or what it was about, rather than what was said. */
function isDeed(grammar: Grammar, { lemma, reading, form }: Cue, content: TokenRange): boolean {
  const head = endOfNounPhrase(grammar, content.firstToken, content.lastToken) - 1;
  const word = wordAt(grammar, head);
  if (form !== "verb" || reading === "alleged") return false;
  if (grammar.language.stances.refusingVerbs.has(lemma))
    return grammar.tags[content.firstToken] !== TO || isSilence(grammar, content) || isRefusedDeed(grammar, content);
  if (grammar.language.stances.denyingOrRefusing.has(lemma)) return !grammar.language.stances.deniableNouns.has(word);
  if (grammar.language.stances.askingVerbs.has(lemma)) return reading === "questioned";
  if (grammar.language.stances.interrogatingVerbs.has(lemma)) return isSomebody(grammar, head);
  if (grammar.language.stances.rejectingVerbs.has(lemma))
    return !grammar.language.stances.deniableNouns.has(word) && !grammar.language.stances.claimNouns.has(word);
  if (grammar.language.stances.verbReadings.get(lemma) === reading) return reading === "retracted";
  return !(reading === "denied" && grammar.tags[content.firstToken] === TO);
}

/** "refused ⟨to stop⟩": whether the refusal consists in doing nothing. */
function isRefusedDeed(grammar: Grammar, { firstToken }: TokenRange): boolean {
  return grammar.language.stances.refusedDeeds.has(wordAt(grammar, firstToken + 1));
}

/** "refused ⟨to comment⟩", "refused ⟨to be drawn on it⟩": whether nothing was said. */
function isSilence(grammar: Grammar, { firstToken, lastToken }: TokenRange): boolean {
  return holdsOneOf(grammar, firstToken + 1, Math.min(lastToken, firstToken + 4), grammar.language.helpers.silences);
}
