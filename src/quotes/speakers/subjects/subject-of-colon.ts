import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { COMMA, DETERMINER, MARK, PREPOSITION } from "../../../grammar/tags.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { behindFrom, documentBeforeColon } from "./document-before-colon.ts";
import { namedOpener } from "./named-opener.ts";
import { subjectAfter, untaken } from "./subject-beside-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** The subject before a colon: "From ⟨the report⟩: “…”", "⟨Another⟩: “…”", "⟨Clause 4⟩ is clear: “…”"; else null. */
export function subjectOfColon(place: Place, colon: number): Subject | null {
  const { grammar, sentence } = place;
  const { tags } = grammar;
  const one = oneOfSeveral(place, colon);
  if (one !== null) return one;
  const written = untaken(place, documentBeforeColon(grammar, sentence.firstToken, colon));
  if (written !== null) return written;
  const from = behindFrom(grammar, sentence.firstToken);
  if (from < 0) return (tags[colon + 1] === MARK ? namedOpener(place) : null) ?? titledBeforeColon(place, colon);
  const found = subjectAfter(place, from);
  return found?.lastToken === colon ? found : null;
}

/**
 * "⟨The Bishop of Corran⟩, on his hens: “…”", "⟨The Duchess⟩: “…”": an article and a capitalised office at the start of
 * a sentence without a verb before its colon, which words in marks follow; else null.
 */
function titledBeforeColon({ grammar, sentence, taken }: Place, colon: number): Subject | null {
  const { document, language, tags } = grammar;
  const { firstToken } = sentence;
  const office = document.tokens[firstToken + 1];
  const isOffice = office?.capital === true && language.nouns.roles.has(office.lower);
  if (tags[colon + 1] !== MARK || tags[firstToken] !== DETERMINER || !isOffice || taken[firstToken + 1] === 1)
    return null;
  let end = firstToken + 2;
  while (end < colon && document.tokens[end]?.capital === true) end += 1;
  if (tags[end] === PREPOSITION && document.tokens[end + 1]?.capital === true) {
    end += 2;
    while (end < colon && document.tokens[end]?.capital === true) end += 1;
  }
  const isAlone = end === colon || tags[end] === COMMA || tags[end] === PREPOSITION;
  if (!isAlone || holdsFinite(grammar, firstToken, colon)) return null;
  return { firstToken, lastToken: firstToken + 2, phraseLast: end };
}

/** The longest text between one of several and the colon, in tokens: "Another⟨, less kind,⟩: “…”". */
const LONGEST_ASIDE = 8;

/**
 * "⟨Another⟩: “…”", "⟨Another⟩, less kind: “…”": one of several, at the start of a sentence without a verb before its
 * colon; else null.
 */
function oneOfSeveral({ grammar, taken, sentence }: Place, colon: number): Subject | null {
  const { document, language, tags } = grammar;
  const { firstToken } = sentence;
  const isOne = language.smallWords.standingAlone.has(document.tokens[firstToken]?.lower ?? "");
  if (!isOne || taken[firstToken] === 1 || tags[colon + 1] !== MARK || colon - firstToken > LONGEST_ASIDE) return null;
  if (firstToken + 1 < colon && tags[firstToken + 1] !== COMMA) return null;
  if (holdsFinite(grammar, firstToken, colon)) return null;
  return { firstToken, lastToken: firstToken + 1, phraseLast: firstToken + 1 };
}
