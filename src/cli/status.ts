import type { Command } from "commander";
import { isAddress } from "../archive/address.ts";
import type { ArchiveStatus } from "../archive/archive-status.ts";
import type { DecisionCounts } from "../desk/decisions.ts";
import { archivePlace } from "./archive-options.ts";
import { contents, count, size } from "./archive-words.ts";
import { printable } from "./escape.ts";
import { toJson } from "./json.ts";
import { statusOf } from "./status-of.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `onrecord status`: the state of the archive; changes nothing. */
export function addStatusCommand(program: Command, terminal: Terminal): void {
  program
    .command("status")
    .description("say what the archive holds and whether it needs a migration; changes nothing")
    .option("--json", "the status as JSON")
    .addHelpText("after", HELP)
    .action(async ({ json }: { readonly json?: true }, command: Command) => {
      const status = await statusOf(archivePlace(command));
      const decisions = status.state === "current" ? await decisionCounts(command) : null;
      await terminal.write(json === true ? toJson(printed(status, decisions)) : toLines(status, decisions));
      if (status.state === "missing") terminal.exitWith(EXIT.usage);
      if (status.state === "refused") terminal.exitWith(EXIT.failed);
    });
}

const HELP = `
Examples:
  onrecord status                   of onrecord.db here, or of ONRECORD_DB
  onrecord status --db old.db --json`;

/** What has become of decisions, in an archive that is current. */
async function decisionCounts(command: Command): Promise<DecisionCounts | null> {
  const { openDatabaseAt } = await import("../open-database.ts");
  const { countDecisions } = await import("../desk/decisions.ts");
  using archive = await openDatabaseAt(archivePlace(command), { readonly: true, trust: true });
  return await countDecisions(archive.db);
}

/** The status for programs; an error becomes its code and message. */
function printed(status: ArchiveStatus, decisions: DecisionCounts | null): object {
  const refusal = status.refusal === null ? null : { code: status.refusal.code, message: status.refusal.message };
  return { ...status, refusal, decisions };
}

function toLines(status: ArchiveStatus, decisions: DecisionCounts | null): string {
  const lines = [
    ["archive", status.bytes === null ? status.path : `${status.path}, ${size(status.bytes)}`],
    ...(status.state === "missing" ? [] : [["holds", contents(status.rows)]]),
    ["state", describe(status)],
    ...storyLine(status),
    ...(decisions === null ? [] : decisionLines(decisions)),
  ];
  return lines.map(([name = "", value = ""]) => `${name.padEnd(8)} ${printable(value)}\n`).join("");
}

/** A line about stories; none if no article has versions or copies, or if the archive must be migrated first. */
function storyLine({ state, rows }: ArchiveStatus): string[][] {
  const { stories = 0, articles = 0, article_sketches: compared = 0 } = rows;
  if (state !== "current") return [];
  const parts = [
    ...(stories === 0 ? [] : [`${stories} of several articles each`]),
    ...(compared >= articles
      ? []
      : [`${count(articles - compared, "articles")} not compared with others yet; "onrecord reread" does it`]),
  ];
  return parts.length === 0 ? [] : [["stories", parts.join(", ")]];
}

/** Lines about decisions; none if nothing was decided. */
function decisionLines({ standing, waiting, unapplied, contradicted, pending }: DecisionCounts): string[][] {
  const unfollowed = contradicted.map((key) => key.slice(0, 12)).join(" ");
  const parts = [
    `${count(standing, "decisions")} ${standing === 1 ? "stands" : "stand"}`,
    ...(waiting === 0 ? [] : [`${waiting} of them ${waiting === 1 ? "waits for its" : "wait for their"} article`]),
    ...(unapplied === 0
      ? []
      : [
          `${unapplied} ${unapplied === 1 ? "has" : "have"} no effect (onrecord sql "select * from decisions_unapplied")`,
        ]),
    ...(contradicted.length === 0
      ? []
      : [`${contradicted.length} not followed, since others contradict: ${unfollowed}`]),
  ];
  const left = `${count(pending, "articles")} not brought to them yet; "onrecord decide --resume" does it, as the next decision`;
  return [...(standing === 0 ? [] : [["desk", parts.join(", ")]]), ...(pending === 0 ? [] : [["pending", left]])];
}

function describe({ path, state, applied, pending, refusal }: ArchiveStatus): string {
  if (state === "missing" && isAddress(path)) return 'not there; "onrecord copy FILE ADDRESS" makes one';
  if (state === "missing")
    return 'not there; "onrecord add FILES" makes one of your articles, "onrecord seed" one with an example';
  if (state === "current") return `current: ${count(applied.length, "migrations")}, the last is ${applied.at(-1)}`;
  if (refusal !== null) return `refused: ${refusal.message} (${refusal.code})`;
  const what = pending.length === 0 ? "new views and triggers" : pending.join(", ");
  return `older than this program: "onrecord migrate" would apply ${what}`;
}
