import type { Document } from "../text/document.ts";

/** Whether a token is the hyphen of an age, "the 23⟨-⟩year-old": the words round it are one word of the phrase. */
export function isAgeHyphen({ tokens, language }: Pick<Document, "tokens" | "language">, at: number): boolean {
  return (
    tokens[at]?.text === "-" &&
    tokens[at - 1]?.kind === "number" &&
    language.nouns.aged.has(tokens[at + 1]?.lower ?? "")
  );
}
