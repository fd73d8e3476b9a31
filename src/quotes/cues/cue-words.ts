import { WordNumbers } from "../../grammar/word-numbers.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { DistinctWords } from "../../text/distinct-words.ts";
import { phraseVerbsIn } from "../stance/phrase-verbs.ts";

/**
 * What a word may be, in bits: a cue or the end of one; the verb of a phrase that is a cue; the noun of such a phrase.
 */
const CUE = 1;
export const PHRASE_VERB = 2;
export const CLAIM_NOUN = 4;

const usesIn: (language: Language) => WordNumbers = perLanguage((language) => new WordNumbers(listUses(language)));

function listUses(language: Language): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const add = (words: Iterable<string>, use: number): void => {
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) | use);
  };
  add(
    [
      ...language.speech.verbs.keys(),
      ...language.speechNouns.nouns.keys(),
      ...language.speech.hearingForms,
      ...language.speech.assigningVerbs.keys(),
      ...language.speech.accountNouns,
      ...language.speech.soleSources.keys(),
      ...language.speech.sourcePrepositions,
      ...language.syntax.sourceMarkers,
      ...language.speech.setPhraseEnds,
      ":",
    ],
    CUE,
  );
  add(phraseVerbsIn(language), PHRASE_VERB);
  add(
    [...language.stances.claimNouns, ...language.speechNouns.nouns.keys(), ...language.speech.equatedNouns],
    CLAIM_NOUN,
  );
  return uses;
}

/** Returns for each word of the vocabulary what it may be, in bits; 0 for most. */
export function markUses({ forms, hashes }: DistinctWords, language: Language): Uint8Array {
  const listed = usesIn(language);
  const uses = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) uses[word] = listed.get(forms[word] ?? "", 0, hashes[word]);
  return uses;
}
