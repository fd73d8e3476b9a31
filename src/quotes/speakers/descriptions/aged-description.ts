import type { Scene } from "../../scene.ts";
import { ageBehind, isToldOfOtherAge } from "../mentions/ages.ts";
import { headOf, introducedBy, isDefinite } from "../mentions/introduced.ts";
import { NOBODY } from "../mentions/keys.ts";
import type { Antecedent, Known } from "../mentions/question.ts";
import { onlyNamedBefore } from "./named-before.ts";

/** How often the only person named before is the one meant by a trade with an age behind it. */
const ONLY_ONE = 0.8;

/**
 * "⟨The sculptor⟩, 81, is about to open …", “I fell,” ⟨the teacher⟩, 29, said: the only person of that gender named so
 * far. At the start of a sentence, or behind words in marks, a trade with an age says more about somebody the article
 * has named. A suspect or a victim described like this is NOBODY. Null for any other description.
 */
export function agedAndNamed(scene: Scene, mention: number, known: Known): Antecedent | null {
  const { mentionTokens, sentenceOf } = scene;
  const { roles, unnamedByAge, kinNouns } = scene.language.nouns;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const head = headOf(scene, mention);
  const opens = sentenceOf[firstToken - 1] !== sentenceOf[firstToken];
  if (!isDefinite(scene, mention) || !isAgeBehind(scene, lastToken)) return null;
  if (!opens && !isBehindWords(scene, firstToken)) return null;
  if (unnamedByAge.has(head)) return { key: NOBODY, probability: ONLY_ONE };
  if (!roles.has(head) || kinNouns.has(head) || introducedBy(scene, mention) >= 0) return null;
  const only = onlyNamedBefore(scene, mention, known, () => true);
  const isMeant = only !== NOBODY && !isToldOfOtherAge(known.ages, only, ageBehind(scene, mention));
  return isMeant ? { key: only, probability: ONLY_ONE } : null;
}

/** Whether an age between commas begins at a token: ", 81,". */
function isAgeBehind({ document: { tokens } }: Scene, at: number): boolean {
  return tokens[at]?.text === "," && /^[1-9]\d$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ",";
}

/** “I fell,” ⟨the teacher⟩, 29, said: whether a token stands right behind words in marks. */
function isBehindWords({ document: { tokens } }: Scene, at: number): boolean {
  return tokens[at - 1]?.kind === "mark";
}
