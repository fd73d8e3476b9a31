import { DATIVE, SOURCE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { partOf } from "./acting-name.ts";
import { isCalledFirm } from "./called-firm.ts";
import { isHonorific } from "./form-of-address.ts";
import { isLabel } from "./labels.ts";
import { type NameTail, readNameTail } from "./name-tail.ts";
import type { PersonMention } from "./person-mention.ts";
import { saysOfItself, whoGoesOnAs, whoIsSaid } from "./pronoun-behind.ts";
import type { ChooseBearers, Roster } from "./roster.ts";
import type { Runs } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
import { startOfBlock } from "./start-of-block.ts";
import { titleBefore } from "./titles.ts";
import { isPast } from "./verb-here.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { CALENDAR, COMMON, GIVEN, KIN, LINK, NO_NAME, SPEECH, SURNAME, VERB } from "./word-traits.ts";

/**
 * The tokens of capitalised words that are somebody's name only if they are a short form of somebody already in the
 * article: possible family names that are also English words or places, or names in headlines.
 */
export function listUnmarked(table: WordTable, runs: Runs): number[] {
  const places = placesNamed(table, runs);
  const found: number[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    if (!table.tokens[at]?.capital) continue;
    const isUnmarked = runs.of[at] === -1 ? isUnmarkedName(table, at) : isActingPlace(table, runs, at, places);
    if (isUnmarked || isWholeLabel(table, runs, at)) found.push(at);
  }
  return found;
}

/**
 * The mention of such a token, or null if nobody in the article bears the name; `bearersOf` chooses among those who
 * do.
 */
export function toUnmarkedMention(
  table: WordTable,
  runs: Runs,
  roster: Roster,
  bearersOf: (first: number) => ChooseBearers,
  at: number,
): PersonMention | null {
  const tail = tailAt(table, runs, at);
  const key = nameKey(table.tokens[at]?.text ?? "");
  const person = roster.find({
    key,
    gender: null,
    at,
    block: startOfBlock(table, at),
    part: partOf(table, { first: at, last: at + 1, tail }),
    saysOf: whoIsSaid(table, at + 1),
    goesOnAs: whoGoesOnAs(table, at, at + 1),
    isTitled: false,
    body:
      saysOfItself(table, at + 1) || isCalledFirm(table, at, at + 1)
        ? "itself"
        : isIn(runs.of, at)
          ? "known"
          : "nobody",
    choose: bearersOf(at),
  });
  if (person === null || (isCountry(table, runs, at) && !roster.isEndOf(key, person))) return null;
  return { first: at, last: at + 1, person, isFull: false, title: titleBefore(table, runs, at), tail };
}

/**
 * Whether a name is a country's that is in no list of people's names: in "Israel said" it is, and Israel Roe is meant
 * only by "Israel said ⟨he⟩".
 */
function isCountry(table: WordTable, runs: Runs, at: number): boolean {
  if (itemAt(runs.all, runs.of[at])?.known?.kind !== "country" || has(table, at, GIVEN | SURNAME)) return false;
  return whoIsSaid(table, at + 1) === null;
}

/** Whether a word is the only one of a label and not part of another name: "Fitch:", "Odd:". */
function isWholeLabel({ labels }: WordTable, runs: Runs, at: number): boolean {
  if (!isLabel(labels[at]) || isLabel(labels[at - 1]) || isLabel(labels[at + 1])) return false;
  const run = itemAt(runs.all, runs.of[at]);
  return run === undefined || (run.kind === "known" && run.last === run.first + 1);
}

function isUnmarkedName(table: WordTable, at: number): boolean {
  const after = table.tokens[at + 1];
  if (isLoose(table, at)) return !has(table, at, COMMON | NO_NAME);
  if (has(table, at, NO_NAME) && !has(table, at, CALENDAR | GIVEN)) return speaksBeside(table, at);
  if (table.language.words.determiners.has(wordAt(table, at - 1)) || after?.capital === true) return false;
  if (has(table, at, CALENDAR)) return after?.kind === "possessive" || has(table, at + 1, SPEECH);
  return table.opens[at] !== 1 || after?.kind === "possessive" || after?.text === "," || isVerb(table, at + 1);
}

/**
 * Whether an adjective speaks, or has behind it what people have: "Gross also said", "said Gross", "Gross, who was
 * there,", "according to Gross,"; not "So said Roe", "Asked Roe".
 */
function speaksBeside(table: WordTable, at: number): boolean {
  if (has(table, at, LINK | SPEECH) || table.tokens[at]?.kind !== "word") return false;
  if (wordAt(table, at + 1) === "," && showsPerson(table, at + 1)) return true;
  const isAlone = table.tokens[at + 1]?.kind !== "word";
  if (isAlone && servesAs(table, at - 1, DATIVE) && servesAs(table, at - 2, SOURCE_MARKER)) return true;
  return isSpeech(table, behindHelper(table, at + 1)) || (isSpeech(table, at - 1) && isAlone);
}

/**
 * The token of the verb in "⟨has⟩ said", "⟨also⟩ said", "⟨later⟩ said", if its helper stands at a token; else the token
 * itself.
 */
function behindHelper(table: WordTable, at: number): number {
  const { language } = table;
  const word = wordAt(table, at);
  return language.words.auxiliaries.has(word) || language.smallWords.beforeVerbs.has(word) ? at + 1 : at;
}

function isSpeech(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH) && table.tokens[at]?.capital === false;
}

