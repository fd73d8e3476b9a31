import type { SpellingRules } from "./find-spelled-words.ts";

/** Where code asks the language for its words. */
export const SPELLING: SpellingRules = {
  folders: ["text", "grammar", "people", "quotes"],
  exceptions: {
    "text/encodings.ts": "names of encodings",
    "text/plain-text.ts": "how files of other formats begin",
    "text/spellings-of-names.ts": "how names are spelt, which are the same in all languages",
    "people/exchanges.ts": "codes, which are the same in all languages",
  },
};
