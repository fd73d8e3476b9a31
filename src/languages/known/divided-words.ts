import { DIVIDED_WORDS } from "../en/word-endings.ts";
import type { DividedWords } from "../for-pages.ts";
import type { OfEach } from "./by-tag.ts";

const OF_EACH: OfEach<DividedWords> = { en: DIVIDED_WORDS };

/** The words of every known language for rejoining words divided by lines: the language is known only afterwards. */
export const ALL_DIVIDED_WORDS: readonly DividedWords[] = Object.values(OF_EACH);
