import type { Command } from "commander";
import { misuse } from "../misuse.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import { defined } from "./defined.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord rename`: what a person or an organisation is called. */
export function addRenameCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("rename")
    .description("say how a person or an organisation is called; what articles print stays as it is")
    .argument("<who>", "a slug, an id or a name")
    .option("--name <name>", "the name by which lists show them")
    .option("--given-name <name>", "of a person: the part that is given")
    .option("--family-name <name>", "of a person: the part by which lists are sorted")
    .option("--note <text>", "whatever else should stand beside the name");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((who: string, { name, givenName, familyName, note }: RenameFlags) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { findBearer } = await import("../desk/find-bearer.ts");
        const called = defined({ name, givenName, familyName, note });
        if (Object.keys(called).length === 0)
          throw misuse("say what they are called: --name, --given-name, --family-name or --note");
        return [{ action: "name", value: { of: await findBearer(db, who), ...called } }];
      }),
    );
}

interface RenameFlags {
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly note?: string;
}

const HELP = `
Examples:
  onrecord rename vladimir-v-putin --name "Vladimir Putin" --by "Ann Lee"
  onrecord rename "C.E.O. Tim Sloan" --name "Tim Sloan" --given-name Tim --family-name Sloan

The slug stays, and so do the names as printed, by which people are found. Two rows of one person are joined by onrecord merge.`;
