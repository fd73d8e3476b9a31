import { DETERMINER, isFiniteVerb, NAME } from "../../../grammar/tags.ts";
import type { Place } from "./between-subject-and-verb.ts";
import { subjectAfter } from "./subject-beside-verb.ts";
import type { Subject } from "./subject-mention.ts";

/**
 * "⟨The Courier⟩ disagreed": a name of two words or more, an article included, that nobody in the cast bears, as the
 * subject at the start of a sentence right before a finite verb; else null. A single word that opens a sentence may not
 * be a name: "⟨Fears⟩ grow".
 */
export function namedOpener(place: Place): Subject | null {
  const { grammar, sentence } = place;
  const { tags } = grammar;
  const found = subjectAfter(place, sentence.firstToken);
  if (found?.firstToken !== sentence.firstToken || !isFiniteVerb(tags[found.lastToken] ?? 0)) return null;
  const name = tags[found.firstToken] === DETERMINER ? found.firstToken + 1 : found.firstToken;
  if (found.lastToken - found.firstToken < 2) return null;
  return tags.subarray(name, found.lastToken).every((tag) => tag === NAME) ? found : null;
}
