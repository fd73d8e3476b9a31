import type { Draft } from "./draft.ts";
import { rightMistakenNoun } from "./mistaken-nouns.ts";
import { rightMistakenParticiples } from "./mistaken-participles.ts";
import { rightMistakenWord } from "./mistaken-words.ts";
import { isPluralNoun } from "./plural-nouns.ts";
import { NOUN, PRESENT_THIRD } from "./tags.ts";

/**
 * Corrects the tags of one sentence if the tagger took a verb of speech for something else, or something else for a
 * verb: “…,” the dispatcher ⟨answers⟩; a video shared on Monday ⟨claims⟩ that the dam burst; “whispers to ⟨leeks⟩”.
 * Each pass uses the tags as the passes before it left them.
 */
export function rightMistakenVerbs(draft: Draft): void {
  const { firstToken, lastToken, tags } = draft;
  for (let at = firstToken; at < lastToken; at += 1) {
    rightMistakenWord(draft, at);
    if (tags[at] === PRESENT_THIRD && isPluralNoun(draft, at)) tags[at] = NOUN;
  }
  rightMistakenParticiples(draft);
  for (let at = firstToken + 1; at < lastToken; at += 1) rightMistakenNoun(draft, at);
}
