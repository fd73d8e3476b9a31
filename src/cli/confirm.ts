import { type Command, Option } from "commander";
import type { DecisionValues } from "../decisions/decision.ts";
import { addDecidingOptions, decideFrom, quoteKey } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord confirm`: quotes are right as they stand. */
export function addConfirmCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("confirm")
    .description("say that quotes are right: they stand with these words and speakers, whatever is read later")
    .argument("<quote...>", "addresses, or ids as long as nothing is decided about their articles")
    .addOption(new Option("--part <part>", "what of them is right").choices(PARTS).default("both"));
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((quotes: readonly string[], { part }: { readonly part: Part }) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { seeQuote } = await import("../desk/seen-quote.ts");
        const seen = await Promise.all(quotes.map((quote) => seeQuote(db, quoteKey(quote))));
        return seen.map(({ quote, ...place }) => ({ action: "confirm", ...place, value: { quote, part } }));
      }),
    );
}

type Part = DecisionValues["confirm"]["part"];
const PARTS: readonly Part[] = ["words", "speaker", "both"];

const HELP = `
Examples:
  onrecord confirm 6767625998ac:628-930 --by "Ann Lee" --reason "heard the recording"
  onrecord confirm 6767625998ac:628-930 6767625998ac:1676-1809
  onrecord confirm 6767625998ac:628-930 --part words     the words, whoever said them

What is confirmed passes --min-confidence; the confidence stays the program's.`;
