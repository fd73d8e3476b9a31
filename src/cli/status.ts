import type { Command } from "commander";
import type { ArchiveStatus } from "../archive/sqlite/migration-status.ts";
import { archivePath } from "./archive-options.ts";
import { contents, count, size } from "./archive-words.ts";
import { printable, printableJson } from "./escape.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord status`: where the archive stands; changes nothing. */
export function addStatusCommand(program: Command, terminal: Terminal): void {
  program
    .command("status")
    .description("say what the archive holds and whether it needs a migration; changes nothing")
    .option("--json", "the status as JSON")
    .addHelpText("after", HELP)
    .action(async ({ json }: { readonly json?: true }, command: Command) => {
      const { migrationStatus } = await import("../archive/sqlite/migration-status.ts");
      const status = await migrationStatus(archivePath(command));
      await terminal.write(json === true ? toJson(status) : toLines(status));
      if (status.state === "missing") terminal.exitWith(EXIT.usage);
      if (status.state === "refused") terminal.exitWith(EXIT.failed);
    });
}

const HELP = `
Examples:
  onrecord status                   of onrecord.db here, or of ONRECORD_DB
  onrecord status --db old.db --json`;

function toJson(status: ArchiveStatus): string {
  const refusal = status.refusal === null ? null : { code: status.refusal.code, message: status.refusal.message };
  return `${printableJson(JSON.stringify({ ...status, refusal }, null, 2))}\n`;
}

function toLines(status: ArchiveStatus): string {
  const lines = [
    ["archive", status.bytes === null ? status.path : `${status.path}, ${size(status.bytes)}`],
    ...(status.state === "missing" ? [] : [["holds", contents(status.rows)]]),
    ["state", describe(status)],
  ];
  return lines.map(([name = "", value = ""]) => `${name.padEnd(8)} ${printable(value)}\n`).join("");
}

function describe({ state, applied, pending, refusal }: ArchiveStatus): string {
  if (state === "missing")
    return 'not there; "onrecord add FILES" makes one of your articles, "onrecord seed" one with an example';
  if (state === "current") return `current: ${count(applied.length, "migrations")}, the last is ${applied.at(-1)}`;
  if (refusal !== null) return `refused: ${refusal.message} (${refusal.code})`;
  const what = pending.length === 0 ? "new views and triggers" : pending.join(", ");
  return `older than this program: "onrecord migrate" would apply ${what}`;
}
