import { COORDINATOR, DEFINITE, GENITIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { COMMON, COMPLEMENT, DEMONYM, GIVEN, MODIFIER, ORGANISATION_HEAD, ROLE, SPEECH } from "./word-traits.ts";

/** How many words an office may have behind "of": "of the ⟨National Commission for Ports and Shipping⟩". */
const LONGEST_FIELD = 7;

/**
 * Whether a word for bodies ends the name of a speaker whose office "of" completes: "Minister of Finance Amy ⟨Hall⟩
 * said", but not "the director of the Royal Amy ⟨Hall⟩ said".
 */
export function isOfficerOf(table: WordTable, head: number): boolean {
  if (!has(table, head - 1, GIVEN) || !has(table, head + 1, SPEECH) || isCapital(table, head + 1)) return false;
  const isField =
    has(table, head - 2, COMMON | COMPLEMENT | ORGANISATION_HEAD) && !has(table, head - 2, MODIFIER | DEMONYM);
  if (!isField || !isCapital(table, head - 2)) return false;
  for (let of = head - 3; of >= head - 2 - LONGEST_FIELD; of -= 1) {
    if (isOfficeBefore(table, of)) return true;
    if (!isCapital(table, of) && !servesAs(table, of, COORDINATOR | DEFINITE | GENITIVE | PURPOSE)) return false;
  }
  return false;
}

/** Whether "of" or "for" stands behind an office: "Minister ⟨of⟩", "Minister ⟨for⟩". */
function isOfficeBefore(table: WordTable, of: number): boolean {
  return servesAs(table, of, GENITIVE | PURPOSE) && has(table, of - 1, ROLE);
}
