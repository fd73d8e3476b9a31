import type { Grammar } from "../../../grammar/grammar.ts";
import { GENITIVE, LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, NUMBER } from "../../../grammar/tags.ts";
import type { Cue } from "../../attribution.ts";
import { isHead, type Place, startOfPhrase } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** “The talks failed, with ⟨school districts⟩ warning that”, “with ⟨three in 10⟩ saying”: whose words are told beside what others do; null where it is a mention already, or nobody stands so. */
export function accompanyingSubject(place: Place, { firstToken, headToken }: Cue): Subject | null {
  const { grammar, taken } = place;
  const { document, language, tags } = grammar;
  const last = firstToken - 1;
  if (tags[headToken] !== GERUND || taken[last] === 1) return null;
  const first = isHead(tags[last] ?? 0) ? startOfPhrase(place, last) : startOfCount(grammar, last);
  if (first < 0) return null;
  const isBeside = language.smallWords.besideOthers.has(document.tokens[first - 1]?.lower ?? "");
  return isBeside && tags[first - 2] === COMMA
    ? { firstToken: first, lastToken: last + 1, phraseLast: last + 1 }
    : null;
}

/** Where a number that stands for so many begins: "⟨three in⟩ 10", "⟨nine out of⟩ 10"; -1 where the token is none. */
function startOfCount(grammar: Grammar, last: number): number {
  const { document, language, tags } = grammar;
  if (tags[last] !== NUMBER) return -1;
  if (servesAs(grammar, last - 1, LOCATIVE) && tags[last - 2] === NUMBER) return last - 2;
  const isOutOf =
    servesAs(grammar, last - 1, GENITIVE) && language.words.beforeOf.has(document.tokens[last - 2]?.lower ?? "");
  return isOutOf && tags[last - 3] === NUMBER ? last - 3 : last;
}
