import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { ADVERSATIVE, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, NOUN, PARTICIPLE } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token right behind a verb of speech, where the sentence begins with a clause of another and the subject has something
 * added to it: “While sales fell, Ann Roe, a miller, said ⟦the move made sense⟧”; -1 where none stands so.
 */
export function startBehindOpeningClause({ grammar, cue, cueOf, first, last }: CuePlace): number {
  const { tags } = grammar;
  const at = cue.lastToken;
  if (cue.form !== "verb" || tags[cue.firstToken - 1] !== COMMA || !isFiniteVerb(tags[cue.firstToken] ?? 0)) return -1;
  if (!opensSubordinate(grammar, first)) return -1;
  // “While it rained, the weir, an old one, said ⟨Ann Roe⟩, was safe”
  const behind = endOfNounPhrase(grammar, at, last);
  if (behind === at && !servesAs(grammar, at, COMPLEMENTIZER)) return -1;
  if (behind > at && (behind >= last || tags[behind] === COMMA) && !holdsDoubtful(tags, at, behind)) return -1;
  const comma = tags.indexOf(COMMA, first);
  if (comma >= cue.firstToken - 1 || !holdsFinite(grammar, first, comma) || (cueOf[at] ?? -1) >= 0) return -1;
  const subject = endOfNounPhrase(grammar, comma + 1, cue.firstToken);
  if (subject === comma + 1 || tags[subject] !== COMMA || subject === cue.firstToken - 1) return -1;
  return holdsFinite(grammar, subject, cue.firstToken) ? -1 : at;
}

/** "the move ⟨made⟩ sense": behind a noun the tagger may take the past for a participle. */
function holdsDoubtful(tags: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tags[at] === PARTICIPLE && tags[at - 1] === NOUN) return true;
  return false;
}

/** "While", "But although", "As". */
function opensSubordinate(grammar: Grammar, first: number): boolean {
  const { document, language } = grammar;
  const at = servesAs(grammar, first, COORDINATOR | ADVERSATIVE) ? first + 1 : first;
  const word = document.tokens[at]?.lower ?? "";
  return language.smallWords.subordinators.has(word) && !language.smallWords.relativeSubjects.has(word);
}
