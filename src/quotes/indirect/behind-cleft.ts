import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { COMPLEMENTIZER, FREE_RELATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, isFiniteVerb, MARK, TO } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { beforeInserted } from "../inserted.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the words begin that a cleft introduces: “What Roe said was ⟦that it was late⟧”, “What Roe, a
 * miller, said was ⟦that it was late⟧”, “What he said, in the Post, was ⟦that it was late⟧”, “The last thing she said
 * was: ⟦“Go”⟧”, “All she said was ⟦that it was late⟧”, “What they propose is ⟦to sell⟧”; -1 where no such clause is the
 * subject of the verb behind it.
 */
export function startBehindCleft({ grammar, cue, first, last }: CuePlace): number {
  const { document, tags } = grammar;
  if (cue.form !== "verb" || cue.reading === "unsaid") return -1;
  const be = behindAside(grammar, cue.lastToken, last);
  if (!isBe(grammar, be) || !isFiniteVerb(tags[be]) || be + 1 >= last) return -1;
  if (!isCleft(grammar, first, cue.firstToken)) return -1;
  const isOrder = tags[be + 1] === TO && (tags[be + 2] === BASE || tags[be + 2] === MARK);
  const sign = document.tokens[be + 1]?.text;
  if ((sign === ":" || sign === ",") && tags[be + 2] === MARK) return be + 2;
  return servesAs(grammar, be + 1, COMPLEMENTIZER) || isOrder || tags[be + 1] === MARK ? be + 1 : -1;
}

/** The longest phrase that says where and when it was said, in tokens. */
const LONGEST_ASIDE = 10;

/** The token behind “said ⟨in May⟩ was” or “said⟨, in this newspaper,⟩ was”; the token itself for anything else. */
function behindAside(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  if (tags[from] !== COMMA) return endOfCircumstances(grammar, from, last);
  for (let at = from + 1; at < Math.min(last, from + LONGEST_ASIDE); at += 1) {
    if (tags[at] === COMMA) return at + 1;
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return from;
  }
  return from;
}

/** The longest subject behind "what" or "thing", in tokens. */
const LONGEST_SUBJECT = 6;

/**
 * "⟨what⟩ Roe said", "the last ⟨thing⟩ that she said": whether such a word stands there, with no other verb before the
 * cue.
 */
function isCleft(grammar: Grammar, first: number, verb: number): boolean {
  const { language, tags } = grammar;
  const end = beforeInserted(grammar, first, verb);
  for (let at = end - 1; at >= first && at >= end - 1 - LONGEST_SUBJECT; at -= 1) {
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return false;
    if (servesAs(grammar, at, FREE_RELATIVE)) return true;
    const word = wordAt(grammar, at);
    if (language.speech.cleftWords.has(word) || language.helpers.wholes.has(word)) return true;
  }
  return false;
}
