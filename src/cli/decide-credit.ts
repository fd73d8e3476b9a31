import { type Command, Option } from "commander";
import type { DecisionValues } from "../decisions/decision.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import type { Span } from "../span.ts";
import { CREDIT_ROLES, type CreditRole } from "../vocabulary.ts";
import { addDecidingOptions, type Drafting, decideFrom } from "./deciding.ts";
import { defined } from "./defined.ts";
import { passage } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide credit`: who is credited with an article. */
export function addCreditAction(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("credit")
    .description("say whom an article credits, or that a name in it is no credit")
    .argument("<article>", "its id, or seven or more digits of its SHA-256")
    .option("--who <name>", "a slug or a name")
    .addOption(new Option("--nobody", "there is no credit at the passage").conflicts("who"))
    .addOption(new Option("--role <role>", "what they are credited as").choices(CREDIT_ROLES).default("author"))
    .option("--at <start-end>", "where their name is printed, in characters of the article", passage)
    .option("--place <name>", "the place printed with the name")
    .option("--affiliation <name>", "for whom they work, as printed");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((article: string, flags: CreditFlags) =>
      decideFrom(command, terminal, async (drafting) => [await crediting(article, flags, drafting)]),
    );
}

interface CreditFlags {
  readonly who?: string;
  readonly nobody?: true;
  readonly role: CreditRole;
  readonly at?: Span;
  readonly place?: string;
  readonly affiliation?: string;
}

const HELP = `
Examples:
  onrecord decide credit 12 --who "Jo Marsh" --role editor --at 2067-2075 --by "Ann Lee"
  onrecord decide credit 12 --who "Jo Marsh"          printed nowhere, but known
  onrecord decide credit 12 --nobody --at 2067-2075   a name that was taken for a credit`;

async function crediting(
  reference: string,
  { who, nobody, role, at, place, affiliation }: CreditFlags,
  { db, someone }: Drafting,
): Promise<DecisionDraft> {
  const { passageIn } = await import("../desk/find-passage.ts");
  const { createArticles } = await import("../queries/articles.ts");
  if (nobody ? at === undefined : who === undefined) throw misuse("give --who NAME, or --nobody --at START-END");
  const about =
    at === undefined
      ? { article: (await createArticles(db).get(reference)).sha256 }
      : await passageIn(db, reference, at);
  return { action: "credit", ...about, value: { credit: await toCredit() } };

  async function toCredit(): Promise<DecisionValues["credit"]["credit"]> {
    return who === undefined ? null : { ...(await someone(who)), role, ...defined({ place, affiliation }) };
  }
}
