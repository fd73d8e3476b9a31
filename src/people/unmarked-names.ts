import { nameKey } from "../names/name-key.ts";
import { itemAt } from "../text/item-at.ts";
import { isHonorific } from "./form-of-address.ts";
import { readNameTail } from "./name-tail.ts";
import type { PersonMention } from "./person-mention.ts";
import type { ChooseTitled, Roster } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { titleBefore } from "./titles.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, COMMON, GIVEN, NO_NAME, SPEECH, VERB } from "./word-traits.ts";

/**
 * Family names that are words of English or names of places, and names in headlines: capitalised words that are a short
 * form of somebody who is in the article already. `bearersOf` tells for the token of one whom the title before it may mean.
 */
export function findUnmarkedNames(
  table: WordTable,
  runs: Runs,
  roster: Roster,
  bearersOf: (first: number) => ChooseTitled,
): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    const token = table.tokens[at];
    if (!token?.capital || !(runs.of[at] === -1 ? isUnmarkedName(table, at) : isActingPlace(table, runs, at))) continue;
    const person = roster.find({ key: nameKey(token.text), gender: null, at, block: at, titled: bearersOf(at) });
    if (person === null) continue;
    const end = table.document.sentences[table.sentenceOf[at] ?? 0]?.lastToken ?? at + 1;
    const tail = readNameTail(table, runs, at + 1, end);
    mentions.push({ first: at, last: at + 1, person, isFull: false, title: titleBefore(table, runs, at), tail });
  }
  return mentions;
}

function isUnmarkedName(table: WordTable, at: number): boolean {
  const after = table.tokens[at + 1];
  if (isLoose(table, at)) return !has(table, at, COMMON | NO_NAME);
  if (has(table, at, NO_NAME) && !has(table, at, CALENDAR | GIVEN)) return false;
  if (table.language.words.determiners.has(table.tokens[at - 1]?.lower ?? "") || after?.capital === true) return false;
  if (has(table, at, CALENDAR)) return after?.kind === "possessive" || has(table, at + 1, SPEECH);
  return table.opens[at] !== 1 || after?.kind === "possessive" || after?.text === "," || isVerb(table, at + 1);
}

/** "Houston said": a place of one word that speaks, where someone has that name. */
function isActingPlace(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  if (run?.known === null || run === undefined || run.last - run.first > 1 || run.kind !== "known") return false;
  if (table.language.words.determiners.has(table.tokens[at - 1]?.lower ?? "")) return false;
  return has(table, at + 1, SPEECH) || has(table, at - 1, SPEECH) || isHonorific(table, at - 1);
}

function isVerb(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH | VERB) || table.language.words.auxiliaries.has(table.tokens[at]?.lower ?? "");
}
