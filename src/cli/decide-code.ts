import { type Command, Option } from "commander";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import { addDecidingOptions, type Drafting, decideFrom, quoteKey } from "./deciding.ts";
import { defined } from "./defined.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide code`: codes a variable of the user's own. */
export function addCodeAction(parent: Command, terminal: Terminal): void {
  const command = parent
    .command("code")
    .description("give a variable of your own a value: of a person, an organisation, a quote or an article")
    .argument("<variable>", "its name: gender, party, topic")
    .argument("[value]", "its value; none, if it is known to have none")
    .option("--of <name>", "of this person or organisation: a slug, an id or a name")
    .addOption(new Option("--quote <quote>", "of this quote: its id or address").conflicts(["of", "article"]))
    .addOption(new Option("--article <article>", "of this article: its id, or digits of its SHA-256").conflicts("of"))
    .option("--from <date>", "from when on it holds")
    .option("--until <date>", "until when it holds")
    .option("--source <text>", "where that is known from");
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((variable: string, value: string | undefined, flags: CodeFlags) =>
      decideFrom(command, terminal, async (drafting) => [await coding(variable, value ?? null, flags, drafting)]),
    );
}

interface CodeFlags {
  readonly of?: string;
  readonly quote?: string;
  readonly article?: string;
  readonly from?: string;
  readonly until?: string;
  readonly source?: string;
}

const HELP = `
Examples:
  onrecord decide code party Greens --of ada-quill --from 2019-05-01 --source https://example.org --by "Ann Lee"
  onrecord decide code topic harbour --quote 6767625998ac:628-930
  onrecord decide code checked yes --article 12

Values are kept as you give them, with source and date; none is ever guessed.`;

async function coding(
  variable: string,
  value: string | null,
  { of, quote, article, ...dated }: CodeFlags,
  { db }: Drafting,
): Promise<DecisionDraft> {
  requireAskable(variable);
  const code = { variable, value, ...defined({ from: dated.from, until: dated.until, source: dated.source }) };
  if (of !== undefined) {
    const { findBearer } = await import("../desk/find-bearer.ts");
    return { action: "code", value: { ...code, of: await findBearer(db, of) } };
  }
  if (quote !== undefined) {
    const { seeQuote } = await import("../desk/seen-quote.ts");
    const seen = await seeQuote(db, quoteKey(quote));
    return { action: "code", article: seen.article, passage: seen.passage, value: code };
  }
  if (article === undefined) throw misuse("say of what: --of NAME, --quote QUOTE or --article ARTICLE");
  const { createArticles } = await import("../queries/articles.ts");
  return { action: "code", article: (await createArticles(db).get(article)).sha256, value: code };
}

/** Refuses the name of a variable that neither `--coded NAME=VALUE` nor `--by var:NAME,…` could ask for. */
function requireAskable(variable: string): void {
  if (!/[=,]/.test(variable) && variable === variable.trim()) return;
  throw misuse(`variable: "${variable}" could not be asked for; write it without =, comma and white space at its ends`);
}
