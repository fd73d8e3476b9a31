import { COMPLEMENTIZER, EXPLETIVE, INDEFINITE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Gender } from "../vocabulary.ts";
import { behindAdded } from "./behind-added.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, LINK, NO_NAME, SPEECH } from "./word-traits.ts";

/** How many words may stand between: "told ⟨the jury that⟩ he". */
const MOST_BETWEEN = 3;

/**
 * The gender of the pronoun behind a name's verb of speech: "male" for "Roe said ⟨he⟩", "Roe, the owner, told the jury
 * that ⟨he⟩"; else null.
 */
export function whoIsSaid(table: WordTable, last: number): Gender | null {
  const verb = behindAdded(table, last);
  if (!has(table, verb, SPEECH)) return null;
  for (let at = verb + 1; at <= verb + 1 + MOST_BETWEEN && table.tokens[at]?.kind === "word"; at += 1) {
    const gender = table.language.words.pronouns.get(wordAt(table, at))?.gender;
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/**
 * The gender of the pronoun that goes on about a name which opens its sentence, where that names nobody else: "male"
 * for “Roe had time for one call. ⟨He⟩ gave a position.”; else null.
 */
export function whoGoesOnAs(table: WordTable, first: number, last: number): Gender | null {
  const { capitals, language, sentenceOf, tokens } = table;
  const own = sentenceOf[first];
  if (sentenceOf[first - 1] === own) return null;
  let at = last;
  for (; sentenceOf[at] === own; at += 1) if (capitals[at] === 1 || tokens[at]?.kind === "mark") return null;
  if (tokens[at]?.kind !== "word") return null;
  return language.words.pronouns.get(wordAt(table, at))?.gender ?? null;
}

/** How many auxiliaries and small words may stand between "it" and its verb: "said it ⟨would no longer⟩ close". */
const MOST_HELPERS = 5;

/**
 * Whether the bearer of a name refers to itself as a body does: "Acme said ⟨it⟩ would hire", "Acme, the builder, said
 * in a statement ⟨its⟩ shops", "Acme said ⟨it⟩ was disappointed".
 */
export function saysOfItself(table: WordTable, last: number): boolean {
  const verb = behindAdded(table, last);
  if (!has(table, verb, SPEECH) || table.tokens[verb]?.capital === true) return false;
  const behind = behindOccasion(table, verb + 1);
  let at = servesAs(table, behind, COMPLEMENTIZER) ? behind + 1 : behind;
  const { smallWords, organisations } = table.language;
  if (smallWords.meaningsOfPronouns.get(wordAt(table, at)) !== "organisation") return false;
  if (!servesAs(table, at, EXPLETIVE)) return true;
  const end = at + 1 + MOST_HELPERS;
  at += 1;
  while (at < end && !organisations.acts.has(wordAt(table, at)) && mayHelp(table, at)) at += 1;
  return organisations.acts.has(wordAt(table, at));
}

/** The token behind "in a statement", "on Tuesday", "Tuesday"; the token itself if none of them stands there. */
function behindOccasion(table: WordTable, at: number): number {
  if (has(table, at, CALENDAR)) return at + 1;
  if (table.language.time.beforeDay.has(wordAt(table, at)) && has(table, at + 1, CALENDAR)) return at + 2;
  return servesAs(table, at, LOCATIVE) && servesAs(table, at + 1, INDEFINITE) ? at + 3 : at;
}

/**
 * Whether a token may stand between "it" and its verb: "would", "no", "longer", or a mark, as in "said it had ‘always
 * complied".
 */
function mayHelp(table: WordTable, at: number): boolean {
  const { words, helpers } = table.language;
  const word = wordAt(table, at);
  const isSmall = words.auxiliaries.has(word) || helpers.beforeVerbs.has(word) || has(table, at, LINK | NO_NAME);
  return isSmall || table.tokens[at]?.kind === "mark";
}
