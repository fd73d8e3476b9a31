import type { Command } from "commander";
import { misuse } from "../misuse.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord link`: who somebody is elsewhere. */
export function addLinkCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("link")
    .description("say by which identifier a person or an organisation is known elsewhere")
    .argument("<who>", "a slug, an id or a name")
    .argument("<id>", "SCHEME:ID, such as wikidata:Q7259 or orcid:0000-0002-1825-0097");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((who: string, identifier: string) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { findBearer } = await import("../desk/find-bearer.ts");
        const [, scheme, id] = /^([^:]+):(?!\/\/)(.+)$/.exec(identifier) ?? [];
        if (scheme === undefined || id === undefined)
          throw misuse(`"${identifier}" is not SCHEME:ID (wikidata:Q7259, and for an address url:https://…)`);
        return [{ action: "link", value: { of: await findBearer(db, who), scheme, id } }];
      }),
    );
}

const HELP = `
Examples:
  onrecord link ada-quill wikidata:Q7259 --by "Ann Lee"
  onrecord link organisation:3 viaf:134274442

Nothing is looked up: the identifier is kept as you give it, with your name and the date, and is exported with the decisions.`;
