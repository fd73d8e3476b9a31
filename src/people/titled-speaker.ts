import { wordAt } from "../grammar/word-at.ts";
import { knownNameAt } from "./known-names.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  DEMONYM,
  GIVEN,
  GROUP,
  LINK,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  THING_HEAD,
} from "./word-traits.ts";

/** What is never part of a name, even behind a title. */
const NEVER = PLURAL | NO_NAME | ORGANISATION_HEAD | THING_HEAD | GROUP | LINK | SHORT_TITLE;

/**
 * The end of a name of two words between a title and a verb of speech, "Minister ⟨Cleveland Quorlo⟩ said", "said
 * Chairman ⟨Quorlo Contractor⟩", even if one of them is a place, a day or a trade: the other is a name, or a word in no
 * list. The token itself if there is none. Bodies have titles too: "Retailer Quorlo Denmark said" names nobody.
 */
export function endOfTitledSpeaker(table: WordTable, at: number, last: number): number {
  const { tokens, language } = table;
  const end = at + 2;
  if (!has(table, at - 1, ROLE) || has(table, at - 1, PLURAL) || end >= last) return at;
  if (!isCapital(table, at + 1) || tokens[end]?.capital === true || tokens[end]?.kind === "possessive") return at;
  const isInverted = has(table, at - 2, SPEECH) && tokens[at - 2]?.capital === false;
  // "said Minister Quorlo Wednesday": the day.
  if (!has(table, end, SPEECH) && (!isInverted || has(table, at + 1, CALENDAR))) return at;
  if (table.sentenceOf[at - 1] !== table.sentenceOf[at] || has(table, at, NEVER | ROLE | PARTICLE)) return at;
  const title = wordAt(table, at - 1);
  const isOfBodies = language.nouns.rolesOfOrganisations.has(title) || language.nouns.organisationNouns.has(title);
  // “community leader Quorlozile Zulu”: no body's name ends so.
  if (isOfBodies && !has(table, at + 1, DEMONYM)) return at;
  if (has(table, at + 1, NEVER) || knownNameAt(tokens, at, end, false)?.words.length === 2) return at;
  return isNameWord(table, at) || isNameWord(table, at + 1) ? end : at;
}

/** Whether a word is a given or family name, or in no list. */
function isNameWord(table: WordTable, at: number): boolean {
  return table.traits[at] === 0 || has(table, at, GIVEN | SURNAME);
}
