import { PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { has, type WordTable } from "./word-table.ts";
import { PLURAL, ROLE, SPEECH } from "./word-traits.ts";

/**
 * Whether people's names have behind them what begins at a token: "said", ", 44,", ", who", ", a roofer", ", for the
 * council,".
 */
export function showsPerson(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  if (has(table, at, SPEECH)) return tokens[at]?.capital === false;
  if (wordAt(table, at) !== ",") return false;
  const next = tokens[at + 1];
  if (next?.kind === "number") return AGE.test(next.text);
  if (language.smallWords.personalRelatives.has(next?.lower ?? "") || servesAs(table, at + 1, PURPOSE)) return true;
  // "Ann Castle⟨, nurse,⟩ on the strike"
  if (has(table, at + 1, ROLE) && !has(table, at + 1, PLURAL) && wordAt(table, at + 2) === ",") return true;
  return language.words.determiners.has(next?.lower ?? "") && holdsRole(table, at + 2);
}

/** How many words may stand before a role: "a Quorlo law ⟨professor⟩". */
const BEFORE_ROLE = 2;

function holdsRole(table: WordTable, from: number): boolean {
  for (let at = from; at <= from + BEFORE_ROLE && table.tokens[at]?.kind === "word"; at += 1)
    if (has(table, at, ROLE)) return true;
  return false;
}

/** Whether an age stands behind a comma: ", 44,", ", 44." */
export function isAgeBehind({ tokens }: WordTable, comma: number): boolean {
  const [age, end] = [tokens[comma + 1], tokens[comma + 2]?.text];
  return tokens[comma]?.text === "," && AGE.test(age?.text ?? "") && (end === "," || end === ".");
}

const AGE = /^[1-9]\d$/;
