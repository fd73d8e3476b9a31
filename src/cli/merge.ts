import type { Command } from "commander";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";
import { findTwo } from "./two-bearers.ts";

/** `onrecord merge`: two rows are one person or organisation. */
export function addMergeCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("merge")
    .description("say that two people, or two organisations, are one; the first is the name that stays")
    .argument("<one>", "a slug, an id or a name")
    .argument("<other>", "likewise");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((one: string, other: string) =>
      decideFrom(command, terminal, async ({ db }) => [{ action: "same", value: await findTwo(db, one, other) }]),
    );
}

const HELP = `
Examples:
  onrecord merge donald-trump donald-j-trump --by "Ann Lee"
  onrecord merge "Xander Ro" "Alexander Ro" --reason "same column, same portrait"
  onrecord merge organisation:12 organisation:40 --dry-run

The slug of the other leads to the first from then on. Two whom a decision calls different are not joined: undo that one first.`;
