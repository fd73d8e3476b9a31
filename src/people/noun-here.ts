import { GENITIVE, NEVER_NOUN, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { has, type WordTable } from "./word-table.ts";
import { DEMONYM, MODIFIER } from "./word-traits.ts";

/**
 * Whether a word that may be a verb is a noun, behind a determiner, an owner or a modifier: "the talks", "his claim",
 * "the African state of".
 */
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

/** Whether a verb stands behind a parent's number of children: "the dad of three ⟨added⟩". */
function isDoneByParent(table: WordTable, at: number): boolean {
  const {
    language: { endings, nouns },
  } = table;
  return nouns.childCounts.has(wordAt(table, at - 1)) && endsIn(wordAt(table, at), endings.pasts);
}

/**
 * Whether a verb of speech and the next word together do not mean speech: "whose van was clamped while they ⟨said
 * goodbye⟩".
 */
export function isSilent(table: WordTable, at: number): boolean {
  const {
    language: { speech },
  } = table;
  const lemma = speech.verbs.get(wordAt(table, at))?.lemma;
  return speech.silentPhrases.has(`${lemma} ${wordAt(table, at + 1)}`);
}
