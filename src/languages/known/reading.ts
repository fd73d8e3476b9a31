import { ENGLISH } from "../en/english.ts";
import { byTag } from "./by-tag.ts";

/** Everything that the reading knows of a language, by its BCP 47 tag: see {@link byTag}. */
export const languageOf = byTag({ en: ENGLISH });
