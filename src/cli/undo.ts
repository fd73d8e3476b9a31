import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import { undoing } from "../desk/draft.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord undo`: decisions no longer hold. */
export function addUndoCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("undo")
    .description("take decisions back: what they changed is as it would be without them")
    .argument("<decision...>", "seven or more digits of their keys");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((keys: readonly string[]) =>
      decideFrom(command, terminal, ({ db }) => Promise.all(keys.map((key) => undoingOf(db, key)))),
    );
}

const HELP = `
Examples:
  onrecord undo 4f9c2a1b77de --by "Ann Lee" --reason "it was Miller after all"
  onrecord undo 4f9c2a1b77de 0c11d3a98e02 --dry-run

Nothing leaves the log: that a decision was undone is another one. An undo cannot itself be undone; decide again instead.`;

async function undoingOf(db: Reader, key: string): Promise<DecisionDraft> {
  const { createDecisions } = await import("../desk/decisions.ts");
  const decision = await createDecisions(db).get(key);
  if (decision.action === "undo") throw misuse(`${key} takes another decision back; decide that one again`);
  if (decision.action === "remove") throw misuse(`${key} is a removal, which cannot be undone`);
  if (decision.state === "undone") throw misuse(`${key} is undone already`);
  return undoing(decision);
}
