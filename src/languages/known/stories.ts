import { STORY_WORDS } from "../en/story-words.ts";
import { byTag } from "./by-tag.ts";

/**
 * The words of a language for recognising versions and copies of its articles, by its BCP 47 tag: see {@link byTag}.
 */
export const storyWordsOf = byTag({ en: STORY_WORDS });
