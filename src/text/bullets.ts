import { DASHES_OR_HYPHEN } from "./dashes.ts";

/** The signs that begin an item of a list: "• Ann Roe: …", "* CEO says …". */
export const BULLETS: ReadonlySet<string> = new Set(["•", "●", "▪", "‣", "◦", "■", "◆", "►", "*", "–", "-"]);

/** Those of them that are no dashes: a line of running text can begin with a dash. */
export const ITEM_SIGNS: ReadonlySet<string> = new Set([...BULLETS].filter((sign) => !DASHES_OR_HYPHEN.has(sign)));
