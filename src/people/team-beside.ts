import { DATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, DEMONYM, GIVEN, PLURAL } from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/**
 * Whether the words beside a name show that it is a team's: "Dutch side ⟨De Quorl⟩", "Quorl Vale ⟨host Ashby⟩", "Ashby
 * host Quorl Vale ⟨on Saturday⟩", "Quorl Vale ⟨travel to⟩", "Quorl Vale ⟨maintained their unbeaten start⟩", "beat Quorl
 * Vale ⟨4-3 on penalties⟩", "Ashby 3, Quorl Sur ⟨0⟩".
 */
export function isTeamBeside(table: WordTable, { first, last }: TokenRange): boolean {
  if (isCalledSide(table, first)) return true;
  if (isSeveral(table, first, last)) return true;
  if (isVisited(table, first, last) || isScoreLine(table, first, last)) return true;
  if (has(table, first, GIVEN)) return false;
  return (
    isHost(table, first, last) ||
    isHosted(table, first, last) ||
    isInSeason(table, first, last) ||
    isScored(table, first, last)
  );
}

/**
 * Whether a noun for a team stands before a name, behind a people or a league: "Dutch side ⟨De Quorl⟩", "the
 * second-tier club ⟨Ann Roe⟩"; not in "by her side Ann Roe wept".
 */
function isCalledSide(table: WordTable, first: number): boolean {
  if (!table.language.sport.sides.has(smallAt(table, first - 1)) || !isSameSentence(table, first)) return false;
  return has(table, first - 2, DEMONYM) || table.tokens[first - 2]?.text.includes("-") === true;
}

/** Whether a name opens the sentence before a plural verb of a fixture, with a rival or "to" behind it. */
function isHost(table: WordTable, first: number, last: number): boolean {
  const { hosting } = table.language.sport;
  if (table.opens[first] !== 1 || !hosting.has(smallAt(table, last)) || !isSameSentence(table, last + 1)) return false;
  return isCapital(table, last + 1) || servesAs(table, last + 1, DATIVE);
}

/**
 * Whether one name of several words opens the sentence before a plural verb, "Quorl Vale ⟨were⟩ beaten", but not "New
 * Quorlers ⟨have⟩"; or is a club's before what clubs do, "Quorl Town ⟨sacked⟩ Roe".
 */
function isSeveral(table: WordTable, first: number, last: number): boolean {
  if (last < first + 2 || table.opens[first] !== 1 || has(table, last - 1, DEMONYM | PLURAL)) return false;
  const { organisations, sport, words } = table.language;
  const verb = smallAt(table, last);
  const isClub = organisations.headsOfTeams.has(table.tokens[last - 1]?.text ?? "") && sport.hiring.has(verb);
  return (isClub || words.pluralVerbs.has(verb)) && isSameSentence(table, last);
}

/**
 * The club meant by a place that opens a sentence, "⟨Kansas City⟩ were beaten", perhaps with a club's head, "⟨Leeds
 * City⟩ have signed Roe"; else null.
 */
export function clubAt(table: WordTable, { first, last }: TokenRange): TokenRange | null {
  const end = table.language.organisations.headsOfTeams.has(table.tokens[last]?.text ?? "") ? last + 1 : last;
  // "Corran Falls are dry"
  if (end === last && endsAsPlural(wordAt(table, last - 1), table.language)) return null;
  return isSeveral(table, first, end) ? { first, last: end } : null;
}

/**
 * Whether a name stands behind such a verb and before a day or hour: "host ⟨Quorl Vale⟩ on Saturday", "face ⟨Quorl
 * Vale⟩ (2pm)".
 */
function isHosted(table: WordTable, first: number, last: number): boolean {
  if (!table.language.sport.hosting.has(smallAt(table, first - 1)) || !isCapital(table, first - 2)) return false;
  return has(table, last + 1, CALENDAR) && isSameSentence(table, last + 1);
}

/** Whether a name is the next rival, behind a team's name and a colon: "Rovers: Visit ⟨Ashby⟩ on Saturday.". */
function isVisited(table: WordTable, first: number, last: number): boolean {
  const { hosting } = table.language.sport;
  if (wordAt(table, first - 2) !== ":" || !hosting.has(wordAt(table, first - 1))) return false;
  return has(table, last + 1, CALENDAR) && isSameSentence(table, last + 1);
}

/** Whether a name is the second in a line that is only a score: "Quorlo 1 ⟨Ashby City⟩ 2". */
function isScoreLine(table: WordTable, first: number, last: number): boolean {
  const { tokens } = table;
  if (!isGoals(tokens[first - 1]) || !isGoals(tokens[last]) || !isCapital(table, first - 2)) return false;
  return !isSameSentence(table, last + 1) || tokens[last + 1] === undefined;
}

function isGoals(token: WordTable["tokens"][number] | undefined): boolean {
  return token?.kind === "number" && /^\d{1,2}$/.test(token.text);
}

/**
 * Whether a name is followed by the course of a season or a game: "maintained their unbeaten start", "came from
 * behind".
 */
function isInSeason(table: WordTable, first: number, last: number): boolean {
  const { ofSeasons, comebacks } = table.language.sport;
  if (table.opens[first] === 1 && smallAt(table, last + 1) === table.language.sport.their)
    return ofSeasons.has(smallAt(table, last + 2)) || ofSeasons.has(smallAt(table, last + 3));
  return comebacks.has([last, last + 1, last + 2].map((at) => smallAt(table, at)).join(" "));
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** Whether a score follows a name: "4-3 on penalties", or "3, Quorl Sur 0" at the end of the line. */
function isScored(table: WordTable, first: number, last: number): boolean {
  const { tokens, language } = table;
  if (SCORE.test(tokens[last]?.text ?? "")) return language.sport.shootouts.has(smallAt(table, last + 2));
  if (tokens[last]?.kind !== "number") return false;
  const isEnd = !isSameSentence(table, last + 1) || tokens[last + 1] === undefined;
  if (isEnd)
    return wordAt(table, first - 1) === "," && tokens[first - 2]?.kind === "number" && isCapital(table, first - 3);
  return false;
}
