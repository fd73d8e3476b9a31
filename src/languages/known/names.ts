import { NAME_WORDS } from "../en/name-words.ts";
import type { NameWords } from "../for-names.ts";
import type { OfEach } from "./by-tag.ts";

const OF_EACH: OfEach<NameWords> = { en: NAME_WORDS };

/** What is known of every language for comparing names: a person is named in articles of several. */
export const ALL_NAME_WORDS: readonly NameWords[] = Object.values(OF_EACH);
