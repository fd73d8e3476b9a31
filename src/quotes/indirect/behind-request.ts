import type { Grammar } from "../../grammar/grammar.ts";
import { DATIVE, INDEFINITE, PURPOSE, servesAs } from "../../grammar/syntax-words.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfAsked, headOf, infinitiveAt, isSomebody } from "../asked-person.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which it is told who is asked to do something, and what: “asked ⟦growers to wait⟧”, “has asked ⟦walkers and drivers to call⟧”, “ordered ⟦the
 * owner of the mill to close it⟧”, “urged ⟦anyone who keeps birds, even a few, to house them⟧”, “appealed to ⟦the public to help⟧”. -1 where nobody is, or
 * it is told of a thing, “ordered a beer to go with it”.
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
  /** The first token of whom. */
  readonly from: number;
  readonly last: number;
  /** Whether a thing that is known may be told, too: "ordered ⟨the mill⟩ to close", and not "pressed ⟨the button⟩ to open it". */
  readonly isOrder: boolean;
  /** Whether "of" behind whom tells what about: "reminded farmers of his plan to wait". */
  readonly mayTellOf: boolean;
}

/** Whether somebody is to do something: "the owner to close", "drivers to wait". */
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
