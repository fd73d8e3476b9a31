/**
 * What stands beside the name of a figure of a play, film or book, or beside somebody's costume. By hand. Lower case.
 *
 * @module
 */

import type { FictionWords } from "../for-people.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const phrases = (text: string): ReadonlySet<string> => new Set(text.split(", "));

export const FICTION_WORDS: FictionWords = {
  portraying: words("portray portrays portrayed portraying"),
  playing: words("play plays played playing"),
  beforeParts: phrases("dressed as, role of, roles of, character of, starring as, stars as, starred as, costume of"),
  played: phrases("played by, portrayed by, voiced by"),
};
