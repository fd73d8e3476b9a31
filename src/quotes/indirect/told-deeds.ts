import { NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag } from "../../grammar/steps.ts";
import { DATIVE, opensRelative, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  NAME,
  NOUN,
  OWNER,
  PREPOSITION,
  PRONOUN,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import { isPerfect } from "../stance/start-of-governed.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** "claims ⟦that …⟧", "a vow ⟦to go⟧": whether a clause begins at a token. */
export function startsClause(grammar: Grammar, first: number): boolean {
  const { tags, language } = grammar;
  return tags[first] === TO || language.helpers.clauseOpeners.has(wordAt(grammar, first));
}

/**
 * "is recalling ⟦its sun cream because it burns⟧", "prams recalled ⟦over a fault⟧": whether a thing is taken back, and
 * nothing remembered. What is remembered has another form, or is a clause right behind.
 */
export function isWithdrawal({ cue, grammar }: CuePlace, spans: readonly TokenSpan[]): boolean {
  if (!grammar.language.speech.recallingVerbs.has(cue.lemma)) return false;
  const isGoingOn = grammar.tags[cue.headToken] === GERUND && cue.firstToken < cue.headToken;
  return isGoingOn || !spans.some((span) => holdsFinite(grammar, span.first, span.last));
}

/**
 * "called ⟦Ann Roe at her farm⟧", "were called to ⟦the mill⟧": whether somebody was rung or sent for, and not called
 * something.
 */
export function isSummons({ cue, grammar, sentence, headlineEnd }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const [only, another] = spans;
  if (sentence.end <= headlineEnd) return false;
  const { tags, document } = grammar;
  if (!grammar.language.speech.ringingVerbs.has(cue.lemma) || only === undefined || another !== undefined) return false;
  if (isPassive(grammar, cue)) return only.first === cue.lastToken + 1 && tags[cue.lastToken] === PREPOSITION;
  const isReport = isFiniteVerb(tags[cue.headToken]) || isPerfect(grammar, cue.firstToken, cue.headToken);
  if (!isReport || only.first !== cue.headToken + 1) return false;
  const noun = endOfNounPhrase(grammar, only.first, only.last);
  // "called ⟨a friend, Ann Roe⟩"
  const isNamed = noun > only.first && tags[noun] === COMMA && tags[noun + 1] === NAME;
  const hearer = isNamed ? endOfNounPhrase(grammar, noun + 1, only.last) : noun;
  if (isNamed && hearer === only.last) return true;
  let end = hearer;
  while (end < only.last && (tags[end] === PREPOSITION || tags[end] === TO)) {
    const time = timePhraseAt(document.tokens, end, only.last);
    const next = time?.lastToken ?? endOfNounPhrase(grammar, end + 1, only.last);
    if (next === end + 1) return false;
    end = next;
  }
  return end > hearer && end === only.last;
}

/**
 * "declared ⟦a state of emergency in Corran⟧", "slammed ⟦the door on her way out⟧": whether something is done, with
 * words or without, and nothing is said.
 */
export function isDeed(place: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { grammar, cue } = place;
  if (isWhatWasDone(place)) return true;
  const { tokens, language } = grammar.document;
  const called = language.speech.deeds.get(`${cue.lemma} ${tokens[cue.lastToken]?.lower}`);
  const things = called ?? language.speech.deeds.get(cue.lemma);
  if (things === undefined) return false;
  return spans.some(({ first, last }) => {
    if (first !== cue.lastToken || startsClause(grammar, first)) return false;
    if (called === undefined && grammar.clauses[first] === NOUN_CLAUSE) return false;
    if (called === undefined) {
      const end = endOfNounPhrase(grammar, first, last);
      return [headOf(grammar, first, end), end - 1].some((at) => things.has(wordAt(grammar, at)));
    }
    for (let at = first; at < last; at += 1) if (things.has(wordAt(grammar, at))) return true;
    return false;
  });
}

/**
 * "a clerk ‹dismissed› ⟦over a row told the court that …⟧": whether the cue is a participle behind a noun, without an
 * object, before that noun's verb.
 */
function isWhatWasDone({ grammar, cue, last }: CuePlace): boolean {
  const { language, tags } = grammar;
  const isBare = cue.form === "verb" && cue.firstToken === cue.headToken && tags[cue.firstToken - 1] === NOUN;
  if (!isBare || !language.speech.appraisingVerbs.has(cue.lemma) || tags[cue.lastToken] !== PREPOSITION) return false;
  if (servesAs(grammar, cue.lastToken, PREDICATIVE)) return false;
  const end = beforeRelative(grammar, cue.lastToken, last);
  return holdsFinite(grammar, cue.lastToken, end) && !holdsTag(tags, cue.lastToken, end, COMMA);
}

/**
 * "added ⟦the loaves sold in May to the list⟧", "adds ⟦heat to a row that has gone on⟧", "added ⟦12 points for Rovers,
 * who have won⟧": whether the span is a thing that is added to another, or described behind a comma, and not a clause.
 */
export function isAddition({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  if (cue.form !== "verb" || !grammar.language.speech.addingVerbs.has(cue.lemma)) return false;
  return spans.some(({ first, last }) => {
    if (first !== cue.lastToken || startsClause(grammar, first)) return false;
    const end = beforeRelative(grammar, first, last);
    if (holdsFinite(grammar, first, end)) return false;
    if (end < last && grammar.tags[end - 1] === COMMA && countFinites(grammar, end, last) === 1) return true;
    for (let at = first + 1; at < end; at += 1)
      if (servesAs(grammar, at, DATIVE) && grammar.tags[at + 1] !== BASE) return true;
    return false;
  });
}

/** The start of the first relative clause behind a token; the end if there is none. */
function beforeRelative(grammar: Grammar, from: number, last: number): number {
  for (let at = from + 1; at < last; at += 1) if (opensRelative(grammar, at)) return at;
  return last;
}

/**
 * "offered ⟦her a job in his kitchen⟧", "told ⟦the judge a lie⟧": whether the span is a recipient and a thing, and not
 * a clause.
 */
export function isGift({ grammar, cue, last }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { tags, clauses, language } = grammar;
  if (cue.form !== "verb" || !language.speech.givingVerbs.has(cue.lemma)) return false;
  const isTelling = language.speech.hearerVerbs.has(cue.lemma);
  return spans.some(({ first, last: end }) => {
    const isPronoun = tags[first] === PRONOUN || tags[first] === OWNER;
    const thing = isPronoun ? first + 1 : endOfNounPhrase(grammar, first, last);
    if (first !== cue.lastToken || thing === first || tags[thing] !== DETERMINER) return false;
    return isTelling ? !holdsFinite(grammar, thing, end) : clauses[thing] !== NOUN_CLAUSE;
  });
}

/**
 * "wrote to ⟦the regulator last week⟧", "texted ⟦his wife from the train⟧", "wrote ⟦songs to cheer the town⟧": whether
 * the span says to whom somebody wrote, and when, or what, and what for; or what else they did: "wrote, ⟦enclosing
 * them⟧".
 */
export function isWrittenTo({ grammar, cue }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || !language.speech.writtenForms.has(wordAt(grammar, cue.headToken))) return false;
  return spans.some(({ first, last }) => {
    const to = [first - 1, first].some((at) => at >= cue.lastToken && servesAs(grammar, at, DATIVE));
    const end = endOfNounPhrase(grammar, first, last);
    const isReader = first === cue.lastToken && isSomebody(grammar, end - 1) && !holdsTag(tags, first, end, GERUND);
    const isForAim = first === cue.lastToken && end > first && tags[end] === TO && tags[end + 1] === BASE;
    if (tags[first] === GERUND && tags[first - 1] === COMMA) return true;
    return (to || isReader || isForAim) && !holdsFinite(grammar, first, last);
  });
}

/** "⟦a novel⟧ rejected by eleven publishers": whether the words say what was done to a thing. */
export function isDoneTo({ cue, grammar, last }: CuePlace, spans: readonly TokenSpan[]): boolean {
  const { language, tags } = grammar;
  const isBare = cue.firstToken === cue.headToken && !isFiniteVerb(tags[cue.headToken - 1]);
  const isPassiveForm = isPastForm(tags[cue.headToken]);
  const by = wordAt(grammar, cue.lastToken);
  return (
    isBare &&
    isPassiveForm &&
    cue.lastToken < last &&
    language.stances.claimantPrepositions.has(by) &&
    spans.every((span) => span.last <= cue.firstToken && !holdsFinite(grammar, span.first, span.last))
  );
}
