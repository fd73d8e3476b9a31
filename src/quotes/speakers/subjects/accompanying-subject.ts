import { COMMA, GERUND } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** “The talks failed, with ⟨school districts⟩ warning that”: whose words are told beside what others do; null where it is a mention already, or nobody stands so. */
export function accompanyingSubject(place: Place, { firstToken, headToken }: Cue): Subject | null {
  const { grammar, taken } = place;
  const { document, language, tags } = grammar;
  const last = firstToken - 1;
  if (tags[headToken] !== GERUND || !isHead(tags[last] ?? 0) || taken[last] === 1) return null;
  const first = startOfPhrase(place, last);
  const isBeside = language.smallWords.besideOthers.has(document.tokens[first - 1]?.lower ?? "");
  return isBeside && tags[first - 2] === COMMA
    ? { firstToken: first, lastToken: last + 1, phraseLast: last + 1 }
    : null;
}
