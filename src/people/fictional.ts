import { INDEFINITE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { HUMAN, KIN, ROLE, SHORT_TITLE } from "./word-traits.ts";

/**
 * Whether the words beside a name show that it is a part that somebody plays: "she portrays Ann Roe in", "dressed as
 * Queen Ann", "the role of Ann Roe", "Ann Roe, played by".
 */
export function isFictional(table: WordTable, { first, last }: TokenRange): boolean {
  const start = isTitle(table, first - 1) ? first - 1 : first;
  return isPlayedBefore(table, start, last) || isPartBefore(table, start) || isPlayedBehind(table, last);
}

function isTitle(table: WordTable, at: number): boolean {
  return table.tokens[at]?.capital === true && has(table, at, ROLE | SHORT_TITLE);
}

/**
 * Whether "dressed as" or "the role of" stands before a name, or "portrays" before it and "in" behind it, as rivals are
 * portrayed too. Behind "plays" only a title before the name, or the title of a work behind it, shows a part: players
 * play each other.
 */
function isPlayedBefore(table: WordTable, at: number, last: number): boolean {
  const { portraying, playing, beforeParts } = table.language.fiction;
  const word = wordAt(table, at - 1);
  if (portraying.has(word)) return servesAs(table, last, LOCATIVE);
  if (playing.has(word) && servesAs(table, last, LOCATIVE) && isBeforeTitle(table, last + 1)) return true;
  if (playing.has(word)) return isTitle(table, at);
  return beforeParts.has(`${wordAt(table, at - 2)} ${word}`);
}

/** How far behind "in" the mark of a title may stand, in tokens: "in Roe's “Begum”". */
const MAX_TO_MARK = 3;

/** Whether the title of a work begins: "“Begum”", "Roe's “Begum”". */
function isBeforeTitle(table: WordTable, from: number): boolean {
  for (let at = from; at < from + MAX_TO_MARK; at += 1) {
    if (table.tokens[at]?.kind === "mark") return isCapital(table, at + 1);
    if (!isCapital(table, at) && table.tokens[at]?.kind !== "possessive") return false;
  }
  return false;
}

/** How long the description of a part may be, in tokens: "an ageing jazz pianist". */
const LONGEST_PART = 5;

/**
 * Whether the description of a part stands before a name: "plays a detective, ⟨Ann Roe⟩", "stars as his wife, ⟨Ann⟩".
 */
function isPartBefore(table: WordTable, start: number): boolean {
  const { tokens, language } = table;
  const { playing, portraying, beforeParts } = language.fiction;
  const role = wordAt(table, start - 1) === "," ? start - 2 : start - 1;
  if (tokens[role]?.capital !== false || !has(table, role, ROLE | KIN | HUMAN)) return false;
  if (language.fiction.opponents.has(tokens[role].lower)) return false;
  // "who played barmaid Ann Roe"; "they play striker Ann Roe" is of a team
  const { heldInBodies, positions } = language.nouns;
  const isOfTeam = heldInBodies.has(tokens[role].lower) || positions.has(tokens[role].lower);
  const verb = tokens[role - 1];
  const isPlayed = verb?.capital === false && playing.has(verb.lower) && !has(table, role, KIN);
  if (!isOfTeam && isPlayed) return true;
  for (let at = role - 1; at >= role - LONGEST_PART && !tokens[at]?.capital; at -= 1) {
    if (!servesAs(table, at, INDEFINITE) && !language.words.owners.has(wordAt(table, at))) continue;
    const word = wordAt(table, at - 1);
    return playing.has(word) || portraying.has(word) || beforeParts.has(`${wordAt(table, at - 2)} ${word}`);
  }
  return false;
}

/** Whether ", will be played by" or "(played by" stands behind a name. */
function isPlayedBehind(table: WordTable, last: number): boolean {
  const { played } = table.language.fiction;
  const { words, helpers } = table.language;
  let at = /^[,(]$/.test(table.tokens[last]?.text ?? "") ? last + 1 : last;
  while (words.auxiliaries.has(wordAt(table, at)) || helpers.infinitivesOfBe.has(wordAt(table, at))) at += 1;
  return played.has(`${wordAt(table, at)} ${wordAt(table, at + 1)}`);
}
