import { NAME_WORDS } from "../en/name-words.ts";
import type { NameWords } from "../for-names.ts";
import type { OfEach } from "./by-tag.ts";

const OF_EACH: OfEach<NameWords> = { en: NAME_WORDS };

/** The words of every known language for comparing names, since articles in several may name one person. */
export const ALL_NAME_WORDS: readonly NameWords[] = Object.values(OF_EACH);
