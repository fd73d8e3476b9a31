import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { EXPLETIVE, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, isFiniteVerb, NOUN, PARTICIPLE } from "../../../grammar/tags.ts";
import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import type { Sentence } from "../../../text/sentences.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { agrees } from "../mentions/may-be-meant.ts";
import { namedInMarks } from "../mentions/named-in-marks.ts";
import { openerOf } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often somebody who is brought in like this speaks next. */
const BROUGHT_IN = 0.8;

/**
 * “But ⟨Joe Bell⟩, head of a union, came down on the board. “It sleeps,” ⟨he⟩ said.”: behind the first sentence of a
 * paragraph, the person it names for the first time as its subject, if they do something there other than speak, and
 * nobody else with a name stands beside them. Or the only person it names, if its subject is nobody: “That was news to
 * ⟨Joe Bell⟩. “I sleep,” ⟨he⟩ said.” Null where it brings nobody in like this.
 */
export function broughtIn(scene: Scene, question: Question): Antecedent | null {
  const { content, known, mention, meant } = question;
  const words = content[0]?.firstToken ?? 0;
  if (content.length === 0 || meant === "organisation") return null;
  const own = scene.sentenceOf[words] ?? 0;
  const before = itemAt(scene.document.sentences, own - 1);
  const block = itemAt(scene.document.blocks, blockAt(scene, words) ?? -1);
  if (before === undefined) return null;
  const last = introducedLast(scene, question, before);
  if (last !== null) return last;
  if (before.firstToken !== block?.firstToken) return describedBefore(scene, question, own - 1);
  // “Roe's lawyer, ⟨Joe Bell⟩, asked him why. “It rained,” he said.”
  if (isAnyIn(scene.cueOf, before.firstToken, before.lastToken)) return null;
  const affected = whoIsAffected(scene, before);
  const affectedKey = keyOf(itemAt(scene.cast.mentions, affected));
  if (personOf(affectedKey) !== null && agrees(scene, affectedKey, question))
    return { key: affectedKey, probability: BROUGHT_IN };
  const opener = openerOf(scene, own - 1);
  const key = keyOf(itemAt(scene.cast.mentions, opener));
  const isNew = personOf(key) !== null && known.prominence.get(key)?.first === opener;
  if (!isNew || !agrees(scene, key, question) || !isAlone(scene, key, opener, mention)) return null;
  return isActive(scene, scene.phraseTokens[opener]?.lastToken ?? before.lastToken, before.lastToken)
    ? { key, probability: BROUGHT_IN }
    : null;
}

/**
 * “That is something that worries ⟨Joe Bell⟩, head of a union. “It sleeps,” ⟨he⟩ said.”: the person whom a sentence
 * without a verb of speech names for the first time, with a description, at its end, if it mentions nobody else whom
 * the pronoun may mean; else null.
 */
function introducedLast(scene: Scene, question: Question, { firstToken, lastToken }: Sentence): Antecedent | null {
  const { cast, cueOf, mentionOf, mentionTokens } = scene;
  if (isAnyIn(cueOf, firstToken, lastToken)) return null;
  const introduced = lastOf(scene, firstToken, lastToken - 1);
  const key = keyOf(itemAt(cast.mentions, introduced));
  const isDescribed = (mentionTokens[introduced]?.lastToken ?? lastToken) < lastToken - 1;
  const isNew = personOf(key) !== null && question.known.prominence.get(key)?.first === introduced;
  if (!isNew || !isDescribed || !agrees(scene, key, question)) return null;
  for (let at = firstToken; at < (mentionTokens[introduced]?.firstToken ?? firstToken); at += 1) {
    const other = mentionOf[at] ?? -1;
    if (other < 0) continue;
    const { form, unnamedAs } = cast.mentions[other] ?? {};
    const otherKey = keyOf(itemAt(cast.mentions, other));
    const mayBeMeant = personOf(otherKey) !== null && agrees(scene, otherKey, question);
    if (mayBeMeant || form === "pronoun" || unnamedAs === "individual") return null;
  }
  return { key, probability: BROUGHT_IN };
}

