import type { Scene } from "../../scene.ts";
import { isDefinite } from "../mentions/introduced.ts";

/** Whether all words before the last of a definite description tell how somebody is, and not which one: "the ⟨veteran⟩ campaigner", "the ⟨newly elected⟩ chair". */
export function isOnlyColoured(scene: Scene, description: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  if (!isDefinite(scene, description)) return false;
  for (let at = firstToken + 1; at < lastToken - 1; at += 1)
    if (!language.nouns.colouring.has(document.tokens[at]?.lower ?? "")) return false;
  return true;
}
