import type { Command } from "commander";
import type { BackupReport } from "../archive/sqlite/backup.ts";
import { archivePath } from "./archive-options.ts";
import { contents, size } from "./archive-words.ts";
import { printableJson } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord backup FILE`: a consistent, checked copy. */
export function addBackupCommand(program: Command, terminal: Terminal): void {
  program
    .command("backup")
    .description("copy the archive to FILE, check the copy and write its hash to FILE.sha256")
    .argument("<file>", "the copy; an earlier one is replaced only by a good one")
    .option("--json", "the report as JSON")
    .addHelpText("after", BACKUP_HELP)
    .action(async (file: string, { json }: { readonly json?: true }, command: Command) => {
      const { backup } = await import("../archive/sqlite/backup.ts");
      await report(terminal, await backup(archivePath(command), file), json === true);
    });
}

/** `onrecord restore FILE`: the backup in the place of an archive that was moved away. */
export function addRestoreCommand(program: Command, terminal: Terminal): void {
  program
    .command("restore")
    .description("put a backup in the archive's place; move away what is there first")
    .argument("<file>", "the backup; it stays where it is")
    .option("--json", "the report as JSON")
    .addHelpText("after", RESTORE_HELP)
    .action(async (file: string, { json }: { readonly json?: true }, command: Command) => {
      const { restore } = await import("../archive/sqlite/backup.ts");
      await report(terminal, await restore(file, archivePath(command)), json === true);
    });
}

const BACKUP_HELP = `
Examples:
  onrecord backup copy.db
  onrecord verify --db copy.db   every bit against copy.db.sha256

Others may go on writing meanwhile. A plain copy of the file is no backup: what was added last may still be in the file
beside it (FILE-wal) and would be missing.`;

const RESTORE_HELP = `
Examples:
  mv onrecord.db damaged.db && onrecord restore copy.db
  onrecord restore copy.db --db other.db`;

async function report(terminal: Terminal, backup: BackupReport, json: boolean): Promise<void> {
  if (json) await terminal.write(`${printableJson(JSON.stringify(backup, null, 2))}\n`);
  terminal.note(`${backup.path}: ${contents(backup.rows)}, ${size(backup.bytes)}, checked; SHA-256 ${backup.sha256}`);
}
