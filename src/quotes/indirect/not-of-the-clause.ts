import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { behindAdverbs, stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isPresentForm, MODAL, PAST, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Whether what stands behind an "and" or "but" is the speaker's, because it cannot be said of the subject of the clause
 * before it, which begins at `first`: “said ⟦there was no danger⟧ ⟨and left⟩”, “said ⟦she would vote⟧ ⟨but never did⟩”,
 * “said ⟦it was safe⟧ ⟨but now says⟩ it is not”.
 *
 * @param verb the verb behind "and", "and never ⟨left⟩"
 */
export function isNotOfClause(place: CuePlace, first: number, and: number, verb: number): boolean {
  if (place.grammar.tags[place.cue.headToken] !== PAST) return false;
  return (
    leavesThere(place, first, and, verb) || comesToNothing(place, first, and, verb) || saysNow(place, first, and, verb)
  );
}

/** "said ⟦there was no danger⟧ ⟨and left⟩": whether a past verb follows that "there" cannot have. */
function leavesThere({ grammar }: CuePlace, first: number, and: number, verb: number): boolean {
  const { language, tags } = grammar;
  const there = stepOverWord(grammar, first, COMPLEMENTIZER);
  if (!language.smallWords.existentials.has(wordAt(grammar, there)) || !isBe(grammar, there + 1)) return false;
  return tags[verb] === PAST && !isHelper(grammar, verb) && !holdsFinite(grammar, there + 2, and);
}

/**
 * "said ⟦she would vote⟧ ⟨but never did⟩", "said ⟦it was safe⟧ ⟨but no longer does⟩": whether nothing but a helping
 * verb follows, in a tense that the clause does not have; unlike "said ⟦she wanted to vote but did not⟧".
 */
function comesToNothing({ grammar }: CuePlace, first: number, and: number, verb: number): boolean {
  const { tags } = grammar;
  if (!servesAs(grammar, and, ADVERSATIVE) || !isHelper(grammar, verb)) return false;
  const end = behindAdverbs(grammar, verb + 1);
  if (tags[end] !== STOP && tags[end] !== COMMA) return false;
  const tense = tags[firstFinite(grammar, first, and)];
  return (tense === MODAL && tags[verb] === PAST) || (tense === PAST && isPresentForm(tags[verb]));
}

/** "said ⟦it was safe⟧ ⟨but now says⟩ it is not": whether something is said today behind what was said once. */
function saysNow({ grammar, cueAt }: CuePlace, first: number, and: number, verb: number): boolean {
  const { speech } = grammar.language;
  const cue = cueAt(verb);
  const isSaid = cue?.form === "verb" && speech.plainVerbs.has(cue.lemma) && isPresentForm(grammar.tags[verb]);
  return isSaid && !isPresentForm(grammar.tags[firstFinite(grammar, first, and)]);
}

function isHelper(grammar: Grammar, at: number): boolean {
  return grammar.language.helpers.helpingWords.has(wordAt(grammar, at));
}
