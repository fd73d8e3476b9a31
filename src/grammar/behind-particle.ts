import { PARTICLES } from "../names/name-parts.ts";
import type { Tokens } from "../text/tokens.ts";

/** Whether a word with a capital stands behind a particle of names in small letters: "Omar bin ⟨Said⟩ Roe". */
export function isBehindParticle(tokens: Tokens, at: number): boolean {
  return tokens[at]?.capital === true && PARTICLES.has(tokens[at - 1]?.text ?? "");
}
