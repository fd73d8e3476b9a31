import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADVERB,
  COMMA,
  isInNounPhrase,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  STOP,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isInPhrases } from "../noun-phrase.ts";

/** Whoever reports, at the end of a sentence, what the sentence says: “Roe told a friend that …⟦, prosecutors say⟧”. */
export interface TrailingReport {
  /** The comma before it, or the closing mark right behind that comma. */
  readonly comma: number;
  readonly verb: number;
}

/** The longest such ending, in tokens: ", prosecutors in the north said on Friday." */
const LONGEST = 14;

/** The report that ends at `end`, behind a comma at `from` or later; null if the sentence ends otherwise. */
export function trailingReport(grammar: Grammar, from: number, end: number): TrailingReport | null {
  const comma = lastComma(grammar.tags, from, end);
  if (comma < 0) return null;
  const opens = grammar.tags[comma + 1];
  if (!isInNounPhrase(opens) || opens === PRONOUN || opens === NUMBER) return null;
  let verb = comma + 2;
  while (verb < end && isInPhrases(grammar.tags[verb - 1]) && !isReporting(grammar, verb)) verb += 1;
  const head = grammar.tags[verb - 1];
  if (verb >= end || !isReporting(grammar, verb) || (head !== NOUN && head !== NAME)) return null;
  for (let rest = verb + 1; rest < end; rest += 1) if (!mayFollow(grammar.tags[rest])) return null;
  return { comma, verb };
}

/** Whether a token is a reporting verb, whatever its tag: "alleges" is often taken for a noun. */
function isReporting(grammar: Grammar, at: number): boolean {
  return grammar.language.helpers.reportingWords.has(wordAt(grammar, at));
}

/**
 * The last comma from a token on, or a mark with a comma before it, “…,”, near the end and with no marks behind it; -1
 * for none.
 */
function lastComma(tags: Uint8Array, from: number, end: number): number {
  for (let at = end - 1; at >= from && at >= end - LONGEST; at -= 1) {
    if (tags[at] === COMMA) return at;
    if (tags[at] === MARK) return tags[at - 1] === COMMA && at > from ? at : -1;
  }
  return -1;
}

/** "said ⟨on Friday.⟩": whether a tag may follow the verb. */
function mayFollow(tag: number | undefined): boolean {
  return tag === STOP || tag === ADVERB || tag === PREPOSITION || tag === NUMBER || isInNounPhrase(tag);
}
