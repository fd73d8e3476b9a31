import { wordAt } from "../../grammar/word-at.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";

/** How sure it is that the person presented in the last line wrote what stands above it. */
const PRESENTED = 0.9;

/** The longest such line, in tokens, and how far behind the verb the noun for the person's work may stand. */
const LONGEST_LINE = 60;
const REACH = 8;

/**
 * The decisions, with the writer's name for what "I" say outside marks, if the last paragraph presents the writer:
 * “⟨Ann Roe⟩ is a columnist for the Courier.”
 */
export function nameWriter(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some((one) => isWriters(scene, one))) return decisions;
  const key = presentedLast(scene);
  if (key === NOBODY) return decisions;
  return decisions.map((one) =>
    isWriters(scene, one) ? { ...one, antecedent: { key, probability: PRESENTED } } : one,
  );
}

/** Whether the speaker is an "I" outside marks, and nobody is known to be meant. */
function isWriters({ cast, language, pairOf, document }: Scene, { candidate, antecedent }: Decision): boolean {
  const mention = itemAt(cast.mentions, candidate?.mention);
  if (candidate === null || mention?.form !== "pronoun" || keyOf(mention) !== NOBODY) return false;
  if (antecedent !== null && antecedent.key !== NOBODY) return false;
  const word = itemAt(document.tokens, candidate.firstToken)?.lower ?? "";
  return language.turns.singleSubjects.has(word) && !isIn(pairOf, candidate.firstToken);
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
