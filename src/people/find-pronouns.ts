import { PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { PronounForm } from "../languages/for-people/function-words.ts";
import type { TokenRange } from "./runs.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH } from "./word-traits.ts";

/** A pronoun that may mean a speaker, in tokens. */
export interface PronounMention extends TokenRange, PronounForm {}

/** Finds the pronouns that can be subjects, outside taken tokens. Whom they mean is not decided here. */
export function findPronouns(table: WordTable, taken: Uint8Array): PronounMention[] {
  const { forms, of } = table.document.vocabulary;
  const known = forms.map((form) => table.language.words.pronouns.get(form));
  const pronouns: PronounMention[] = [];
  for (let at = 0; at < of.length; at += 1) {
    const token = table.tokens[at];
    const pronoun = known[of[at] ?? 0] ?? quotedAt(table, at);
    if (pronoun === undefined || token?.kind !== "word" || taken[at] === 1) continue;
    if (!table.language.words.relatives.has(token.lower) || reports(table, at + 1))
      pronouns.push({ first: at, last: at + 1, ...pronoun });
  }
  return pronouns;
}

/** The form of an object pronoun that means a speaker, "quoted ⟨him⟩ as saying"; undefined elsewhere. */
function quotedAt(table: WordTable, at: number): PronounForm | undefined {
  const { words, speech } = table.language;
  const word = wordAt(table, at);
  if (!words.objectPronouns.has(word) || !speech.citingForms.has(wordAt(table, at - 1))) return undefined;
  const isSaying =
    servesAs(table, at + 1, PREDICATIVE) && endsIn(wordAt(table, at + 2), table.language.endings.gerunds);
  return isSaying ? { plural: false, gender: words.pronounGenders.get(word) ?? null } : undefined;
}

/**
 * Whether a verb of speech stands at a token, or behind an auxiliary there: "the paper, which reported", "a study that
 * has shown".
 */
function reports(table: WordTable, at: number): boolean {
  const verb = table.language.words.auxiliaries.has(wordAt(table, at)) ? at + 1 : at;
  return has(table, verb, SPEECH);
}
