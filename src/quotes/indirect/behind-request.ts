import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, DATIVE, INDEFINITE, PURPOSE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, GERUND, isFiniteVerb, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfAsked, headOf, infinitiveAt, isSomebody } from "../asked-person.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the words begin that say who is asked to do what: “asked ⟦growers to wait⟧”, “has asked ⟦walkers
 * and drivers to call⟧”, “ordered ⟦the owner of the mill to close it⟧”, “urged ⟦anyone who keeps birds, even a few, to
 * house them⟧”, “appealed to ⟦the public to help⟧”. -1 where nobody is, or where it is a thing, “ordered a beer to go
 * with it”.
 */
export function startBeforeRequest({ grammar, cue, last }: CuePlace): number {
  const { speech, stances } = grammar.language;
  if (!isAssertingVerb(cue)) return -1;
  // "threatened ⟨to strike⟩"
  const isMoving = speech.movingForms.has(wordAt(grammar, cue.headToken));
  if (isMoving && infinitiveAt(grammar, cue.lastToken) >= 0) return cue.lastToken;
  const isPlea = speech.pleadingVerbs.has(cue.lemma) && servesAs(grammar, cue.lastToken - 1, DATIVE | PURPOSE);
  const isRequest =
    stances.askingOrRequesting.has(cue.lemma) ||
    speech.requestingVerbs.has(cue.lemma) ||
    (speech.requestingInGerund.has(cue.lemma) && !speech.hearerVerbs.has(cue.lemma));
  if (!isPlea && !isRequest) return -1;
  // "reminded farmers ⟨of⟩ his plan to wait"
  const mayTellOf = speech.remindingVerbs.has(cue.lemma);
  const isOrder = isPlea || speech.verbsBeforeThat.has(cue.lemma);
  return isAsked(grammar, { from: cue.lastToken, last, isOrder, mayTellOf }) ? cue.lastToken : -1;
}

interface Asked {
  /** The first token of the person's phrase. */
  readonly from: number;
  readonly last: number;
  /** Whether a known thing counts too: "ordered ⟨the mill⟩ to close", but not "pressed ⟨the button⟩ to open it". */
  readonly isOrder: boolean;
  /** Whether "of" behind the person may introduce a topic: "reminded farmers of his plan to wait". */
  readonly mayTellOf: boolean;
}

/** Whether somebody is asked to do something: "the owner to close", "drivers to wait". */
export function isAsked(grammar: Grammar, { from, last, isOrder, mayTellOf }: Asked): boolean {
  const { nouns } = grammar.language;
  if (endOfAsked(grammar, from, last) < 0) return false;
  const end = endOfNounPhrase(grammar, from, last);
  const head = headOf(grammar, from, end);
  if (mayTellOf && head < end - 1 && !isSomebody(grammar, end - 1)) return false;
  const word = wordAt(grammar, head);
  const isOne = isSomebody(grammar, head) || isSomebody(grammar, end - 1) || nouns.establishments.has(word);
  return end === from || isOne || (isOrder && !servesAs(grammar, from, INDEFINITE));
}

/** Fewer tokens than this are only a topic: "called for ⟨calm⟩". */
const SHORTEST_DEMAND = 3;

/**
 * The start of the content of "recommended ⟦the wing be shut⟧", "demands ⟦the men not be paid⟧", which say what is to
 * be, without "that", and of "called for ⟦a ban on lorries⟧"; otherwise -1.
 */
export function startBehindDemand({ grammar, cue, last }: CuePlace): number {
  const { demandingVerbs, negations } = grammar.language.helpers;
  if (isCallFor(grammar, cue)) {
    const isPhrase = endOfNounPhrase(grammar, cue.lastToken, last) > cue.lastToken;
    const isTold = isFiniteVerb(grammar.tags[cue.firstToken]) && !isPassive(grammar, cue);
    const comma = findTag(grammar.tags, cue.lastToken, last, COMMA);
    const end = comma >= 0 && opensAnother(grammar, comma + 1) ? comma : last;
    const isDemand = isPhrase && isTold && !holdsFinite(grammar, cue.lastToken, end);
    return isDemand && end - cue.lastToken >= SHORTEST_DEMAND ? cue.lastToken : -1;
  }
  if (!isAssertingVerb(cue) || !demandingVerbs.has(wordAt(grammar, cue.headToken))) return -1;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  const verb = negations.has(wordAt(grammar, end)) ? end + 1 : end;
  return end > cue.lastToken && grammar.tags[verb] === BASE ? cue.lastToken : -1;
}

/**
 * "called for a ban, ⟨and the board agreed⟩", "⟨but⟩ it failed", "⟨which⟩ it says will help", "⟨saying⟩ it was late":
 * whether something other than the demand begins behind a comma.
 */
function opensAnother(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at];
  if (tag === WH_WORD || tag === GERUND) return true;
  return servesAs(grammar, at, COORDINATOR | ADVERSATIVE) && isWholeClause(grammar.clauses[at + 1]);
}

/**
 * "⟨called for⟩ a ban on lorries", "⟨is calling for⟩ an inquiry into it": whether the cue makes a demand. What is
 * demanded is what was said, with a verb or without.
 */
export function isCallFor(grammar: Grammar, { form, lastToken, lemma, reading }: Cue): boolean {
  const phrase = `${lemma} ${wordAt(grammar, lastToken - 1)}`;
  return form === "verb" && reading === "asserted" && grammar.language.speech.demandingPhrases.has(phrase);
}
