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
  const { findKnownBearer } = await import("../desk/find-bearer.ts");
  const { createArticles } = await import("../queries/articles.ts");
  const { printsName } = await import("../desk/prints-name.ts");
  const { loadBearers, loadJoinedBearers } = await import("../queries/bearers.ts");
  const { bearer, row } = await findKnownBearer(db, who);
  if (bearer.kind !== "person") throw misuse(`${bearer.name} is an organisation, and only names of people are split`);
  const list = createArticles(db);
  const hashes = new Set<string>();
  for (const reference of articles) {
    const article = await list.get(reference);
    hashes.add(article.sha256);
    if (printsName(article, bearer.name)) continue;
    const asked = who === bearer.name || who === row.slug ? "" : `, whom "${who}" means`;
    const one = [
      (await loadBearers(db, [row]))(row),
      ...(await loadJoinedBearers(db, row)).map(({ bearer }) => bearer),
    ];
    const printed = [...new Set(one.map(({ name }) => name))].filter((name) => printsName(article, name));
    terminal.warn(
      `article ${article.id} does not print the name ${bearer.name}${asked}: ${whatNow(bearer.name, printed)}`,
    );
  }
  return { action: "split", value: { name: bearer.name, qualifier: as, articles: [...hashes] } };
}

/** @param printed names that the article prints instead, of people who are one with this one by decision */
function whatNow(name: string, printed: readonly string[]): string {
  const [first] = printed;
  if (first === undefined) return "nothing is split there";
  return `nothing is split there; it prints ${printed.join(" and ")}, merged with ${name}: split "${first}" instead, or undo the merge`;
}
