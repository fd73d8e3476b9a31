import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import { misuse } from "../misuse.ts";
import { FILTERS } from "../queries/filters.ts";
import { typedFilter } from "./filter-options.ts";
import { listRequest, type PageFlags } from "./page-options.ts";
import { rowPrinter, type Value } from "./rows.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** What a list of names shows instead of the people themselves. */
export type Candidates = "duplicates" | "mixed";

/** Lists people who may be one, or names that may be several people's, the likeliest first. This decides nothing. */
export async function printCandidates(command: Command, which: Candidates, terminal: Terminal): Promise<void> {
  const { format, limit, after } = listRequest(command.opts<PageFlags>());
  if (after !== null || Object.keys(typedFilter(command, FILTERS.people)).length > 0) {
    throw misuse(`--${which} is of the whole archive: no filter and no --after goes with it`);
  }
  await withArchive(command, terminal, async (db) => {
    const { columns, all } = await find(db, which);
    const most = limit ?? (format === "table" ? IN_TABLE : all.length);
    const shown = all.slice(0, most);
    const printer = await rowPrinter(format, columns, terminal);
    await printer.begin();
    await printer.add(
      shown.map(({ item }) => item),
      shown.map(({ row }) => row),
    );
    await printer.end();
    terminal.note(`${shown.length} of ${all.length}`);
  });
}

/** How many candidates a table has, unless told otherwise. */
const IN_TABLE = 50;

interface Found {
  readonly columns: readonly string[];
  readonly all: readonly { readonly item: object; readonly row: readonly Value[] }[];
}

async function find(db: Reader, which: Candidates): Promise<Found> {
  const { duplicateCandidates, mixedCandidates } = await import("../desk/candidates.ts");
  if (which === "duplicates") {
    const found = await duplicateCandidates(db);
    const all = found.map((item) => ({
      item,
      row: [score(item), item.one.name, item.other.name, item.reasons.join("; "), item.decisions.join("; ")],
    }));
    return { columns: ["score", "one", "other", "reasons", "decisions"], all };
  }
  const found = await mixedCandidates(db);
  const all = found.map((item) => ({
    item,
    row: [score(item), item.person.name, item.reasons.join("; "), item.articles.join(" "), item.decisions.join("; ")],
  }));
  return { columns: ["score", "person", "reasons", "articles", "decisions"], all };
}

function score(item: { readonly score: number }): number {
  return Number(item.score.toFixed(2));
}
