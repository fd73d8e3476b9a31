import type { Command } from "commander";
import { isAddress } from "../archive/address.ts";
import type { MigrationReport } from "../archive/migration-report.ts";
import { archivePlace } from "./archive-options.ts";
import { count } from "./archive-words.ts";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord migrate`: makes the archive, or brings it to the version of this program. */
export function addMigrateCommand(program: Command, terminal: Terminal): void {
  program
    .command("migrate")
    .description("make an empty archive, or bring one up to date with this version of the program")
    .option("--dry-run", "do everything and take it back; the file does not change")
    .option("--json", "the report as JSON")
    .addHelpText("after", HELP)
    .action(async ({ dryRun, json }: MigrateFlags, command: Command) => {
      const report = await migrateAt(archivePlace(command), dryRun === true);
      if (json === true) await terminal.write(toJson(report));
      announceMigration(report, terminal);
    });
}

async function migrateAt(place: string, dryRun: boolean): Promise<MigrationReport> {
  if (isAddress(place)) return (await import("../archive/postgres/migrate-server.ts")).migrateServer(place, { dryRun });
  return (await import("../archive/sqlite/migrate.ts")).migrate(place, { dryRun });
}

/** Says on standard error what a migration did. */
export function announceMigration(report: MigrationReport, terminal: Terminal): void {
  terminal.note(summary(report));
  for (const { type, name, reason, sql } of report.leftOut) {
    terminal.warn(`left out: your ${type} ${name} no longer fits (${reason}); it was: ${sql}`);
  }
}

interface MigrateFlags {
  readonly dryRun?: true;
  readonly json?: true;
}

const HELP = `
Examples:
  onrecord migrate --dry-run    what would be done
  onrecord migrate              do it

Either all pending migrations are applied, in one transaction, or none. Before a file with articles is changed, a checked
copy is put beside it. Views, triggers and indexes of your own are kept. In a PostgreSQL database (--db postgres://…) no copy
is made: that is pg_dump's business.`;

function summary({ path, dryRun, created, applied, objectsRenewed, backup }: MigrationReport): string {
  if (!objectsRenewed) return `${path}: current, nothing to do`;
  const would = dryRun ? "would be " : "";
  const migrations = applied.length === 0 ? "" : `${count(applied.length, "migrations")} (${applied.join(", ")})`;
  if (created) return `${path}: ${would}made with ${migrations}`;
  if (applied.length === 0) return `${path}: views and triggers ${would}made anew`;
  const kept = backup === null ? "" : `; as it was before: ${backup}`;
  return `${path}: ${migrations} ${would}applied${kept}`;
}
