import type { Command } from "commander";
import type { Interval } from "../accuracy/interval.ts";
import type { Accuracy, AccuracyGroup, EstimatedShare } from "../desk/accuracy.ts";
import { count } from "./archive-words.ts";
import { toJson } from "./json.ts";
import { wholeNumber } from "./parse-option.ts";
import { type Column, tableWriter } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";
import { wrap } from "./wrap.ts";

/** `onrecord accuracy`: how right this archive is, judging by what people say about a sample of it. */
export function addAccuracyCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("accuracy")
    .description("say how right this archive is, from what was drawn at random and judged")
    .option("--draw <number>", "by this draw only", wholeNumber(1))
    .option("--json", "print the figures as JSON")
    .addHelpText("after", HELP)
    .action(({ draw, json }: { readonly draw?: number; readonly json?: true }) =>
      withArchive(command, terminal, async (db) => {
        const { createAccuracy } = await import("../desk/accuracy.ts");
        const accuracy = await createAccuracy(db)({ draw });
        await terminal.write(json ? toJson(accuracy) : toText(accuracy, terminal));
      }),
    );
}

const HELP = `
Examples:
  onrecord accuracy                             how many quotes are right, by kind, confidence, publication, month
  onrecord accuracy --draw 12 --json            by one draw, as JSON

Draw and judge a sample first: onrecord review. Every figure has the interval in which the true one lies in 95 of 100 samples.
Quotes of one article tend to be right or wrong together, and the intervals are as wide as that makes them. What was reviewed
without having been drawn does not count.`;

function toText(accuracy: Accuracy, terminal: Terminal): string {
  const paragraphs = [
    ...rightLines(accuracy),
    ...foundLines(accuracy.found),
    ...agreementLines(accuracy.agreement),
    ...(accuracy.versions.length === 0
      ? []
      : [
          `drawn from what onrecord ${accuracy.versions.join(", ")} had read; what was read otherwise since then is not in these figures`,
        ]),
  ];
  const { groups } = accuracy;
  const table = groups.length === 0 ? "" : `\n${tableWriter(COLUMNS, terminal)(groups)}`;
  return `${paragraphs.map((line) => `${wrap(line, terminal.columns)}\n`).join("")}${table}`;
}

const COLUMNS: readonly Column<AccuracyGroup>[] = [
  { title: "by", value: ({ by }) => by },
  { title: "value", value: ({ value }) => value ?? "not stated", wraps: true },
  { title: "judged", value: ({ right }) => right.judged, alignment: "right" },
  { title: "right", value: ({ right }) => percent(right.estimate), alignment: "right" },
  { title: "95 %", value: ({ right }) => between(right), alignment: "right" },
  { title: "confidence", value: ({ confidence }) => percent(confidence), alignment: "right" },
  { title: "to halve", value: ({ right }) => right.toHalve, alignment: "right" },
];

/** With fewer, the figures say so little that a remark has to say so. */
const FEW = { judged: 30, articles: 10 };

function rightLines({ drawn, judged, right }: Accuracy): string[] {
  if (right === null) {
    return [`nothing is known: ${count(drawn, "quotes")} drawn, none judged ("onrecord review --sample 200")`];
  }
  const lines = [
    `right, in words and speakers: ${share(right)}, by ${judged} of ${count(drawn, "quotes")} drawn, in ${count(right.clusters, "articles")}`,
  ];
  if (right.judged < FEW.judged || right.clusters < FEW.articles) {
    lines.push("these are too few to tell much: go by the interval and not by the figure");
  }
  if (right.toHalve !== null) lines.push(`${count(right.toHalve, "further judgements")} would halve the interval`);
  return lines;
}

function foundLines({ articlesDrawn, articlesJudged, missed, share: found }: Accuracy["found"]): string[] {
  if (articlesDrawn === 0) return ['how many were missed is not known: "onrecord review --articles 20"'];
  if (found === null)
    return [`how many were missed is not known yet: of ${count(articlesDrawn, "articles")} drawn none is done`];
  const by = `${articlesJudged} of ${count(articlesDrawn, "articles")} drawn, in which ${count(missed, "quotes")} were missed`;
  return [`found, of the quotes that there are: ${share(found)}, by ${by}`];
}

function agreementLines(agreement: Accuracy["agreement"]): string[] {
  if (agreement === null) return [];
  const { alpha, things, equal, judges } = agreement;
  const who = judges.join(" and ");
  return [
    `${who} agree on ${percent(equal)} of ${count(things, "quotes")} that both judged: Krippendorff's α ${alpha.toFixed(2)}`,
  ];
}

/** "91 % (86 to 95 %)". */
function share(found: EstimatedShare): string {
  return `${percent(found.estimate)} (${between(found)})`;
}

function between({ low, high }: Interval): string {
  return `${Math.round(low * 100)} to ${percent(high)}`;
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
