import type { Runs, TokenRange } from "./runs.ts";
import { isAddress, titleAcrossComma, titleAcrossPhrase, titleBefore } from "./titles.ts";
import type { WordTable } from "./word-table.ts";

/** The title before a name, or null. In "the finance minister, Dr Jane Doe," it stands before the form of address. */
export function titleInFront(table: WordTable, runs: Runs, { first, last }: TokenRange): TokenRange | null {
  const own = titleBefore(table, runs, first);
  if (own !== null && !isAddress(table, own)) return own;
  const start = own?.first ?? first;
  return titleAcrossComma(table, runs, start, last) ?? titleAcrossPhrase(table, runs, start, last) ?? own;
}
