import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { isPluralOfPeople } from "./plural-of-people.ts";
import { PREDICATIVE, servesAs } from "./syntax-words.ts";
import { COMMA, isFiniteVerb, isInNounPhrase, PRESENT, PRESENT_THIRD, PRONOUN } from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsIn } from "./word-endings.ts";

/** The longest subject of such a verb, in tokens. */
const LONGEST_SUBJECT = 7;

/**
 * The tag of a verb of speech in a clause that is inserted before the verb of another, or that "as" opens: “Rain, the
 * forecasters ⟨promise⟩, is on its way”, “if, as the auditors ⟨suggest⟩, the money is gone”. The base form needs people
 * in the plural before it. Null if the token is something else.
 */
export function tagInserted(draft: Draft, verb: number): number | null {
  const { firstToken, language, tags } = draft;
  const word = wordAt(draft, verb);
  const lemma = language.speech.verbs.get(word)?.lemma ?? "";
  const { asVerbs, trailingVerbs } = language.speech;
  if (!asVerbs.has(lemma) && !trailingVerbs.has(lemma)) return null;
  const isOfSeveral = lemma === word;
  const people = wordAt(draft, verb - 1);
  if (isOfSeveral && !language.nouns.pluralPeople.has(people) && !isPluralOfPeople(people, language)) return null;
  if (!isOfSeveral && !endsIn(word, language.endings.thirdPersons)) return null;
  let before = verb - 1;
  while (before > firstToken && before >= verb - LONGEST_SUBJECT && isInNounPhrase(tags[before] ?? 0)) before -= 1;
  if (before === verb - 1) return null;
  // "In May, the forecasters ⟨report⟩, it rained": a clause begins behind the verb, and none before it.
  const isBeforeClause = tags[verb + 2] === PRONOUN && isFiniteVerb(tags[verb + 3]);
  const isAs = asVerbs.has(lemma) && servesAs(draft, before, PREDICATIVE);
  const isInserted = isAs
    ? before === firstToken || tags[before - 1] === COMMA
    : tags[before] === COMMA &&
      (isBeforeClause || isFiniteVerb(tags[verb + 2])) &&
      !holdsFinite(draft, startOfPart(draft, before), before);
  if (!isInserted) return null;
  return isOfSeveral ? PRESENT : PRESENT_THIRD;
}

/** How far before such a verb a semicolon is searched for, in tokens. */
const FARTHEST = 60;

/**
 * The token behind the last semicolon before a token, or the start of the sentence: "It is old; ⟨the weir⟩, the mayor
 * notes, is not".
 */
function startOfPart({ document, firstToken }: Draft, before: number): number {
  let at = before;
  while (at > firstToken && at > before - FARTHEST && document.tokens[at - 1]?.text !== ";") at -= 1;
  return document.tokens[at - 1]?.text === ";" ? at : firstToken;
}
