import type { Command } from "commander";
import type { CopyReport } from "../archive/copy/copy.ts";
import { isTrusted } from "./archive-options.ts";
import { contents, count } from "./archive-words.ts";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";
import { watched } from "./watched.ts";

/** `onrecord copy FROM TO`: an archive from a file into a PostgreSQL database, or back. */
export function addCopyCommand(program: Command, terminal: Terminal): void {
  program
    .command("copy")
    .description("copy an archive from a file into a PostgreSQL database, or back, and prove that both hold the same")
    .argument("<from>", "a file, or postgres://user@host/database")
    .argument(
      "<to>",
      "the same; a file is made if it is not there, a database must be; an earlier copy is brought to what FROM holds",
    )
    .option("--json", "the report as JSON, with a digest of each table")
    .addHelpText("after", HELP)
    .action(async (from: string, to: string, { json }: { readonly json?: true }, command: Command) => {
      const { copyArchive } = await import("../copy-archive.ts");
      const report = await watched(terminal, "the same command finishes it", (watch) =>
        copyArchive(from, to, { trust: isTrusted(command), ...watch }),
      );
      if (json === true) await terminal.write(toJson(report));
      terminal.note(summary(report));
    });
}

const HELP = `
Examples:
  onrecord copy onrecord.db postgres://owner@host/news
  onrecord copy postgres://owner@host/news onrecord-2.db

Run it again after articles were added to FROM: only what differs is written. If it is stopped, the same command finishes it;
until then nobody can open a database that is half copied, and of a file nothing is written. In the end all rows of both are
read and compared by digest. TO must be empty or an earlier copy of FROM. It needs the package pg: npm install pg.`;

function summary({ from, to, articles, tables }: CopyReport): string {
  const rows = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
  const written = articles === 0 ? "nothing to write" : `${count(articles, "articles")} written`;
  return `${to}: ${written}; every row is as in ${from}: ${contents(rows)}`;
}
