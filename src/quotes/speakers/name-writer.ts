import { wordAt } from "../../grammar/word-at.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";

/** How sure it is that whom the last line presents has written what stands above it. */
const PRESENTED = 0.9;

/** No such line is longer, in tokens, and the noun that tells who somebody is stands so early. */
const LONGEST_LINE = 60;
const REACH = 8;

/** The decisions, with the name of whoever writes for what "I" say outside marks, where the last paragraph presents them: “⟨Ann Roe⟩ is a columnist for the Courier.” */
export function nameWriter(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some((one) => isWriters(scene, one))) return decisions;
  const key = presentedLast(scene);
  if (key === NOBODY) return decisions;
  return decisions.map((one) =>
    isWriters(scene, one) ? { ...one, antecedent: { key, probability: PRESENTED } } : one,
  );
}

/** Whether "I", outside marks, is who says it, and nobody is known to be meant. */
function isWriters({ cast, language, pairOf, document }: Scene, { candidate, antecedent }: Decision): boolean {
  const mention = itemAt(cast.mentions, candidate?.mention);
  if (candidate === null || mention?.form !== "pronoun" || keyOf(mention) !== NOBODY) return false;
  if (antecedent !== null && antecedent.key !== NOBODY) return false;
  const word = itemAt(document.tokens, candidate.firstToken)?.lower ?? "";
  return language.turns.singleSubjects.has(word) && !isIn(pairOf, candidate.firstToken);
}

/** The person whom the last paragraph of a text without turns presents by name and by what they are, and whom nothing above it names; {@link NOBODY} where it presents nobody. */
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
