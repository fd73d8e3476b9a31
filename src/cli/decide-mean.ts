import { type Command, Option } from "commander";
import type { DecisionValues } from "../decisions/decision.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import { addDecidingOptions, type Drafting, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide mean`: whom some words mean. */
export function addMeanAction(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("mean")
    .description("say whom a name or another word means, or that it is nobody's name")
    .argument("<words>", "the address of the words; of scope archive also the words themselves")
    .option("--who <name>", "a slug or a name")
    .addOption(new Option("--nobody", "it means no person and no organisation").conflicts("who"))
    .addOption(new Option("--scope <scope>", "where it holds").choices(SCOPES).default("mention"));
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((words: string, flags: MeanFlags) =>
      decideFrom(command, terminal, async (drafting) => [await meaning(words, flags, drafting)]),
    );
}

interface MeanFlags {
  readonly who?: string;
  readonly nobody?: true;
  readonly scope: DecisionValues["mean"]["scope"];
}

const SCOPES: readonly MeanFlags["scope"][] = ["mention", "article", "archive"];

const HELP = `
Examples:
  onrecord decide mean 6767625998ac:392-399 --who chelsea-clinton          these words
  onrecord decide mean 6767625998ac:392-399 --who chelsea-clinton --scope article
  onrecord decide mean CURRENCIES --nobody --scope archive --by "Ann Lee"  in every article, those to come included

Of scope article it holds for every mention of the same words in the article. Of scope archive it is about exactly this form, upper
and lower case included, and never about a name of which it is a part.`;

async function meaning(
  words: string,
  { who, nobody, scope }: MeanFlags,
  { db, someone }: Drafting,
): Promise<DecisionDraft> {
  if (who === undefined && nobody === undefined) throw misuse("say whom the words mean: --who NAME, or --nobody");
  const { findPassage } = await import("../desk/find-passage.ts");
  const bearer = who === undefined ? null : await someone(who);
  if (scope !== "archive") return { action: "mean", ...(await findPassage(db, words)), value: { scope, bearer } };
  const form = parseQuoteAddress(words) === null ? words : (await findPassage(db, words)).passage.exact;
  return { action: "mean", value: { scope, form, bearer } };
}
