import type { TokenForm } from "../text/tokens.ts";
import { DEGREES, SMALL_DEGREES } from "./name-parts.ts";

/** "Ph.D.", "MBA", "IAS": letters behind a name. */
export function isDegree(token: TokenForm | undefined): boolean {
  if (token?.kind !== "word" || !token.capital || !DEGREES.has(token.lower.replaceAll(".", ""))) return false;
  return (
    token.text.includes(".") ||
    (token.text.length > 1 && token.text === token.text.toUpperCase()) ||
    SMALL_DEGREES.has(token.lower)
  );
}
