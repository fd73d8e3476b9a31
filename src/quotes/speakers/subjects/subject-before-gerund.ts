import { COMMA, GERUND, NOUN, PREPOSITION } from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import { namedOpener } from "./named-opener.ts";
import type { Subject } from "./subject-mention.ts";
import { mayTell } from "./telling-noun.ts";

/**
 * “⟨The army⟩, insisting that the bus had failed to stop, refused”: the subject that begins a sentence right before the
 * comma and a gerund; “⟨The Courier⟩ hails the arrest of Roe, calling it “overdue””: or a name there that nobody bears.
 * Else null.
 */
export function subjectBeforeGerund(place: Place, cue: Cue): Subject | null {
  const { firstToken, headToken } = cue;
  const shown = showingDocument(place, cue);
  if (shown !== null) return shown;
  const { grammar, sentence, taken } = place;
  const { tags, document, language } = grammar;
  const comma = firstToken - 1;
  const last = comma - 1;
  if (tags[headToken] !== GERUND || tags[comma] !== COMMA || last < sentence.firstToken) return null;
  const opener = namedOpener(place);
  if (opener !== null || taken[last] === 1) return opener;
  const isTelling = isHead(tags[last] ?? 0) && mayTell(document.tokens[last]?.lower ?? "", language);
  if (!isTelling || startOfPhrase(place, last) !== sentence.firstToken) return null;
  return { firstToken: sentence.firstToken, lastToken: comma, phraseLast: comma };
}

/**
 * “Prices rose after ⟨data⟩ showing that …”: figures or papers behind a preposition, right before the participle that
 * says what they show; else null.
 */
function showingDocument(place: Place, { firstToken, headToken, lemma }: Cue): Subject | null {
  const { grammar, taken } = place;
  const { tags, document, language } = grammar;
  const noun = firstToken - 1;
  if (tags[headToken] !== GERUND || tags[noun] !== NOUN || taken[noun] === 1) return null;
  const one = singularOf(document.tokens[noun]?.lower ?? "", language);
  if (!language.speech.tellingDocuments.has(one) || !language.helpers.showingVerbs.has(lemma)) return null;
  const start = startOfPhrase(place, noun);
  return tags[start - 1] === PREPOSITION ? { firstToken: start, lastToken: firstToken, phraseLast: firstToken } : null;
}
