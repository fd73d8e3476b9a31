import { WORDING_WORDS } from "../en/compared-words.ts";
import { byTag } from "./by-tag.ts";

/** The words of a language for comparing wordings in it, by its BCP 47 tag: see {@link byTag}. */
export const wordingWordsOf = byTag({ en: WORDING_WORDS });