/** The mention whose phrase ends at a token and begins behind another one; -1 for none. */
function lastOf({ mentionOf, phraseTokens }: Scene, behind: number, last: number): number {
  for (let at = last - 1; at > behind; at -= 1) {
    const mention = mentionOf[at] ?? -1;
    const phrase = phraseTokens[mention];
    if (phrase?.lastToken === last) return phrase.firstToken > behind ? mention : -1;
  }
  return -1;
}

/** How sure the meaning of a description that opens the sentence before must be. */
const LIKELY = 0.75;

/** The longest such sentence, in tokens. */
const LONGEST = 60;

/**
 * “Li called it illegal. ⟨The American⟩, who leaves today, flew home. “I am tired,” ⟨he⟩ said.”: the person meant by a
 * description that is the subject of the sentence before, if nobody else is named in it; else null.
 */
function describedBefore(scene: Scene, question: Question, sentence: number): Antecedent | null {
  const { content, known, mention } = question;
  const opener = openerOf(scene, sentence);
  const key = known.resolved[opener] ?? NOBODY;
  const isLikely = scene.cast.mentions[opener]?.form === "description" && (known.certainty[opener] ?? 0) >= LIKELY;
  if (!isLikely || personOf(key) === null || !agrees(scene, key, question)) return null;
  if (!isDefinite(scene, opener) || namedInMarks(scene, content).has(key)) return null;
  const { firstToken = 0, lastToken = 0 } = itemAt(scene.document.sentences, sentence) ?? {};
  if (lastToken - firstToken > LONGEST) return null;
  if (isAnyIn(scene.cueOf, firstToken, lastToken)) return null;
  return isAlone(scene, key, opener, mention) ? { key, probability: BROUGHT_IN } : null;
}

/**
 * “That is news to ⟨Roe⟩”, “It was too late for ⟨Roe⟩”, “None of this surprised ⟨Roe⟩”: the only person mentioned in a
 * sentence with "that", "it" or the like as its subject; -1 without one.
 */
function whoIsAffected(
  { cast, document, grammar, language, mentionOf }: Scene,
  { firstToken, lastToken }: Sentence,
): number {
  const word = document.tokens[firstToken]?.lower ?? "";
  const { allThings, demonstratives } = language.smallWords;
  const ofThis = servesAs(grammar, firstToken + 1, GENITIVE) ? (document.tokens[firstToken + 2]?.lower ?? "") : word;
  const isNobody = demonstratives.has(ofThis) || allThings.has(word) || servesAs(grammar, firstToken, EXPLETIVE);
  if (!isNobody || grammar.tags[firstToken + 1] === NOUN) return -1;
  let only = -1;
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    const mention = mentionOf[at] ?? -1;
    if (mention < 0 || mention === only) continue;
    const { form, unnamedAs, person } = cast.mentions[mention] ?? {};
    if (only >= 0 || form === "pronoun" || unnamedAs === "individual") return -1;
    if (person != null) only = mention;
  }
  return only;
}

/**
 * Whether no other person is named between two mentions, except one who belongs to the first: “Roe, whose son, ⟨Moe⟩,
 * died”.
 */
function isAlone(
  { cast, document, grammar, language, mentionTokens }: Scene,
  key: Key,
  from: number,
  to: number,
): boolean {
  const end = mentionTokens[from]?.lastToken ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    const other = keyOf(cast.mentions[at]);
    const first = mentionTokens[at]?.firstToken ?? end;
    const isOwning = language.anonymity.owningRelatives.has(document.tokens[end + 1]?.lower ?? "");
    if (isOwning && !holdsFinite(grammar, end, first)) continue;
    if (personOf(other) !== null && other !== key) return false;
  }
  return true;
}

/** Whether the first finite verb of a range, if there is one, is active: "came", but not "was jailed". */
function isActive({ document, grammar, language }: Scene, from: number, last: number): boolean {
  const { tags } = grammar;
  for (let at = from; at < last; at += 1) {
    if (!isFiniteVerb(tags[at] ?? 0)) continue;
    const next = tags[at + 1] === ADVERB ? at + 2 : at + 1;
    return !(language.helpers.formsOfBe.has(document.tokens[at]?.lower ?? "") && tags[next] === PARTICIPLE);
  }
  return true;
}
