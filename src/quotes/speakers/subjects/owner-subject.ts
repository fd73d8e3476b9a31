import { OWNER, POSSESSIVE } from "../../../grammar/tags.ts";
import { ownerBefore } from "../../noun-phrase.ts";
import { type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** The owner of a noun of speech: "his claim", "their repeated calls", "⟨the old mill⟩'s contention". */
export function ownerSubject(place: Place, noun: number): Subject | null {
  const { grammar, taken, sentence } = place;
  const at = ownerBefore(grammar, sentence.firstToken, noun);
  if (at < sentence.firstToken || taken[at] === 1) return null;
  if (grammar.tags[at] === OWNER) return { firstToken: at, lastToken: at + 1, phraseLast: at + 1 };
  if (grammar.tags[at] !== POSSESSIVE || taken[at - 1] === 1) return null;
  const first = startOfPhrase(place, at - 1);
  return first < at ? { firstToken: first, lastToken: at, phraseLast: at } : null;
}
