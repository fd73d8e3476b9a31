import type { Document } from "../text/document.ts";

/**
 * The base form of the verb of speech that a token may be, whatever it is here: "tell" for "told". "" if the word is
 * not one.
 */
export function speechLemmaAt({ language, tokens }: Pick<Document, "language" | "tokens">, at: number): string {
  return language.speech.verbs.get(tokens[at]?.lower ?? "")?.lemma ?? "";
}
