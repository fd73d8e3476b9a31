import type { Grammar } from "../../../grammar/grammar.ts";
import { DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { TokenRange } from "../../scene.ts";

/** How far before the marks it may be told who was asked, in tokens. */
const REACH = 30;

/** Moe asked ⟨her⟩ why she left. “I was tired.” Moe put it to ⟨him⟩ that he knew. “Rubbish.”: the pronoun behind a verb of asking in the sentence before marks that begin one in its paragraph; -1 without one. */
export function askedBeforeMarks(grammar: Grammar, { firstToken }: TokenRange): number {
  const { document, language } = grammar;
  const wordAt = (at: number): string => itemAt(document.tokens, at)?.lower ?? "";
  if (itemAt(document.tokens, firstToken - 1)?.text !== ".") return -1;
  const gap = document.text.slice(document.tokens.ends[firstToken - 1], document.tokens.starts[firstToken]);
  if (gap.includes("\n")) return -1;
  for (let at = firstToken - 2; at > firstToken - REACH; at -= 1) {
    const token = itemAt(document.tokens, at);
    if (token === undefined || token.kind === "mark" || token.text === ".") return -1;
    if (!language.words.objectPronouns.has(token.lower)) continue;
    const isPut = servesAs(grammar, at - 1, DATIVE) && language.speech.puttingForms.has(wordAt(at - 3));
    const asking = language.speech.verbs.get(wordAt(at - 1))?.lemma ?? "";
    return isPut || language.stances.askingVerbs.has(asking) ? at : -1;
  }
  return -1;
}
