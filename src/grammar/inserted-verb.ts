import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import { isPluralOfPeople } from "./plural-of-people.ts";
import { PREDICATIVE, servesAs } from "./syntax-words.ts";
import { COMMA, isFiniteVerb, isInNounPhrase, PRESENT, PRESENT_THIRD, PRONOUN } from "./tags.ts";
import { wordAt } from "./word-at.ts";
import { endsIn } from "./word-endings.ts";

/** How long the subject of such a verb may be, in tokens. */
const LONGEST_SUBJECT = 7;

/**
 * “Rain, the forecasters ⟨promise⟩, is on its way”, “if, as the auditors ⟨suggest⟩, the money is gone”: the verb of a clause that is inserted before the verb
 * of another, or behind "as"; null for a noun. The base form stands behind people in the plural, that of one behind a name or one.
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
  // "In May, the forecasters ⟨report⟩, it rained": behind it a clause begins, and none before.
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

/** How far before such a verb a semicolon is looked for, in tokens. */
const FARTHEST = 60;

/** Behind the last semicolon before a token, or the start of the sentence: "It is old; ⟨the weir⟩, the mayor notes, is not". */
function startOfPart({ document, firstToken }: Draft, before: number): number {
  let at = before;
  while (at > firstToken && at > before - FARTHEST && document.tokens[at - 1]?.text !== ";") at -= 1;
  return document.tokens[at - 1]?.text === ";" ? at : firstToken;
}
