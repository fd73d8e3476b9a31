import { SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { letterAbove } from "./antecedents/letter-above.ts";
import type { Decision } from "./decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";
import { mentionFrom } from "./mentions/mention-at.ts";

/** How sure it is that the person presented in the last line wrote what stands above it. */
const PRESENTED = 0.9;

/** The longest such line, in tokens, and how far behind the verb the noun for the person's work may stand. */
const LONGEST_LINE = 60;
const REACH = 8;

/**
 * The decisions, with the writer's name for what "I" say outside marks, if the last paragraph presents the writer,
 * “⟨Ann Roe⟩ is a columnist for the Courier.”; and in a letter, with the name of whoever it is written to for what "you"
 * said: “Dear ⟨Dr Roe⟩,” ¶ “You promised that it would stay.”
 */
export function nameWriter(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const { singleSubjects } = scene.language.turns;
  const isWriters = (one: Decision) => isUnknown(scene, one, (at) => singleSubjects.has(wordAt(scene, at)));
  const isReaders = (one: Decision) => isUnknown(scene, one, (at) => servesAs(scene.grammar, at, SECOND_PERSON));
  const writer = decisions.some(isWriters) ? presentedLast(scene) : NOBODY;
  return decisions.map((one) => {
    const key = isWriters(one) ? writer : isReaders(one) ? addressedAbove(scene, one.attribution.block) : NOBODY;
    return key === NOBODY ? one : { ...one, antecedent: { key, probability: PRESENTED } };
  });
}

/** Whether the speaker is a pronoun outside marks that fits, and nobody is known to be meant. */
function isUnknown(
  { cast, pairOf }: Scene,
  { candidate, antecedent }: Decision,
  fits: (token: number) => boolean,
): boolean {
  const mention = itemAt(cast.mentions, candidate?.mention);
  if (candidate === null || mention?.form !== "pronoun" || keyOf(mention) !== NOBODY) return false;
  if (antecedent !== null && antecedent.key !== NOBODY) return false;
  return fits(candidate.firstToken) && !isIn(pairOf, candidate.firstToken);
}

/** How many paragraphs of a letter may stand above one. */
const LONGEST_LETTER = 20;

/**
 * The one person in the nearest line above a paragraph that opens a letter, “Dear Dr Roe,”, if none signs one in
 * between; else {@link NOBODY}.
 */
function addressedAbove(scene: Scene, block: number): Key {
  const { cast, document, language, mentionTokens } = scene;
  const end = letterAbove(scene, block, LONGEST_LETTER);
  for (let at = block - 1; at > Math.max(end, block - LONGEST_LETTER); at -= 1) {
    const { firstToken = 0, lastToken = 0 } = itemAt(document.blocks, at) ?? {};
    if (!language.turns.salutations.has(wordAt(scene, firstToken))) continue;
    const mention = mentionFrom(scene, firstToken + 1, lastToken);
    const isLine = /^[,:]?$/.test(document.tokens[mentionTokens[mention]?.lastToken ?? 0]?.text ?? "");
    const isLast = (mentionTokens[mention]?.lastToken ?? 0) >= lastToken - 1;
    return isLine && isLast && cast.mentions[mention]?.person != null ? keyOf(cast.mentions[mention]) : NOBODY;
  }
  return NOBODY;
}

/**
 * The person whom the last paragraph of a text without turns presents by name and occupation, if nothing above names
 * them; else {@link NOBODY}.
 */
function presentedLast(scene: Scene): Key {
  const { cast, document, language, mentionOf, phraseTokens } = scene;
  const last = document.blocks.findLast(({ zone }) => zone === "body");
  if (last === undefined || document.turns.length > 0 || last.lastToken - last.firstToken > LONGEST_LINE) return NOBODY;
  const first = document.tokens[last.firstToken]?.kind === "word" ? last.firstToken : last.firstToken + 1;
  const index = mentionOf[first] ?? -1;
  const mention = itemAt(cast.mentions, index);
  const verb = phraseTokens[index]?.lastToken ?? last.lastToken;
  if (mention?.person == null || mention.form !== "name" || phraseTokens[index]?.firstToken !== first) return NOBODY;
  if (cast.mentions.some(({ person, start }) => person === mention.person && start < last.start)) return NOBODY;
  if (!language.helpers.formsOfBe.has(wordAt(scene, verb))) return NOBODY;
  for (let at = verb + 1; at < Math.min(last.lastToken, verb + REACH); at += 1)
    if (language.nouns.roles.has(wordAt(scene, at))) return keyOf(mention);
  return NOBODY;
}
