import { INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/**
 * “it shut, leaving ⟨many⟩ to wonder whether …”, “the closure led ⟨some⟩ to ask why …”: whoever is made to say
 * something; null where nobody stands between the verb that makes them do so and “to”, or the cast has them.
 */
export function subjectMadeToSpeak(place: Place, { firstToken }: Cue): Subject | null {
  const { grammar, sentence, taken } = place;
  const { document, language, tags } = grammar;
  const to = servesAs(grammar, firstToken, INFINITIVE_MARKER) ? firstToken : firstToken - 1;
  const last = to - 1;
  if (!servesAs(grammar, to, INFINITIVE_MARKER) || last <= sentence.firstToken || taken[last] === 1) return null;
  const isOne = language.smallWords.standingAlone.has(document.tokens[last]?.lower ?? "");
  const first = isOne ? last : startOfPhrase(place, last);
  if (!isOne && !isHead(tags[last] ?? 0)) return null;
  if (!language.smallWords.causing.has(document.tokens[first - 1]?.lower ?? "")) return null;
  return { firstToken: first, lastToken: to, phraseLast: to };
}
