import { COORDINATOR, servesAs } from "../grammar/syntax-words.ts";
import type { NameForm } from "./name-forms.ts";
import type { Roster } from "./roster.ts";
import { isOneWord } from "./same-name.ts";
import { isAddressed } from "./same-title.ts";
import type { WordTable } from "./word-table.ts";

/** How long the title of the other may be, in tokens. */
const MAX_IN_TITLE = 4;

/**
 * Adds "President Roe" in "President Roe and First Lady Ann Roe" if nobody else of that family is named in full: they
 * are two people, and a bare "Roe" is the one called so.
 */
export function addTitledBesideNamesake(table: WordTable, forms: readonly NameForm[], roster: Roster): void {
  for (const [index, { parts, first, last }] of forms.entries()) {
    const other = forms[index + 1];
    if (other === undefined || !isOneWord(parts) || isOneWord(other.parts) || other.parts.family !== parts.key)
      continue;
    if (!servesAs(table, last, COORDINATOR) || other.first > last + 1 + MAX_IN_TITLE) continue;
    if (isAddressed(table, first) && roster.isOnlyOne(parts.key)) roster.addPartner(parts, parts.key, first);
  }
}
