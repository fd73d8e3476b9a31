import { endOfNounPhrase } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long the subject between a question and its verb may be, in tokens. */
const LONGEST_SUBJECT = 8;

/**
 * The question before who asked it, without its mark: “⟦Where was the money⟧? she asked”, “⟦Who knew⟧? asked Ann Roe”. Null where none
 * stands right before the verb and its subject, or it stands in quotation marks.
 */
export function questionBefore({ grammar, cue, first, pairOf }: CuePlace): Omit<TokenSpan, "probability"> | null {
  const { tokens, language } = grammar.document;
  if (cue.form !== "verb" || !language.stances.askingVerbs.has(cue.lemma)) return null;
  for (let mark = cue.firstToken - 1; mark > first + 1 && mark >= cue.firstToken - LONGEST_SUBJECT; mark -= 1) {
    if (tokens[mark]?.text !== "?") continue;
    const isAsked =
      mark + 1 === cue.firstToken || endOfNounPhrase(grammar, mark + 1, cue.firstToken) === cue.firstToken;
    const isInMarks = (pairOf[mark] ?? -1) >= 0 || (pairOf[first] ?? -1) >= 0;
    return isAsked && !isInMarks ? { first, last: mark } : null;
  }
  return null;
}
