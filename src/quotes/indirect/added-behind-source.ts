import { isWholeClause } from "../../grammar/clause-starts.ts";
import { holdsTag } from "../../grammar/steps.ts";
import { GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { MARK, NUMBER } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural } from "../../grammar/word-endings.ts";
import { type CuePlace, holdsCue } from "./cue-place.ts";

/**
 * Whether what stands from a token to the end of the sentence, behind a whole clause and whoever says it, adds to that clause and tells nothing of the
 * speaker: “two were hurt, police said, ⟨killing⟩ one”, “, ⟨including⟩ a nurse”, “, ⟨most of them⟩ children”, “, ⟨up from⟩ nine”, “, ⟨unless⟩ it rains”.
 */
export function isAddedBehindSource(place: CuePlace, from: number): boolean {
  const { grammar, cueAt, last } = place;
  const { language, tags } = grammar;
  const word = wordAt(grammar, from);
  const { addedPairs, giving, ofWhom, results, wholes } = language.smallWords;
  const next = wordAt(grammar, from + 1);
  const isPart = tags[from] === NUMBER || ofWhom.has(word);
  const isAdded =
    results.has(word) ||
    addedPairs.has(`${word} ${next}`) ||
    (giving.has(word) && !mayBeOfSource(place, from + 1)) ||
    (isPart && servesAs(grammar, from + 1, GENITIVE) && wholes.has(wordAt(grammar, from + 2))) ||
    (language.smallWords.concessives.has(word) && isWholeClause(grammar.clauses[from + 1]));
  if (!isAdded || holdsTag(tags, from, last, MARK)) return false;
  return !holdsCue(cueAt, from, last);
}

/** “critics said, including ⟨some of his friends⟩”: behind several who say it, unless a number tells that others are counted. */
function mayBeOfSource({ grammar, cue }: CuePlace, from: number): boolean {
  if (grammar.tags[from] === NUMBER) return false;
  return endsAsPlural(wordAt(grammar, cue.firstToken - 1), grammar.language);
}
