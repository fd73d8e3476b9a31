import type { WordTable } from "./word-table.ts";

/** Whether words behind a noun show one person: ", 26,", ", who", ", meanwhile,", ", Ann Roe,". */
export function isToldBehind({ tokens, language }: WordTable, end: number): boolean {
  if (tokens[end]?.text !== ",") return false;
  const next = tokens[end + 1];
  if (next?.capital === true && tokens[end + 2]?.capital === true) return isClosedBehind(tokens, end + 3);
  if (language.smallWords.asides.has(next?.lower ?? "")) return tokens[end + 2]?.text === ",";
  if (next?.kind === "number") return CLOSES_AGE.has(tokens[end + 2]?.text ?? "");
  return language.smallWords.personalRelatives.has(next?.lower ?? "");
}

/** How many words of a name may stand behind its first two. */
const MORE_OF_NAME = 2;

function isClosedBehind(tokens: WordTable["tokens"], from: number): boolean {
  let end = from;
  while (end < from + MORE_OF_NAME && tokens[end]?.capital === true) end += 1;
  return CLOSES_AGE.has(tokens[end]?.text ?? "");
}

const CLOSES_AGE: ReadonlySet<string> = new Set([",", "."]);
