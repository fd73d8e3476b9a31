import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord split`: a name has another bearer in some articles. */
export function addSplitCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("split")
    .description("say that in some articles a name is that of somebody else")
    .argument("<who>", "the person who has the name elsewhere: a slug, an id or a name")
    .requiredOption("--articles <article...>", "where: ids, or seven or more digits of a SHA-256")
    .requiredOption("--as <qualifier>", 'what tells the other one apart: "bishop", "1948-2011"');
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((who: string, flags: SplitFlags) =>
      decideFrom(command, terminal, async ({ db }) => [await splitting(db, who, flags, terminal)]),
    );
}

interface SplitFlags {
  readonly articles: readonly string[];
  readonly as: string;
}

const HELP = `
Examples:
  onrecord split john-smith --articles 12 15 --as bishop --by "Ann Lee"
  onrecord split "John Smith" --articles 6767625 --as footballer --dry-run

In these articles the name is then that of "John Smith (bishop)", a person of their own with a slug of their own.`;

async function splitting(
  db: Reader,
  who: string,
  { articles, as }: SplitFlags,
  terminal: Terminal,
): Promise<DecisionDraft> {
  const { findBearer } = await import("../desk/find-bearer.ts");
  const { createArticles } = await import("../queries/articles.ts");
  const { printsName } = await import("../desk/prints-name.ts");
  const bearer = await findBearer(db, who);
  if (bearer.kind !== "person") throw misuse(`${bearer.name} is an organisation, and only names of people are split`);
  const list = createArticles(db);
  const hashes = new Set<string>();
  for (const reference of articles) {
    const article = await list.get(reference);
    hashes.add(article.sha256);
    if (!printsName(article, bearer.name)) {
      terminal.warn(`article ${article.id} does not print the name ${bearer.name}: nothing is split there`);
    }
  }
  return { action: "split", value: { name: bearer.name, qualifier: as, articles: [...hashes] } };
}
