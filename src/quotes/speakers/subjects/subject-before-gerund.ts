import { COMMA, GERUND } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";
import { mayTell } from "./telling-noun.ts";

/** “⟨The army⟩, insisting that the bus had failed to stop, refused”: the subject with which a sentence begins, right before the comma and a gerund; else null. */
export function subjectBeforeGerund(place: Place, { firstToken, headToken }: Cue): Subject | null {
  const { grammar, sentence, taken } = place;
  const { tags, document, language } = grammar;
  const comma = firstToken - 1;
  const last = comma - 1;
  if (tags[headToken] !== GERUND || tags[comma] !== COMMA || last < sentence.firstToken || taken[last] === 1)
    return null;
  const isTelling = isHead(tags[last] ?? 0) && mayTell(document.tokens[last]?.lower ?? "", language);
  if (!isTelling || startOfPhrase(place, last) !== sentence.firstToken) return null;
  return { firstToken: sentence.firstToken, lastToken: comma, phraseLast: comma };
}
