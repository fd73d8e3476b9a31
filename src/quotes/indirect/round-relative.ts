import { PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, FREE_RELATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  isFiniteVerb,
  MARK,
  MODAL,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isAssertingVerb } from "../attribution.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, startOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import { behindTeller, commaBeforeTelling, endsInHelper, firstVerb } from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * What somebody says about a noun within its relative clause: “an oak ⟦that⟧ the mayor says ⟦was too old⟧”, “a man
 * ⟦who⟧ police say ⟦stole the grain⟧”, “a rule they say ⟦will ruin them⟧”, “a step the mayor said on Monday ⟦must be
 * taken⟧”. Another verb stands right behind the verb of speech, or behind when it was. Null for anything else.
 */
export function spansRoundRelative(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  if (!isAssertingVerb(cue)) return null;
  // "which the mayor told ⟨reporters⟩ was late"
  const isTold = grammar.language.occasions.tellingVerbs.has(cue.lemma) && !isPassive(grammar, cue);
  const hearer = isTold ? endOfNounPhrase(grammar, cue.lastToken, last) : cue.lastToken;
  const time = timePhraseAt(grammar.document.tokens, hearer, last);
  const start = time?.lastToken ?? hearer;
  const isOfObject = grammar.clauses[start] === PRONOUN_CLAUSE && time === null;
  if (!isOfObject && firstVerb(grammar, start, last) < 0) return null;
  const { trailingVerbs, performingVerbs, find } = grammar.language.speech;
  const reports =
    hearer > cue.lastToken || trailingVerbs.has(cue.lemma) || performingVerbs.has(cue.lemma) || cue.lemma === find;
  if (!isFiniteVerb(tags[cue.firstToken]) || !reports) return null;
  const subject = startOfNounPhrase(grammar, first, cue.firstToken - 1);
  // "the plan he ⟨announced⟩ would cost more", unlike "what he ⟨announced⟩ would be a plan"
  if (grammar.language.speech.puttingForward.has(cue.lemma) && tags[subject - 1] !== WH_WORD) return null;
  // "papers that officials said ⟨they found⟩"
  if (isOfObject) return isObjectRelative(grammar, subject - 1) ? chooseEnd(place, start, weights) : null;
  const isPronoun = tags[subject] === PRONOUN && subject === cue.firstToken - 1;
  const relative = subject - 1;
  const isSubject = !holdsFinite(grammar, first, subject);
  const isInOpening = isSubject && tags[first] === PREPOSITION;
  const spans = chooseEnd(place, start, weights).map((span) =>
    isSubject ? { ...span, last: endOfRelative(grammar, span, isInOpening) } : span,
  );
  if (isThing(grammar, subject) || isThing(grammar, relative)) return spans;
  if (relative > first && isRelative(grammar, relative))
    return [{ first: relative, last: subject, probability: 1 }, ...spans];
  // "In the end the board said last year was hard."
  const isTimed = time !== null && tags[start] === MODAL && relative > first;
  return (isTimed || (isPronoun && time === null)) && tags[relative] === NOUN ? spans : null;
}

/** "it is poor, ⟨something⟩ Roe says will change": whether a word stands for the clause before the comma. */
export function isThing(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  return tags[at - 1] === COMMA && language.smallWords.things.has(wordAt(grammar, at));
}

/** Whether "that" stands right behind a noun. */
function isObjectRelative(grammar: Grammar, at: number): boolean {
  return grammar.tags[at - 1] === NOUN && servesAs(grammar, at, COMPLEMENTIZER);
}

/**
 * Whether "that", "who" or "which" stands behind its noun, or behind what commas add to that: "rules, passed in 2011,
 * ⟨that⟩".
 */
export function isRelative(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  const isParted = tags[at - 1] === COMMA;
  const noun = isParted ? tags[at - 2] : tags[at - 1];
  // "a trip in 2013 ⟨that⟩"
  if (noun === NUMBER && !isParted) return servesAs(grammar, at, COMPLEMENTIZER);
  if (noun !== NOUN && noun !== NAME && noun !== NUMBER) return false;
  return servesAs(grammar, at, COMPLEMENTIZER) || (tags[at] === WH_WORD && !servesAs(grammar, at, FREE_RELATIVE));
}

/** How many tokens may stand before the relative, the comma included: "⟨, the first of⟩ which". */
const BEFORE_RELATIVE = 5;

/**
 * The two parts of a relative clause around its speaker: “nine guests, ⟦three of whom⟧, he notes drily, ⟦are his
 * sons⟧”, “a barn ⟦whose roof⟧, he says, ⟦leaks⟧”, “the mill, ⟦which⟧, says Roe now, ⟦is empty⟧”, “in Ashby, where ⟦the
 * rain⟧, he says, ⟦never stops⟧”, “where ⟦it was⟧, he says, ⟦wet⟧”, “a wall ⟦that⟧, according to Roe, ⟦was never
 * built⟧”. Null where no relative stands right before the verb of speech and its comma, or no verb follows the next
 * comma.
 */
