import { type Command, Option } from "commander";
import type { DecisionValues } from "../decisions/decision.ts";
import { addDecidingOptions, decideFrom, quoteKey } from "./deciding.ts";
import { defined } from "./defined.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide source`: a quote was compared with its original source. */
export function addSourceAction(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("source")
    .description("say that a quote was compared with the recording, transcript or document that it comes from")
    .argument("<quote>", "its address, or its id as long as nothing is decided about the article")
    .requiredOption("--at <address>", "where that is: a URL or a file")
    .addOption(new Option("--verdict <verdict>", "what came of it").choices(VERDICTS).default("stands"))
    .option("--position <place>", "the time code or page");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((quote: string, { at, verdict, position }: SourceFlags) =>
      decideFrom(command, terminal, async ({ db }) => {
        const { seeQuote } = await import("../desk/seen-quote.ts");
        const { article, passage } = await seeQuote(db, quoteKey(quote));
        return [{ action: "source", article, passage, value: { at, verdict, ...defined({ position }) } }];
      }),
    );
}

interface SourceFlags {
  readonly at: string;
  readonly verdict: DecisionValues["source"]["verdict"];
  readonly position?: string;
}

const VERDICTS: readonly SourceFlags["verdict"][] = ["stands", "differs", "not_found"];

const HELP = `
Examples:
  onrecord decide source 6767625998ac:628-930 --at https://example.org/briefing.mp4 --position 00:12:30 --by "Ann Lee"
  onrecord decide source 6767625998ac:628-930 --at minutes.pdf --position "p. 4" --verdict differs`;
