import { Argument, type Command } from "commander";
import { archivePath } from "./archive-options.ts";
import { exportSources } from "./export-sources.ts";
import type { Terminal } from "./terminal.ts";
import { openExisting } from "./with-archive.ts";

/** What can be taken out, each in its own way. */
const NOUNS = { sources: exportSources } as const;

type Noun = keyof typeof NOUNS;

/** `onrecord export`: takes something out of the archive, as files. */
export function addExportCommand(program: Command, terminal: Terminal): void {
  program
    .command("export")
    .description("take the sources out: every text as a file, byte for byte as it was received")
    .addArgument(new Argument("<noun>", "what to take out").choices(Object.keys(NOUNS)))
    .argument("<file>", "where to; for sources a folder, made if need be")
    .option("--by-hash", "name each source by its SHA-256 alone")
    .option("--json", "what was written, as JSON")
    .addHelpText("after", HELP)
    .action(async (noun: Noun, target: string, flags: ExportFlags, command: Command) => {
      using archive = await openExisting(archivePath(command), { readonly: true }, terminal);
      await NOUNS[noun](archive.raw, target, flags, terminal);
    });
}

interface ExportFlags {
  readonly byHash?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  onrecord export sources originals/
  onrecord export sources originals/ --by-hash --json > originals.json

A file is named after the address that the article came with and the first digits of its SHA-256 (story-6767625998ac.txt).
Bytes that do not have their SHA-256 any more are not written (exit status 4). No file is ever replaced; one that is
there already and the same counts as present.`;
