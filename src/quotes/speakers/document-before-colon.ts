import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isFiniteVerb, NUMBER, PARTICIPLE } from "../../grammar/tags.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { endOfNounPhrase, isInPhrases } from "../noun-phrase.ts";
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
  const met = documentMet(grammar, first, colon);
  if (met !== null) return met;
  const isState = formsOfBe.has(verb) || modalWords.has(verb);
  if (last <= first || !isState || holdsFinite(grammar, end + 1, colon)) return null;
  // "The letter was written by Roe: “…”", "the statement is from Roe: “…”"
  for (let at = end; at < colon; at += 1)
    if (tags[at] === PARTICIPLE || language.stances.claimantPrepositions.has(document.tokens[at]?.lower ?? ""))
      return null;
  return isWritten(grammar, last - 1) ? { firstToken: first, lastToken: last } : null;
}

function isWritten({ document, language }: Grammar, at: number): boolean {
  const noun = singularOf(document.tokens[at]?.lower ?? "", language);
  return language.nouns.documents.has(noun) || language.speech.partsOfDocuments.has(noun);
}

/** “Callers hear ⟨a recorded message⟩: “…””, “they were met by ⟨a notice⟩ on the door: “…””: what is read or heard; who it is told to be from, “received a letter from ⟨Roe⟩: “…””. */
function documentMet(grammar: Grammar, first: number, colon: number): TokenRange | null {
  const { document, language, tags } = grammar;
  const { meetingForms, metForms } = language.documents;
  for (let at = first + 1; at < colon; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    const isMet = metForms.has(word) && language.documents.metBy.has(document.tokens[at + 1]?.lower ?? "");
    if (!isMet && !(meetingForms.has(word) && isFiniteVerb(tags[at] ?? 0))) continue;
    const from = isMet ? at + 2 : at + 1;
    const end = endOfNounPhrase(grammar, from, colon);
    if (end === from || !isWritten(grammar, end - 1)) return null;
    const writer = language.stances.claimantPrepositions.has(document.tokens[end]?.lower ?? "") ? end + 1 : -1;
    if (writer >= 0)
      return endOfNounPhrase(grammar, writer, colon) === colon ? { firstToken: writer, lastToken: colon } : null;
    for (let next = end; next < colon; next += 1) if (!isInPhrases(tags[next])) return null;
    return { firstToken: from, lastToken: end };
  }
  return null;
}
