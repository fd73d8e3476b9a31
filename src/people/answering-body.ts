import { DATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { TokenRange } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, SPEECH } from "./word-traits.ts";

/**
 * Whether a name that does not begin with a given name ends a sentence behind "to" or a verb of speech, and "it"
 * answers at the start of the next: “I put this to ⟨Quorlo⟩. It said”, “We asked ⟨Quorlo⟩. It replied”. Not “Roe sent a
 * letter to Quorlo. It said”, where the letter may say it.
 */
export function isAnsweringBody(table: WordTable, { first, last }: TokenRange): boolean {
  const { document, language, sentenceOf } = table;
  if (has(table, first, GIVEN) || !(servesAs(table, first - 1, DATIVE) || has(table, first - 1, SPEECH))) return false;
  const own = document.sentences[sentenceOf[first] ?? 0];
  const next = document.sentences[(sentenceOf[first] ?? 0) + 1]?.firstToken ?? -1;
  if (own === undefined || next !== last + 1) return false;
  const isBody = language.smallWords.meaningsOfPronouns.get(wordAt(table, next)) === "organisation";
  if (!isBody || !has(table, next + 1, SPEECH)) return false;
  for (let at = own.firstToken; at < first; at += 1) if (language.nouns.documents.has(wordAt(table, at))) return false;
  return true;
}
