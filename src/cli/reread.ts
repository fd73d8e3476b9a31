import type { Command } from "commander";
import type { OpenDatabase } from "../archive/database.ts";
import type { Reread } from "../ingest/reread-outcome.ts";
import { patientPrinter } from "./patient-printer.ts";
import { startProgress } from "./progress.ts";
import { EXIT, type Terminal } from "./terminal.ts";
import { THOROUGH } from "./thorough-option.ts";
import { openExisting } from "./with-archive.ts";

/** `onrecord reread`: reads stored articles again with this version. */
export function addRereadCommand(program: Command, terminal: Terminal): void {
  program
    .command("reread")
    .description("read stored articles again with this version; each is updated as a whole, or stays as it is")
    .argument("[article...]", "ids, or seven or more digits of a SHA-256 (default: all)")
    .option("--thorough", THOROUGH)
    .option("--dry-run", "say how many would change; write nothing")
    .option("--json", "print what happened to each article as JSON")
    .addHelpText("after", HELP)
    .action(async (references: readonly string[], flags: RereadFlags, command: Command) => {
      using archive = await openExisting(command, { readonly: flags.dryRun === true }, terminal);
      await rereadArticles(archive, references, flags, terminal);
    });
}

interface RereadFlags {
  readonly thorough?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  onrecord reread --dry-run    how many articles a new version reads differently
  onrecord reread              update them all
  onrecord reread 24675017     one article

The sources stay as they are. An article that reads the same as before keeps every row. In the others, quotes and credits
get new ids, but a quote at the same place keeps its address. Once all articles have been read, people and organisations
that nothing refers to any more are removed. Without --thorough the rules alone read, whoever had a say before.`;

async function rereadArticles(
  archive: OpenDatabase,
  references: readonly string[],
  { dryRun = false, json = false, thorough = false }: { readonly [Flag in keyof RereadFlags]: boolean },
  terminal: Terminal,
): Promise<void> {
  const { reread } = await import("../ingest/reread.ts");
  const { openExtractor } = await import("./open-extractor.ts");
  const extractor = await openExtractor(thorough);
  const articleIds = references.length === 0 ? null : await findIds(archive, references);
  const printer = json ? await patientPrinter(terminal) : null;
  const interrupt = new AbortController();
  const release = terminal.onInterrupt(() => interrupt.abort());
  const progress = startProgress(articleIds?.length ?? (await archive.store.countArticles()), terminal);
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  const report = async (fates: readonly Reread[]) => {
    for (const { status } of fates) counts[status] += 1;
    fates.flatMap(remarks).forEach(terminal.warn);
    progress.advance(fates.length);
    await printer?.add(fates, []);
  };
  try {
    await printer?.begin();
    const ids = articleIds === null ? {} : { articleIds };
    await reread(archive.store, { ...ids, dryRun, thorough, report, signal: interrupt.signal, extractor });
  } finally {
    release();
    progress.stop();
    await printer?.end();
    await extractor.close();
    terminal.note(summary(counts, dryRun));
  }
  if (counts.refused > 0) terminal.exitWith(EXIT.someRejected);
}

/** The ids that references mean, each once. */
async function findIds({ db }: OpenDatabase, references: readonly string[]): Promise<readonly number[]> {
  const { createArticles } = await import("../queries/articles.ts");
  const articles = createArticles(db);
  const ids = new Set<number>();
  for (const reference of references) ids.add((await articles.get(reference)).id);
  return [...ids];
}

function remarks(fate: Reread): string[] {
  if (fate.status !== "refused") return [];
  return [`E_INTERNAL article ${fate.articleId}: ${fate.reason}; it stays as it was`];
}

/** "changed 12, unchanged 3, refused 0". */
function summary(counts: Readonly<Record<Reread["status"], number>>, dryRun: boolean): string {
  const would = dryRun ? "dry run, nothing was written: " : "";
  return `${would}changed ${counts.changed}, unchanged ${counts.unchanged}, refused ${counts.refused}`;
}
