import { COORDINATOR, DATIVE, DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, STOP } from "../../../grammar/tags.ts";
import { isAnyIn, isIn } from "../../../text/item-at.ts";
import type { Sentence } from "../../../text/sentences.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * Whose turn it is to speak, according to the sentence before words that are a sentence of their own, or to the clause
 * before a colon: “First to the microphone was ⟨Roe⟩. ⟦“We wait.”⟧”, “Then it was the turn of ⟨Moe⟩, 19. ⟦“We go.”⟧”,
 * “⟨Poe⟩ came next. ⟦“We stay.”⟧”, “Up stood ⟨Roe⟩: ⟦“No.”⟧”, “That drew a reply from ⟨Roe⟩. ⟦“No.”⟧” The first person
 * named there; or -1.
 */
export function whoTakesTheFloor(scene: Scene, { attribution, said, sentences }: Frame): number {
  const words = said.firstToken;
  if (attribution.kind !== "direct") return -1;
  if (sentences.firstToken !== words) return whoComesBeforeColon(scene, words - 1);
  const before = sentenceBefore(scene, words);
  if (before === undefined || isAnyIn(scene.cueOf, said.lastToken, sentences.lastToken)) return -1;
  const mention = namedFirst(scene, before);
  const to = scene.phraseTokens[mention]?.lastToken ?? -1;
  if (to < 0 || isOwnerSign(scene, to)) return -1;
  const from = startOfPhrase(scene, mention);
  const comes = from <= before.firstToken + 1 && comesInTurn(scene, before.lastToken, to);
  return comes || isCalled(scene, before.firstToken, from, to) || isDrawnFrom(scene, from, to) ? mention : -1;
}

/**
 * “That drew a sharp ⟨response⟩ from Roe.”, “There was a ⟨warning⟩ from Roe, 40, too.”: whether a noun of speech with
 * "from" stands before a name, and a pause behind it.
 */
function isDrawnFrom({ document: { tokens }, grammar, language }: Scene, from: number, to: number): boolean {
  const noun = tokens[from - 2]?.lower ?? "";
  if (!language.stances.claimantPrepositions.has(tokens[from - 1]?.lower ?? "")) return false;
  const isSaying = language.speech.equatedNouns.has(noun) || language.speechNouns.nouns.has(noun);
  return isSaying && (grammar.tags[to] === STOP || grammar.tags[to] === COMMA || tokens[to]?.text === "(");
}

/** “From the benches came ⟨Roe⟩: ⟦“Where?”⟧”: the person between a verb of coming and a colon; else -1. */
function whoComesBeforeColon(scene: Scene, colon: number): number {
  const { cast, document, language, mentionOf, phraseTokens } = scene;
  const mention = mentionOf[colon - 1] ?? -1;
  if (document.tokens[colon]?.text !== ":" || cast.mentions[mention]?.person == null) return -1;
  const verb = document.tokens[(phraseTokens[mention]?.firstToken ?? colon) - 1]?.lower ?? "";
  return language.conversations.turnVerbs.has(verb) ? mention : -1;
}

/** Where a person's phrase begins, including a description before it: “⟨her neighbour⟩, Roe”. */
function startOfPhrase({ document, phraseTokens }: Scene, mention: number): number {
  const from = phraseTokens[mention]?.firstToken ?? -1;
  const described = phraseTokens[mention - 1];
  return described?.lastToken === from - 1 && document.tokens[from - 1]?.text === "," ? described.firstToken : from;
}

/** The first person named in a sentence; -1 for nobody, or where words in marks come first. */
function namedFirst({ cast, mentionOf, pairOf }: Scene, { firstToken, lastToken }: Sentence): number {
  for (let at = firstToken; at < lastToken; at += 1) {
    if (isIn(pairOf, at)) return -1;
    const mention = mentionOf[at] ?? -1;
    if (cast.mentions[mention]?.person != null) return mention;
  }
  return -1;
}

/**
 * “⟨First to the microphone was⟩ Roe”, “it was ⟨the turn of⟩ Roe”, “she was ⟨followed by⟩ Roe”, “⟨the floor⟩ passed
 * ⟨to⟩ Roe”: whether such words lead to a name.
 */
function isCalled(
  { document: { tokens }, grammar, language }: Scene,
  first: number,
  from: number,
  to: number,
): boolean {
  const { floorCalls, floors, floorWords, turnOrders, turnVerbs } = language.conversations;
  const wordAt = (at: number) => tokens[at]?.lower ?? "";
  const last = wordAt(from - 1);
  if (floorCalls.has(`${wordAt(from - 2)} ${last}`)) return grammar.tags[to] !== CONJUNCTION;
  const opener = servesAs(grammar, first, DEFINITE | COORDINATOR) ? first + 1 : first;
  if (servesAs(grammar, from - 1, DATIVE)) return floors.has(wordAt(opener));
  if (!turnVerbs.has(last) || !turnOrders.has(wordAt(opener))) return false;
  for (let at = opener; at < from - 1; at += 1)
    if (!floorWords.has(wordAt(at)) && !turnOrders.has(wordAt(at))) return false;
  return true;
}

/**
 * “Roe ⟨came next⟩.”, “Roe, a plumber, ⟨was up second⟩.”: whether such words follow a name that begins its sentence.
 */
function comesInTurn({ document: { tokens }, grammar, language }: Scene, end: number, to: number): boolean {
  const { turnOrders, turnVerbs } = language.conversations;
  let verb = to;
  while (verb < end && !isFiniteVerb(grammar.tags[verb] ?? 0)) verb += 1;
  if (verb > to && (grammar.tags[to] !== COMMA || grammar.tags[verb - 1] !== COMMA)) return false;
  if (!turnVerbs.has(tokens[verb]?.lower ?? "")) return false;
  let at = verb + 1;
  while (at < end && turnOrders.has(tokens[at]?.lower ?? "")) at += 1;
  return at > verb + 1 && (grammar.tags[at] === STOP || grammar.tags[at] === COMMA);
}
