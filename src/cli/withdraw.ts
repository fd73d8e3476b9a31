import type { Command } from "commander";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import { defined } from "./defined.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord withdraw`: the publisher took an article back. */
export function addWithdrawCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("withdraw")
    .description("say that the publisher has taken an article back; it stays, and is marked as withdrawn")
    .argument("<article>", "its id, or seven or more digits of its SHA-256")
    .option("--evidence <text>", "where that is said: an address, a notice");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((reference: string, { evidence }: { readonly evidence?: string }) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { createArticles } = await import("../queries/articles.ts");
        const { sha256 } = await createArticles(db).get(reference);
        return [{ action: "withdraw", article: sha256, value: defined({ evidence }) }];
      }),
    );
}

const HELP = `
Examples:
  onrecord withdraw 12 --by "Ann Lee" --evidence https://example.org/retractions/12
  onrecord withdraw 6767625 --reason "retracted on 4 May" --dry-run

It is taken back by onrecord undo, or by onrecord decide reinstate if the publisher has brought it back.`;