/**
 * Whether a place or firm of one word speaks or has what people have, as a person of that name does: "Houston said",
 * "Houston has pledged", "Houston, who", "Houston, 27,", "Houston's mother"; and "Houston was fined" if the name is
 * nowhere used as a place.
 */
function isActingPlace(table: WordTable, runs: Runs, at: number, places: ReadonlySet<string>): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  if (run?.known === null || run === undefined || run.last - run.first > 1 || run.kind !== "known") return false;
  if (table.language.words.determiners.has(wordAt(table, at - 1))) return false;
  const verb = table.language.words.auxiliaries.has(wordAt(table, at + 1)) ? at + 2 : at + 1;
  if (has(table, verb, SPEECH) || has(table, at - 1, SPEECH) || isHonorific(table, at - 1)) return true;
  return hasOfPeople(table, at + 1) || (!places.has(wordAt(table, at)) && actsFirst(table, runs, at));
}

/** Whether what people have stands behind a name: ", who may", ", the director,", ", 27,", "'s mother". */
function hasOfPeople(table: WordTable, behind: number): boolean {
  const { tokens } = table;
  if (tokens[behind]?.kind === "possessive") return has(table, behind + 1, KIN);
  if (tokens[behind + 1]?.kind === "number" && wordAt(table, behind + 2) !== ",") return false;
  return showsPerson(table, behind);
}

/** Whether a name acts at the start of a sentence: "Houston was fined", "Houston left". */
function actsFirst(table: WordTable, runs: Runs, at: number): boolean {
  if (table.opens[at] !== 1 || isCountry(table, runs, at)) return false;
  return partOf(table, { first: at, last: at + 1, tail: tailAt(table, runs, at) }) === "acts";
}

/**
 * The known names, in lower case, that stand behind "in", "the" and the like somewhere in the article: "in Houston",
 * "the Houston plant".
 */
function placesNamed(table: WordTable, runs: Runs): ReadonlySet<string> {
  const { determiners, placePrepositions } = table.language.words;
  const places = runs.all.filter(({ kind, first }) => {
    const before = wordAt(table, first - 1);
    return kind === "known" && (placePrepositions.has(before) || determiners.has(before));
  });
  return new Set(places.map(({ first }) => wordAt(table, first)));
}

function tailAt(table: WordTable, runs: Runs, at: number): NameTail {
  const end = table.document.sentences[table.sentenceOf[at] ?? 0]?.lastToken ?? at + 1;
  return readNameTail(table, runs, at + 1, end);
}

/** Whether a past form leads to words: "laughed:". */
function isLeading(table: WordTable, at: number): boolean {
  return isPast(table, at) && wordAt(table, at + 1) === ":";
}

/** Whether a verb stands at a token, or one of speech behind an adverb there: "said", "also said". */
function isVerb(table: WordTable, at: number): boolean {
  if (table.language.speech.besides.has(wordAt(table, at))) return has(table, at + 1, SPEECH);
  return (
    has(table, at, SPEECH | VERB) || isLeading(table, at) || table.language.words.auxiliaries.has(wordAt(table, at))
  );
}
