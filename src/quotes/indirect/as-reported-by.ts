import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack } from "../../grammar/steps.ts";
import { AGENT, LOCATIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, COMMA } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { headOf } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endOfSubject } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { AFTER, AROUND, BEFORE } from "./content-places.ts";
import type { CuePlace, Edges } from "./cue-place.ts";

/** The words that such a phrase attributes to somebody, and where they stand. */
interface Reported {
  readonly where: number;
  readonly spans: readonly Edges[];
}

/**
 * The token of "as" in "as reported ⟨by⟩ Roe", "as first reported ⟨by⟩ Roe", "as stated ⟨in⟩ the report"; -1 for any
 * other verb.
 */
export function asBeforeReported(grammar: Grammar, { form, firstToken, headToken, lastToken, lemma }: Cue): number {
  const { asVerbs, trailingVerbs } = grammar.language.speech;
  if (form !== "verb" || firstToken !== headToken || !(asVerbs.has(lemma) || trailingVerbs.has(lemma))) return -1;
  const as = stepBack(grammar.tags, firstToken, ADVERB) - 1;
  const isSource = servesAs(grammar, lastToken, AGENT) || isInDocument(grammar, lastToken);
  return servesAs(grammar, as, PREDICATIVE) && isSource ? as : -1;
}

/** Whether "in the report" or "in Roe's letter" stands at a token. */
function isInDocument(grammar: Grammar, at: number): boolean {
  if (!servesAs(grammar, at, LOCATIVE)) return false;
  const end = endOfNounPhrase(grammar, at + 1, at + 1 + LONGEST_DOCUMENT);
  return grammar.language.nouns.documents.has(wordAt(grammar, headOf(grammar, at + 1, end)));
}

/** The longest phrase for such a document, in tokens. */
const LONGEST_DOCUMENT = 10;

/**
 * “⟦The mill will be sold⟧, as first reported by the Courier on Monday”, “As reported by the Courier, ⟦the mill will be
 * sold⟧”, “⟦The mill⟧, as reported by the Courier, ⟦will be sold⟧”: returns the clause beside such a phrase; null for
 * none.
 */
export function besideReported({ grammar, cue, first, last }: CuePlace): Reported | null {
  const as = asBeforeReported(grammar, cue);
  if (as < 0) return null;
  const { tags } = grammar;
  const end = endOfCircumstances(grammar, endOfSubject(grammar, cue.lastToken + 1, last), last);
  if (as === first)
    return tags[end] === COMMA && holdsFinite(grammar, end + 1, last)
      ? { where: AFTER, spans: [{ first: end + 1, last }] }
      : null;
  const comma = as - 1;
  if (tags[comma] !== COMMA || comma <= first) return null;
  // "as noted by Ann Roe, ⟨the mayor⟩."
  const isAtEnd = end >= last || (tags[end] === COMMA && !holdsFinite(grammar, end, last));
  if (isAtEnd) {
    const start = behindSign(grammar, first, comma);
    return holdsFinite(grammar, start, comma) ? { where: BEFORE, spans: [{ first: start, last: comma }] } : null;
  }
  if (tags[end] !== COMMA || holdsFinite(grammar, first, comma) || !holdsFinite(grammar, end + 1, last)) return null;
  return {
    where: AROUND,
    spans: [
      { first, last: comma },
      { first: end + 1, last },
    ],
  };
}

/** The token behind the last colon or semicolon between two tokens; the first of them if there is none. */
function behindSign({ document: { tokens } }: Grammar, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) if (tokens[at]?.text === ":" || tokens[at]?.text === ";") return at + 1;
  return first;
}
