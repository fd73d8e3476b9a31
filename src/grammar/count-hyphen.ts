import type { Document } from "../text/document.ts";

/**
 * Whether a token is the hyphen between a number and what it counts within a phrase: "a 12⟨-⟩member jury", "the
 * 23⟨-⟩year-old".
 */
export function isCountHyphen({ tokens }: Pick<Document, "tokens">, at: number): boolean {
  return tokens[at]?.text === "-" && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "word";
}
