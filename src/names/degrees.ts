import type { TokenForm } from "../text/tokens.ts";
import { DEGREES, SMALL_DEGREES } from "./name-parts.ts";

/** Whether a token is the letters of a degree or post behind a name: "Ph.D.", "MBA", "IAS". */
export function isDegree(token: TokenForm | undefined): boolean {
  if (token?.kind !== "word" || !token.capital || !DEGREES.has(token.lower.replaceAll(".", ""))) return false;
  return (
    token.text.includes(".") ||
    (token.text.length > 1 && token.text === token.text.toUpperCase()) ||
    SMALL_DEGREES.has(token.lower)
  );
}
