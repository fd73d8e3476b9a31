import { ADVERB, COMMA, GERUND, NUMBER, PREPOSITION } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/**
 * “The talks failed, with ⟨school districts⟩ warning that”, “with ⟨three in 10⟩ saying”: the subject of a gerund beside
 * another clause; null where it is a mention already, or there is none.
 */
export function accompanyingSubject(place: Place, { firstToken, headToken }: Cue): Subject | null {
  const { grammar, taken } = place;
  const { tags } = grammar;
  const last = firstToken - 1;
  if (tags[headToken] !== GERUND || taken[last] === 1) return null;
  if (tags[last] === NUMBER) return accompanyingShare(place, last);
  if (!isHead(tags[last] ?? 0)) return null;
  const first = startOfPhrase(place, last);
  return opensBeside(place, first - 1) && tags[first - 2] === COMMA
    ? { firstToken: first, lastToken: last + 1, phraseLast: last + 1 }
    : null;
}

/** "with" */
function opensBeside({ grammar: { document, language } }: Place, at: number): boolean {
  return language.smallWords.besideOthers.has(document.tokens[at]?.lower ?? "");
}

/** “with ⟨about three in 10⟩ saying”: the share of those who were asked; else null. */
function accompanyingShare(place: Place, last: number): Subject | null {
  const { tags } = place.grammar;
  let first = tags[last - 1] === PREPOSITION && tags[last - 2] === NUMBER ? last - 2 : last;
  if (tags[first - 1] === ADVERB) first -= 1;
  return opensBeside(place, first - 1) ? { firstToken: first, lastToken: last + 1, phraseLast: last + 1 } : null;
}
