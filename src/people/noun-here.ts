import { GENITIVE, NEVER_NOUN, servesAs } from "../grammar/syntax-words.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { has, type WordTable } from "./word-table.ts";
import { DEMONYM, MODIFIER } from "./word-traits.ts";

/** After a determiner, an owner or a modifier, a word that may be a verb is not one: "the talks", "his claim", "the African state of". */
export function isNounHere(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || servesAs(table, at, NEVER_NOUN) || isDoneByParent(table, at)) return false;
  return (
    before.kind === "possessive" ||
    table.language.words.determiners.has(before.lower) ||
    table.language.words.owners.has(before.lower) ||
    has(table, at - 1, MODIFIER) ||
    (has(table, at - 1, DEMONYM) && servesAs(table, at + 1, GENITIVE))
  );
}

/** "the dad of three ⟨added⟩". */
function isDoneByParent({ tokens, language: { endings, nouns } }: WordTable, at: number): boolean {
  return nouns.childCounts.has(tokens[at - 1]?.lower ?? "") && endsIn(tokens[at]?.lower ?? "", endings.pasts);
}

/** "whose van was clamped while they ⟨said goodbye⟩": a verb of speech that with the next word is none. */
export function isSilent({ tokens, language: { speech } }: WordTable, at: number): boolean {
  const lemma = speech.verbs.get(tokens[at]?.lower ?? "")?.lemma;
  return speech.silentPhrases.has(`${lemma} ${tokens[at + 1]?.lower ?? ""}`);
}
