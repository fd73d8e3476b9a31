import type { Command } from "commander";
import { addDecideActions } from "./decide-actions.ts";
import { byOption, followed } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";
import { openExisting } from "./with-archive.ts";

interface DecideFlags {
  readonly by?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly resume?: true;
}

/** `onrecord decide`: decisions from a file, and those that have no command of their own. */
export function addDecideCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("decide")
    .description("take in decisions from a file, or make one for which there is no command of its own")
    .argument("[file]", "lines of JSON as onrecord export decisions writes them; - for standard input")
    .addOption(byOption("who brings them in: recorded with the run; each decision keeps the name of who made it"))
    .option("--dry-run", "say what would become of them; write nothing")
    .option("--resume", "bring the articles that do not follow yet to what was decided; takes no file and no action")
    .option("--json", "print what became of them as JSON")
    .addHelpText("after", HELP)
    .hook("preSubcommand", () => {
      if (command.opts<DecideFlags>().resume === true) command.error("error: --resume takes no action");
    })
    .action(async (file: string | undefined, flags: DecideFlags) => {
      if ((file === undefined) !== (flags.resume === true))
        command.error("error: give a file, - or an action; or --resume");
      using archive = await openExisting(command, { readonly: false }, terminal);
      if (file === undefined) {
        const { settlePending } = await import("../ingest/settle-pending.ts");
        const changed = await followed(terminal, (watch) => settlePending(archive.store, watch));
        terminal.note(`nothing is pending any more; changed ${changed.length}`);
      } else {
        const { decideLines } = await import("./decide-lines.ts");
        await decideLines(archive, file, flags, terminal);
      }
    });
  addDecideActions(command, terminal);
}

const HELP = `
Examples:
  onrecord decide decisions.ndjson --by "Ann Lee"      what another archive has exported
  onrecord decide - < decisions.ndjson
  onrecord decide --resume                             after an interrupt
  onrecord decide different jody-ro jodie-ro           one of the actions below

A line that is no decision is named with the reason (exit status 1), and the others are taken in. A key that is given must be
right. Decisions about articles that are not here wait for them; those that are known already change nothing.`;