export function spansRoundRelativePhrase(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { tags } = grammar;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma <= first) return null;
  const relative = stepBack(tags, comma, NOUN) - 1;
  const isThat = relative === comma - 1 && relative > first && isRelative(grammar, relative);
  const start =
    tags[relative] === WH_WORD || isThat ? startOfRelative(place, relative) : startBehindWhere(place, comma);
  if (start < 0) return null;
  const next = behindTeller(place, comma);
  const verb = stepOver(tags, next, ADVERB);
  const isVerb = isFiniteVerb(tags[verb]) || tags[verb] === PARTICIPLE;
  if (next < 0 || !(isVerb || endsInHelper(grammar, comma))) return null;
  const rest = chooseEnd(place, next, weights).map((span) => ({ ...span, last: endOfRelative(grammar, span) }));
  return [{ first: start, last: comma, probability: 1 }, ...rest];
}

/**
 * The two parts of a relative clause whose verb stands before its speaker, and only why, where or to what end behind:
 * “a dentist, ⟦who had come⟧, he said, ⟦to hear nothing⟧, sat down”. Null where no "who" or "which" opens such a clause
 * behind a comma, or another comma stands within it.
 */
export function spansWithinRelative(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { tags } = grammar;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma <= first || !isAssertingVerb(cue)) return null;
  const relative = behindLastComma(tags, comma, first);
  if (relative <= first || tags[relative] !== WH_WORD || !isRelative(grammar, relative)) return null;
  const next = behindTeller(place, comma);
  if (next < 0 || (tags[next] !== TO && tags[next] !== PREPOSITION) || !holdsFinite(grammar, relative, comma))
    return null;
  const rest = chooseEnd(place, next, weights).map((span) => ({ ...span, last: endOfRelative(grammar, span) }));
  return [{ first: relative, last: comma, probability: 1 }, ...rest];
}

/** The token behind the comma nearest before a token; -1 if none stands behind the first. */
function behindLastComma(tags: Uint8Array, end: number, first: number): number {
  const before = tags.subarray(first, end).lastIndexOf(COMMA);
  return before < 0 ? -1 : first + before + 1;
}

/**
 * The subject behind "where" and its comma, which separate the content from the writer's words, right before a comma or
 * its helping verb; otherwise -1.
 */
function startBehindWhere({ grammar, first }: CuePlace, comma: number): number {
  const { language, tags } = grammar;
  const end = isFiniteVerb(tags[comma - 1]) && endsInHelper(grammar, comma) ? comma - 1 : comma;
  const start = startOfNounPhrase(grammar, first, end - 1);
  const isLink = language.smallWords.linksBeforeSource.has(wordAt(grammar, start - 1));
  return isLink && tags[start - 1] === WH_WORD && tags[start - 2] === COMMA ? start : -1;
}

/**
 * "is called Joe⟨,⟩ smiled", "is late⟨,⟩ never came", "was “slow,”⟨⟩ smiled": the comma before the verb of the clause
 * around it, or the mark behind the comma. In a phrase that opens the sentence, “In a ruling that lawyers said was
 * late⟨,⟩ Roe smiled”, the comma before the main clause. The end of the span if there is none.
 */
function endOfRelative(grammar: Grammar, { first, last }: TokenSpan, isInOpening = false): number {
  const { tags } = grammar;
  for (let at = first + 1; at < last - 1; at += 1) {
    if (tags[at] !== COMMA) continue;
    const end = tags[at + 1] === MARK ? at + 2 : at;
    const verb = stepOver(tags, Math.max(end, at + 1), ADVERB);
    if (isInOpening && holdsFinite(grammar, verb, last)) return end;
    // "was empty, ⟨sank⟩": no base form stands there, whatever the tagger says.
    if (verb < last) return isFiniteVerb(tags[verb]) || tags[verb] === BASE ? end : last;
  }
  return last;
}

/**
 * The start of "three of whom" and "the first of which" behind a comma or dash, or at the head of the sentence; the
 * relative itself if there is no such phrase.
 */
function startOfRelative({ grammar, first }: CuePlace, relative: number): number {
  const { tags } = grammar;
  if (tags[relative - 1] !== PREPOSITION) return relative;
  for (let at = relative - 2; at >= first && at > relative - BEFORE_RELATIVE; at -= 1)
    if (at === first || tags[at - 1] === COMMA || tags[at - 1] === SYMBOL) return at;
  return relative;
}
