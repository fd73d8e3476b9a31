import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { behindAdded } from "./behind-added.ts";
import { initialsOf } from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { Run } from "./runs.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { SPEECH, THING_HEAD } from "./word-traits.ts";

/**
 * Whether a name of several words that ends as places and things do begins its clause and says something, and so means
 * whoever runs it: "Ashby Care said", "and Quorlo Prison, which holds 90, said"; or of which
 * a clause behind it says so: "by Ashby Care, which said". Not "residents of Elm Park said", "the
 * teacher from Oak Lane said".
 */
export function isSpeakingThing(table: WordTable, { kind, first, last }: Run): boolean {
  if (kind !== "thing" || last < first + 2 || isLoose(table, first)) return false;
  const isClause = wordAt(table, last) === "," && servesAs(table, last + 1, RELATIVE_OF_THINGS);
  if (isClause && has(table, last + 2, SPEECH)) return true;
  const said = behindAdded(table, last);
  const verb = table.tokens[said];
  if (!has(table, said, SPEECH) || verb?.capital === true || table.sentenceOf[said] !== table.sentenceOf[first])
    return false;
  return beginsClause(table, first) && !isDegree(table.tokens[first]);
}

/**
 * The words that end or begin names of what says something behind "the", in lower case: "zoo" for "the zoo said", "inn"
 * and "arms" for "the pub said".
 */
export function endsOfSpeaking(table: WordTable): ReadonlySet<string> {
  const ends = new Set<string>();
  const { endsOfNames } = table.language.nouns;
  for (let at = 1; at < table.tokens.length - 1; at += 1) {
    if (!servesAs(table, at - 1, DEFINITE) || !has(table, at + 1, SPEECH)) continue;
    const noun = wordAt(table, at);
    if (has(table, at, THING_HEAD)) ends.add(noun);
    for (const end of endsOfNames.get(noun) ?? []) ends.add(end);
  }
  return ends;
}

/**
 * Whether a name that ends or begins as places and things do is taken up by such a word: "Quorlo Zoo" in “Quorlo Zoo
 * has lost a wolf. The ⟨zoo⟩ said”.
 */
export function isTakenUp(table: WordTable, { kind, first, last }: Run, speaking: ReadonlySet<string>): boolean {
  if (kind !== "thing" || last < first + 2 || isLoose(table, first)) return false;
  return speaking.has(wordAt(table, last - 1)) || speaking.has(wordAt(table, first));
}

/**
 * Whether a name that ends as places and things do has its initials in brackets behind it: "the Ashby Red Crescent
 * (ARC)".
 */
export function isAbbreviatedThing(table: WordTable, run: Run): boolean {
  if (run.kind !== "thing" || wordAt(table, run.last) !== "(" || wordAt(table, run.last + 2) !== ")") return false;
  return initialsOf(printed(table, run)) === table.tokens[run.last + 1]?.lower;
}

/** Whether a name stands at the start of a sentence, behind "and" or "that", or behind words in marks. */
export function beginsClause(table: WordTable, first: number): boolean {
  if (table.opens[first] === 1 || table.tokens[first - 1]?.kind === "mark") return true;
  return servesAs(table, first - 1, ADVERSATIVE | COORDINATOR | COMPLEMENTIZER);
}

/**
 * Whether an everyday word means the body that is called by it: "workers at ⟨Crisis⟩", "⟨Crisis⟩ said", "⟨Crisis⟩,
 * which helps"; not in "Crisis talks", "the Crisis", "Crisis looms".
 */
export function isBodyCalledByWord(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const token = tokens[at];
  if (!token?.capital || !language.organisations.calledByWords.has(token.text) || isLoose(table, at)) return false;
  const next = tokens[at + 1];
  if (isCapital(table, at + 1) || isCapital(table, at - 1) || next?.text === ":") return false;
  if (language.words.determiners.has(wordAt(table, at - 1))) return false;
  if (table.opens[at] !== 1) return true;
  const verb = next?.text === "," ? at + 2 : at + 1;
  const { lower = "", capital } = tokens[verb] ?? {};
  const isPlural = endsIn(lower, language.endings.plurals) && !language.speech.certainVerbs.has(lower);
  return (has(table, verb, SPEECH) && !capital && !isPlural) || servesAs(table, verb, RELATIVE_OF_THINGS);
}
