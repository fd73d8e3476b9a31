import type { Command } from "commander";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";
import { findTwo } from "./two-bearers.ts";

/** `onrecord decide different` and `unsure`: two are not one, or it is not known. */
export function addPairActions(parent: Command, terminal: Terminal): void {
  addPairAction(parent, terminal, "different", "say that two people, or two organisations, are never one");
  addPairAction(parent, terminal, "unsure", "say that it could not be found out whether two are one");
}

function addPairAction(parent: Command, terminal: Terminal, action: "different" | "unsure", description: string): void {
  const command = parent
    .command(action)
    .description(description)
    .argument("<one>", "a slug, an id or a name")
    .argument("<other>", "likewise");
  addDecidingOptions(command)
    .addHelpText("after", HELP(action))
    .action((one: string, other: string) =>
      decideFrom(command, terminal, async ({ db }) => [{ action, value: await findTwo(db, one, other) }]),
    );
}

const HELP = (action: "different" | "unsure") => `
Examples:
  onrecord decide ${action} jody-ro jodie-ro --by "Ann Lee"
  onrecord decide ${action} donald-trump donald-trump-jr --reason "${REASONS[action]}"`;

const REASONS = { different: "father and son", unsure: "one article has no first name" } as const;
