import type { Grammar } from "../../../grammar/grammar.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, GERUND, PARTICIPLE } from "../../../grammar/tags.ts";
import { endOfNounPhrase, isInPhrases, startOfNounPhrase } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { isWritten } from "./document-before-colon.ts";

/** How far before the participle the document may begin, in tokens. */
const REACH = 30;

/**
 * The document before a participle, not the person it is about: “Moe filed ⟨a lawsuit⟩ on Monday against Roe alleging
 * …”, “⟨A lawsuit⟩ was filed in May against Roe, alleging …”, “⟨A letter⟩ was sent to Roe asking …”. Null where none
 * stands between `first` and `end`, the token of the participle.
 */
export function documentAgainst(grammar: Grammar, first: number, end: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const whom = startOfNounPhrase(grammar, first, end);
  if (whom < end && language.documents.against.has(document.tokens[whom - 1]?.lower ?? "")) {
    let noun = whom - 2;
    const least = Math.max(first, whom - REACH);
    while (noun > least && isInPhrases(tags[noun]) && !isWritten(grammar, noun)) noun -= 1;
    if (isWritten(grammar, noun))
      return { firstToken: startOfNounPhrase(grammar, first, noun + 1), lastToken: noun + 1 };
  }
  if (end - first > REACH) return null;
  const lastToken = endOfNounPhrase(grammar, first, end);
  return isWritten(grammar, lastToken - 1) && isDone(grammar, lastToken, end) ? { firstToken: first, lastToken } : null;
}

/**
 * "was filed against Roe", "was filed challenging the plan and": whether a passive without an agent fills the range,
 * with phrases behind it and perhaps a comma or "and" at the end.
 */
function isDone(grammar: Grammar, verb: number, end: number): boolean {
  const { document, language, tags } = grammar;
  const { formsOfBe, formsOfHave } = language.helpers;
  const word = document.tokens[verb]?.lower ?? "";
  if (!formsOfBe.has(word) && !formsOfHave.has(word)) return false;
  const last = tags[end - 1] === COMMA || tags[end - 1] === CONJUNCTION ? end - 1 : end;
  for (let at = verb + 1; at < last; at += 1) {
    const tag = tags[at];
    if (servesAs(grammar, at, AGENT) || !(isInPhrases(tag) || tag === PARTICIPLE || tag === GERUND)) return false;
  }
  return true;
}
