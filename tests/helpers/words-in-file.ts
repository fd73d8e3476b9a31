import { existsSync, readFileSync } from "node:fs";
import type { ArchiveDatabase } from "../../src/archive/sqlite/open.ts";

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** The words of four letters or more that a text has and the others have not. */
export const onlyIn = (text: string, others: readonly string[]) =>
  [...wordsOf(text)].filter((word) => others.every((other) => !wordsOf(other).has(word)));

/** The words that stand anywhere in the file, its log or the lists of the search index. */
export function foundIn({ path, raw }: ArchiveDatabase, words: readonly string[]): string[] {
  const bytes = [path, `${path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file).toString("latin1").toLowerCase());
  const listed = ["articles_fts", "quotes_fts"].flatMap((table) => {
    raw.exec(`CREATE VIRTUAL TABLE temp.listed USING fts5vocab(main, ${table}, row)`);
    const terms = raw.prepare<[], string>("SELECT term FROM temp.listed").pluck().all();
    raw.exec("DROP TABLE temp.listed");
    return terms;
  });
  const terms = new Set(listed);
  return words.filter((word) => terms.has(word) || bytes.some((part) => part.includes(word)));
}
