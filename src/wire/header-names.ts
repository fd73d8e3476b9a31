import { parseCredits } from "./credit-grammar.ts";
import { isNameWord, isParticle, type Line } from "./line.ts";
import { isPlainName } from "./plain-name.ts";
import { NOTHING, type ReadPart } from "./split-header-line.ts";

const MAX_BARE_TOKENS = 40;

/**
 * Reads names without "By". The caller decides by what stands around them whether to believe them. Null if there is
 * anything else.
 */
export function readBareNames(line: Line, from: number, to: number): ReadPart | null {
  if (to - from > MAX_BARE_TOKENS || !mayBeNames(line, from, to)) return null;
  const role = { roles: ["author" as const], printed: "" };
  const parsed = parseCredits(line, from, to, { creditedIn: "byline", role });
  const people = parsed.credits.filter((credit) => credit.kind === "person");
  const areAllNames =
    people.length > 0 &&
    people.length === parsed.credits.length &&
    people.every((one) => isPlainName(one, line.language));
  return areAllNames && parsed.unexplained === 0 && parsed.roles === 0 ? { ...NOTHING, credits: parsed.credits } : null;
}

const MAX_SMALL_WORDS = 1;

/** A quick look: whether a line has hardly a word in lower case, other than those that link names or are for jobs. */
function mayBeNames(line: Line, from: number, to: number): boolean {
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at];
    if (token?.kind !== "word" || token.capital || isNameWord(token, line.language) || isParticle(token)) continue;
    const isKnown =
      line.language.credits.linkingWords.has(token.lower) ||
      line.language.credits.jobNouns.has(token.lower) ||
      line.language.credits.jobQualifiers.has(token.lower);
    if (!isKnown && !line.language.outlets.groupWords.has(token.lower)) small += 1;
  }
  return small <= MAX_SMALL_WORDS;
}
