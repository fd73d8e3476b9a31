import { isBe } from "../../../grammar/is-be.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, OWNER, POSSESSIVE, TO } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { endsIn } from "../../../grammar/word-endings.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isHeldBy } from "../../equated-clause.ts";
import { isInPhrases, ownerBefore } from "../../noun-phrase.ts";
import type { Scene } from "../../scene.ts";
import { thatBehindSource } from "../../source-of-noun.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * "Roe's retraction of her claim that ⟦…⟧", "a claim by Roe that ⟦…⟧", "a warning from Roe that ⟦…⟧", "a question from
 * Roe on whether ⟦…⟧": the mention of Roe; -1 for nobody; null for another sort of cue.
 */
export function ownerOfNoun(scene: Scene, { attribution, said }: Frame): number | null {
  const { grammar, language, mentionOf } = scene;
  const cue = attribution.cue ?? nounBeforeThat(scene, said.firstToken);
  if (cue?.form !== "noun") return null;
  const isFrom = language.stances.claimantPrepositions.has(wordAt(grammar, cue.headToken + 1));
  if (cue.reading === "asserted") {
    // "a threat from Roe ⟨to⟩ sell"
    const isToDo = isFrom && grammar.tags[said.firstToken] === TO;
    const isSource = servesAs(grammar, cue.lastToken, AGENT) || isToDo || thatBehindSource(grammar, cue) >= 0;
    if (isSource) return mentionAt(scene, cue.lastToken + 1);
    return ownerOfEquation(scene, cue.headToken, cue.lastToken > cue.headToken + 1);
  }
  if (cue.reading === "questioned" && isFrom) return mentionAt(scene, cue.headToken + 2);
  const at = ownerBefore(grammar, 0, cue.firstToken);
  const isSign = grammar.tags[at] === POSSESSIVE;
  const owner = mentionOf[isSign ? at - 1 : at] ?? -1;
  return owner >= 0 || isSign || grammar.tags[at] === OWNER ? owner : bringerBehind(scene, said.lastToken);
}

/**
 * "A claim ⟦that …⟧ was first made in May by ⟨Roe⟩", "An accusation ⟦that …⟧ came on Monday from ⟨Roe⟩": who is told
 * right behind the words to have made the claim; -1 for nobody.
 */
function bringerBehind(scene: Scene, last: number): number {
  const { grammar, language } = scene;
  const isMade = isBe(grammar, last);
  const verb = isMade ? behindAdverbs(grammar, last + 1) : last;
  const verbs = isMade ? language.stances.publishedWords : language.speech.arrivingForms;
  if (!verbs.has(wordAt(grammar, verb))) return -1;
  let from = verb + 1;
  while (isInPhrases(grammar.tags[from]) && !language.stances.claimantPrepositions.has(wordAt(grammar, from)))
    from += 1;
  return language.stances.claimantPrepositions.has(wordAt(grammar, from)) ? mentionAt(scene, from + 1) : -1;
}

/**
 * "her ⟨comment⟩ that, ⟦“We wait.”⟧", "her comment ⟦that it is “late”⟧": the noun before "that", if words in marks have
 * no cue of their own.
 */
function nounBeforeThat({ cues, cueOf, grammar }: Scene, first: number): Cue | undefined {
  const comma = grammar.tags[first - 1] === COMMA ? first - 1 : first;
  const that = servesAs(grammar, comma - 1, COMPLEMENTIZER) ? comma - 1 : first;
  return that < first || servesAs(grammar, first, COMPLEMENTIZER) ? itemAt(cues, cueOf[that - 1]) : undefined;
}

/** How many words may stand between a verb and the noun that is its object: "faced ⟨a number of new⟩ claims". */
const BEFORE_NOUN = 5;

/**
 * "Roe faced claims that ⟦…⟧", "has been hit by accusations of ⟦“lying”⟧", "Roe opened it despite warnings that ⟦…⟧":
 * whether the words are what unnamed others say of the subject. One promise, "despite a promise that", may be Roe's.
 */
export function isFacedWith({ cueOf, document, grammar, language, sentenceOf }: Scene, noun: Cue | null): boolean {
  if (noun?.form !== "noun" || servesAs(grammar, noun.headToken + 1, AGENT)) return false;
  if (thatBehindSource(grammar, noun) >= 0) return false;
  const word = document.tokens[noun.headToken]?.lower ?? "";
  const isOthers = endsIn(word, language.endings.plurals) || language.stances.hearsayNouns.has(word);
  for (let at = noun.firstToken - 1; at >= noun.firstToken - BEFORE_NOUN; at -= 1) {
    if (sentenceOf[at] !== sentenceOf[noun.firstToken] || grammar.tags[at] === POSSESSIVE) return false;
    if (grammar.tags[at] === OWNER || grammar.tags[at] === COMMA || isIn(cueOf, at)) return false;
    const before = document.tokens[at]?.lower ?? "";
    if (language.speech.facingVerbs.has(before)) return true;
    if (isOthers && language.speech.facingPrepositions.has(before)) return true;
  }
  return false;
}

/**
 * "⟨Roe⟩'s argument is ⟦that …⟧", "the word from ⟨Roe⟩ was ⟦that …⟧", "the contention of ⟨Roe⟩ ⟦that …⟧": the owner's
 * mention; null where there is none.
 */
function ownerOfEquation(scene: Scene, noun: number, isEquated: boolean): number | null {
  const { grammar, language, document, mentionOf } = scene;
  const at = ownerBefore(grammar, 0, noun);
  if (grammar.tags[at] === OWNER) return mentionOf[at] ?? null;
  if (grammar.tags[at] === POSSESSIVE) return mentionOf[at - 1] ?? null;
  const isFrom = language.stances.claimantPrepositions.has(document.tokens[noun + 1]?.lower ?? "");
  return isHeldBy(grammar, noun) || (isFrom && isEquated) ? mentionAt(scene, noun + 2) : null;
}
