import { join, relative } from "node:path";
import type { Command } from "commander";
import type { Source } from "../sources/source.ts";
import { archivePlace, isTrusted } from "./archive-options.ts";
import { contents } from "./archive-words.ts";
import { printable } from "./escape.ts";
import type { Place } from "./open-writer.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord seed`: makes an archive with the articles of a folder, and shows what is in it. */
export function addSeedCommand(program: Command, terminal: Terminal): void {
  program
    .command("seed")
    .description("add the example article, or a folder of articles, and show what the archive holds")
    .argument("[folder]", "a folder of .txt files (default: the seeds that come with onrecord)")
    .option("--verbose", "name every warning and every file left out, as they come")
    .option("--json", "print what happened to each article as JSON instead")
    .addHelpText("after", HELP)
    .action(async (folder: string | undefined, flags: SeedFlags, command: Command) => {
      const { json = false, verbose = false } = flags;
      const place = { path: archivePlace(command), trust: isTrusted(command) };
      const ids = await addFolder(folder, place, { json, verbose }, terminal);
      if (!json && ids.length > 0) await show(place, ids, terminal);
    });
}

interface SeedFlags {
  readonly verbose?: boolean;
  readonly json?: boolean;
}

const HELP = `
Examples:
  onrecord seed                        the example article, in onrecord.db
  onrecord seed articles/ --db my.db   a folder of your own
  onrecord seed --db postgres://owner@host/news
                                       the example article, in a database that was migrated`;

/** Adds the articles of a folder, and returns their ids, including those that the archive already had. */
async function addFolder(
  folder: string | undefined,
  archive: Place,
  { json, verbose }: Required<SeedFlags>,
  terminal: Terminal,
): Promise<readonly number[]> {
  const { findSources, countSources } = await import("../sources/find-sources.ts");
  const { SEED_FOLDER } = await import("../sources/seed-folder.ts");
  const { IngestReport } = await import("./ingest-report.ts");
  const { ingestSources } = await import("./ingest-sources.ts");
  const { withWriter } = await import("./open-writer.ts");
  const place = folder ?? SEED_FOLDER;
  const report = new IngestReport(terminal, { dryRun: false, verbose });
  const found = findSources([place], {
    standardInput: process.stdin,
    onLeftOut: (path, reason) => report.leaveOut(path, reason),
  });
  const sources = folder === undefined ? nearer(found, SEED_FOLDER) : found;
  const ids: number[] = [];
  await withWriter({ ...archive, dryRun: false, command: "seed" }, terminal, (destination) =>
    ingestSources(
      destination,
      {
        sources,
        total: countSources([place], {}),
        report,
        json,
        onOutcomes: (outcomes) => {
          for (const one of outcomes) if (one.status !== "rejected" && one.articleId !== null) ids.push(one.articleId);
        },
      },
      terminal,
    ),
  );
  return ids;
}

/** Names our own seeds "seeds/…", and not by where this program happens to be installed. */
async function* nearer(sources: AsyncIterable<Source>, folder: string): AsyncGenerator<Source> {
  for await (const source of sources) {
    const uri = join("seeds", relative(folder, source.uri ?? source.name));
    yield { ...source, name: uri, uri };
  }
}

/** How many articles are shown in full; for a larger folder `onrecord articles` is better. */
const SHOWN = 3;

async function show({ path, trust }: Place, ids: readonly number[], terminal: Terminal): Promise<void> {
  const { openDatabaseAt } = await import("../open-database.ts");
  const { statusOf } = await import("./status-of.ts");
  const { createArticles } = await import("../queries/articles.ts");
  const { articleCard } = await import("./article-card.ts");
  using archive = await openDatabaseAt(path, { readonly: true, trust });
  const articles = createArticles(archive.db);
  for (const id of ids.slice(0, SHOWN)) await terminal.write(`${articleCard(await articles.get(id), terminal)}\n`);
  const more = ids.length > SHOWN ? `… and ${ids.length - SHOWN} more: onrecord articles\n` : "";
  await terminal.write(`${more}${printable(archive.path)} holds ${contents((await statusOf(path)).rows)}.\n`);
  terminal.note("next: onrecord quotes --speaker NAME, onrecord search WORDS, onrecord show article 1");
}
