import type { Document } from "./document.ts";

/**
 * Whether one of the tokens from `firstToken` to before `lastToken` is among these words, which are in lower case with
 * straight apostrophes: "I’m" is "i'm".
 */
export function holdsWord(
  { tokens }: Pick<Document, "tokens">,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  words: ReadonlySet<string>,
): boolean {
  for (let at = firstToken; at < lastToken; at += 1) if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
