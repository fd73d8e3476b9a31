import { type Command, Option } from "commander";
import type { DecisionValues } from "../decisions/decision.ts";
import { addDecidingOptions, decideFrom, quoteKey } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord reject`: there is no quote. */
export function addRejectCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("reject")
    .description("say that there is no quote; it goes, and stays away when the article is read again")
    .argument("<quote>", "its address, or its id as long as nothing is decided about the article")
    .addOption(new Option("--because <kind>", "what is wrong with it").choices(CAUSES).default("not_speech"));
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((quote: string, { because }: { readonly because: Cause }) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { seeQuote } = await import("../desk/seen-quote.ts");
        const { article, passage } = await seeQuote(db, quoteKey(quote));
        return [{ action: "reject", article, passage, value: { because } }];
      }),
    );
}

type Cause = DecisionValues["reject"]["because"];
const CAUSES: readonly Cause[] = ["not_speech", "wrong_words", "duplicate"];

const HELP = `
Examples:
  onrecord reject 6767625998ac:628-930 --by "Ann Lee"     the title of a film, and nobody's words
  onrecord reject 6767625998ac:600-626 --because duplicate

Words that are right in part are better put right: onrecord correct --words.`;
