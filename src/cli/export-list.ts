import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { ExportFormat } from "../export/format.ts";
import type { ExportList } from "../export/list.ts";
import type { ArticleFilter } from "../queries/articles.ts";
import type { CreditFilter } from "../queries/credits.ts";
import type { OrganisationFilter } from "../queries/organisations.ts";
import type { PersonFilter } from "../queries/people.ts";
import type { QuoteFilter } from "../queries/quote-filter.ts";
import { announceNames, type TypedFilter } from "./announce-names.ts";
import { archivePath } from "./archive-options.ts";
import type { ListedNoun } from "./list-options.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** The options of `export` for a list, as commander gives them; all others are its filter. */
export interface ExportListFlags extends TypedFilter {
  readonly format?: ExportFormat;
  readonly limit?: number;
  readonly bom?: true;
}

/** `onrecord export quotes FILE` and the like: a filtered list as a file, whole or not at all. */
export async function exportList(
  noun: ListedNoun,
  file: string,
  { format, limit, bom, ...filter }: ExportListFlags,
  self: Command,
  terminal: Terminal,
): Promise<void> {
  const { formatOfName } = await import("../export/format.ts");
  const { writeExport } = await import("../export/write-export.ts");
  const chosen = format ?? formatOfName(file);
  await withArchive(self, terminal, async (db) => {
    await announceNames(db, namesIn(noun, filter), terminal);
    const list = await listOf(db, noun, filter);
    const interrupt = new AbortController();
    const release = terminal.onInterrupt(() => interrupt.abort());
    const progress = startProgress(null, terminal);
    try {
      const count = await writeExport(db, list, file, {
        format: chosen,
        limit,
        byteOrderMark: bom,
        protectedPaths: archiveFiles(archivePath(self)),
        onProgress: progress.advance,
        signal: interrupt.signal,
      });
      progress.stop();
      const written =
        count === null ? "interrupted, nothing was written" : `${count} ${list.noun[count === 1 ? "one" : "many"]}`;
      terminal.note(`${file}: ${written}`);
    } finally {
      progress.stop();
      release();
    }
  });
}

/** The names that must be someone's; words of a name to list people by may be nobody's. */
function namesIn(noun: ListedNoun, { name, ...filter }: TypedFilter): TypedFilter {
  return noun !== "credits" || name === undefined ? filter : { ...filter, name };
}

/** The database, and what SQLite keeps beside it. */
function archiveFiles(path: string): string[] {
  return [path, `${path}-wal`, `${path}-shm`, `${path}-journal`];
}

async function listOf(db: Reader, noun: ListedNoun, filter: object): Promise<ExportList<object>> {
  const lists = await import("../export/lists.ts");
  const list = {
    quotes: () => lists.quoteList(db, filter as QuoteFilter),
    articles: () => lists.articleList(db, filter as ArticleFilter),
    people: () => lists.personList(db, filter as PersonFilter),
    organisations: () => lists.organisationList(db, filter as OrganisationFilter),
    credits: () => lists.creditList(db, filter as CreditFilter),
  }[noun]();
  return list as unknown as ExportList<object>;
}
