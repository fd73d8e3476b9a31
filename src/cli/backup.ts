import type { Command } from "commander";
import type { BackupReport } from "../archive/backup-report.ts";
import { archivePath } from "./archive-options.ts";
import { contents, size } from "./archive-words.ts";
import { toJson } from "./json.ts";
import { wholeNumber } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord backup FILE`: a consistent, checked copy. */
export function addBackupCommand(program: Command, terminal: Terminal): void {
  program
    .command("backup")
    .description("copy the archive to FILE, verify the copy and write its hash to FILE.sha256")
    .argument("<file>", "the copy; an earlier one is replaced only by a good one that holds as much")
    .option(
      "--keep <n>",
      "how many copies to keep, FILE included: FILE.1 is the one before; else as many as are there",
      wholeNumber(1),
    )
    .option("--allow-shrink", "replace a copy that holds more than the archive")
    .option("--quick", QUICK)
    .option("--json", "the report as JSON")
    .addHelpText("after", BACKUP_HELP)
    .action(async (file: string, { json, ...options }: BackupFlags, command: Command) => {
      const { backup } = await import("../archive-care.ts");
      await report(terminal, await backup(archivePath(command), file, options), json === true);
    });
}

/** `onrecord restore FILE`: puts a backup in the place of an archive that was moved away. */
export function addRestoreCommand(program: Command, terminal: Terminal): void {
  program
    .command("restore")
    .description("put a backup in the archive's place; move away what is there first")
    .argument("<file>", "the backup; it stays where it is")
    .option("--quick", QUICK)
    .option("--json", "the report as JSON")
    .addHelpText("after", RESTORE_HELP)
    .action(async (file: string, { json, ...options }: RestoreFlags, command: Command) => {
      const { restore } = await import("../archive-care.ts");
      await report(terminal, await restore(file, archivePath(command), options), json === true);
    });
}

const QUICK = 'check the copy as "verify --quick" does, and do not read the articles again';

interface RestoreFlags {
  readonly quick?: true;
  readonly json?: true;
}

interface BackupFlags extends RestoreFlags {
  readonly keep?: number;
  readonly allowShrink?: true;
}

const BACKUP_HELP = `
Examples:
  onrecord backup copy.db
  onrecord backup copy.db --keep 7   and copy.1.db to copy.6.db, the copies before
  onrecord backup copy.db --quick    in a fraction of the time
  onrecord verify --db copy.db       every bit against copy.db.sha256

The copy must pass all that "onrecord verify" checks, and hold every article and as many rows of each table as the copy
before, or nothing is replaced. Each copy has its manifest beside it at any moment, whenever the machine stops; there may
then be no copy.db, and copy.1.db is the one before.
Others may go on writing meanwhile. A plain copy of the file is no backup: what was added last may still be in the file
beside it (FILE-wal) and would be missing.`;

const RESTORE_HELP = `
Examples:
  mv onrecord.db damaged.db && onrecord restore copy.db
  onrecord restore copy.db --db other.db`;

async function report(terminal: Terminal, backup: BackupReport, json: boolean): Promise<void> {
  if (json) await terminal.write(toJson(backup));
  for (const remark of backup.remarks) terminal.note(remark);
  terminal.note(`${backup.path}: ${contents(backup.rows)}, ${size(backup.bytes)}, checked; SHA-256 ${backup.sha256}`);
}
