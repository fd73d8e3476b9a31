import type { Document } from "./document.ts";

/**
 * “⟨3. SOUNDBITE (English)⟩ Ann Roe, mayor:”: the end of what a shot list puts before a name; the token itself if a
 * line begins otherwise.
 */
export function endOfSoundbite({ language, tokens }: Pick<Document, "language" | "tokens">, first: number): number {
  const numbered = tokens[first]?.kind === "number" ? first + 1 : first;
  const word = tokens[numbered]?.text === "." ? numbered + 1 : numbered;
  if (!language.turns.soundbites.has(tokens[word]?.lower ?? "")) return first;
  return tokens[word + 1]?.text === "(" && tokens[word + 3]?.text === ")" ? word + 4 : word + 1;
}
