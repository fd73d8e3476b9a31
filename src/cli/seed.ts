import { join, relative } from "node:path";
import type { Command } from "commander";
import type { Source } from "../sources/source.ts";
import { archivePath } from "./archive-options.ts";
import { contents } from "./archive-words.ts";
import { printable } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord seed`: an archive with the articles of a folder, and a look at what is in it. */
export function addSeedCommand(program: Command, terminal: Terminal): void {
  program
    .command("seed")
    .description("make or migrate the archive, add the articles of a folder and show what it holds")
    .argument("[folder]", "a folder of .txt files (default: the seeds that come with onrecord)")
    .option("--json", "what happened to each article, as JSON, instead of the articles")
    .addHelpText("after", HELP)
    .action(async (folder: string | undefined, { json = false }: { readonly json?: boolean }, command: Command) => {
      const path = archivePath(command);
      const ids = await addFolder(folder, path, json, terminal);
      if (!json) await show(path, ids, terminal);
    });
}

const HELP = `
Examples:
  onrecord seed                        the example article, in onrecord.db
  onrecord seed articles/ --db my.db   a folder of your own`;

/** Gives the ids of the folder's articles, those that the archive had already included. */
async function addFolder(
  folder: string | undefined,
  path: string,
  json: boolean,
  terminal: Terminal,
): Promise<readonly number[]> {
  const { findSources, countSources } = await import("../sources/find-sources.ts");
  const { SEED_FOLDER } = await import("../sources/seed-folder.ts");
  const { ingestSources } = await import("./ingest-sources.ts");
  const { withWriter } = await import("./open-writer.ts");
  const place = folder ?? SEED_FOLDER;
  const found = findSources([place], { standardInput: process.stdin });
  const sources = folder === undefined ? nearer(found, SEED_FOLDER) : found;
  const ids: number[] = [];
  await withWriter({ path, dryRun: false, command: "seed" }, terminal, (writer) =>
    ingestSources(
      writer,
      {
        sources,
        total: countSources([place], {}),
        dryRun: false,
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

/** Our own seeds are known by "seeds/…" and not by where this program happens to be installed. */
async function* nearer(sources: AsyncIterable<Source>, folder: string): AsyncGenerator<Source> {
  for await (const source of sources) {
    const uri = join("seeds", relative(folder, source.uri ?? source.name));
    yield { ...source, name: uri, uri };
  }
}

/** Articles shown in full; a larger folder is better looked at by `onrecord articles`. */
const SHOWN = 3;

async function show(path: string, ids: readonly number[], terminal: Terminal): Promise<void> {
  const { openDatabase } = await import("../archive/sqlite/open.ts");
  const { migrationStatus } = await import("../archive/sqlite/migration-status.ts");
  const { createArticles } = await import("../queries/articles.ts");
  const { articleCard } = await import("./article-card.ts");
  using archive = openDatabase(path, { readonly: true });
  const articles = createArticles(archive.db);
  for (const id of ids.slice(0, SHOWN)) await terminal.write(`${articleCard(await articles.get(id), terminal)}\n`);
  const more = ids.length > SHOWN ? `… and ${ids.length - SHOWN} more: onrecord articles\n` : "";
  await terminal.write(`${more}${printable(path)} holds ${contents((await migrationStatus(path)).rows)}.\n`);
  terminal.note("next: onrecord quotes --speaker NAME, onrecord search WORDS, onrecord show article 1");
}
