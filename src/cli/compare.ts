import type { Command } from "commander";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord compare`: two articles side by side, what was said first. */
export function addCompareCommand(program: Command, terminal: Terminal): void {
  program
    .command("compare")
    .description("compare two articles, such as two versions of a story: what was said, then the text")
    .argument("<one>", "the earlier: its id, or seven or more digits of its SHA-256")
    .argument("<other>", "the later")
    .option("--json", "all of it as JSON")
    .addHelpText("after", HELP)
    .action((one: string, other: string, { json }: { readonly json?: true }, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { createArticles } = await import("../queries/articles.ts");
        const { compareArticles } = await import("../compare/compare-articles.ts");
        const { comparisonText } = await import("./comparison-text.ts");
        const articles = createArticles(db);
        const [earlier, later] = [await articles.get(one), await articles.get(other)];
        const comparison = compareArticles(earlier, later);
        const data = { one: { id: earlier.id, sha256: earlier.sha256 }, other: { id: later.id, sha256: later.sha256 } };
        await terminal.write(
          json ? toJson({ ...data, ...comparison }) : comparisonText(earlier, later, comparison, terminal),
        );
      }),
    );
}

const HELP = `
Examples:
  onrecord compare 12 15
  onrecord compare 6767625 1f3a9c0 --json

A line that begins with - stands in the first article alone, with + in the other, with ~ in both and not the same: [-words of the
first-] {+words of the other+}. What is the same is counted. "onrecord show article" names the versions of an article.`;
