import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord decide restrict`, `release` and `reinstate`: whether an article may be shown. */
export function addShowingActions(parent: Command, terminal: Terminal): void {
  const restrict = addAction(
    parent,
    "restrict",
    "say that an article is not to be shown for now, or not before a time",
  );
  restrict
    .option("--until <time>", "in ISO 8601 with a zone: 2024-05-04T10:30:00Z")
    .action((reference: string, { until = null }: { readonly until?: string | null }) =>
      decideFrom(restrict, terminal, async ({ db }) => [
        { action: "restrict", article: await hashOf(db, reference), value: { until } },
      ]),
    );
  const lifting = {
    release: "say that an article may be shown again",
    reinstate: "say that the publisher has brought back an article that was withdrawn",
  } as const;
  for (const action of ["release", "reinstate"] as const) {
    const command = addAction(parent, action, lifting[action]);
    command.action((reference: string) =>
      decideFrom(command, terminal, async ({ db }) => [{ action, article: await hashOf(db, reference) }]),
    );
  }
}

function addAction(parent: Command, action: string, description: string): Command {
  const command = parent
    .command(action)
    .description(description)
    .argument("<article>", "its id, or seven or more digits of its SHA-256");
  return addDecidingOptions(command).addHelpText("after", HELP(action));
}

const HELP = (action: string) => `
Examples:
  onrecord decide ${action} 12 --by "Ann Lee"
  onrecord decide ${action} 6767625 --reason "as agreed with the publisher"`;

async function hashOf(db: Reader, reference: string): Promise<string> {
  const { createArticles } = await import("../queries/articles.ts");
  return (await createArticles(db).get(reference)).sha256;
}
