import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { NUMBER, PARTICIPLE } from "../../grammar/tags.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { TokenRange } from "../scene.ts";

/**
 * What is written, or a part of it, as the subject of the clause that ends in a colon: “⟨Clause 4⟩ could not be plainer: “…””, “⟨The letter⟩ is
 * clear: “…””. Null where somebody, or anything else, is the subject, or it does something. `first` is the first token of the sentence.
 */
export function documentBeforeColon(grammar: Grammar, first: number, colon: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const end = endOfNounPhrase(grammar, first, colon);
  const last = tags[end - 1] === NUMBER ? end - 1 : end;
  const { formsOfBe, modalWords } = language.helpers;
  const verb = document.tokens[end]?.lower ?? "";
  const isState = formsOfBe.has(verb) || modalWords.has(verb);
  if (last <= first || !isState || holdsFinite(grammar, end + 1, colon)) return null;
  // "The letter was written by Roe: “…”", "the statement is from Roe: “…”"
  for (let at = end; at < colon; at += 1)
    if (tags[at] === PARTICIPLE || language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? ""))
      return null;
  const noun = singularOf(document.tokens[last - 1]?.lower ?? "", language);
  const isWritten = language.nouns.documents.has(noun) || language.speech.partsOfDocuments.has(noun);
  return isWritten ? { firstToken: first, lastToken: last } : null;
}
