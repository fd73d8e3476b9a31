import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { CorrectedCount, CorrectedGroup } from "../desk/corrected-count.ts";
import type { CountedGroup, Counting, CountReport } from "../queries/count-report.ts";
import { countTable, dimensionLabel, groupText } from "../queries/count-table.ts";
import { CODED } from "../queries/dimension-kinds.ts";
import type { CountedNoun, DimensionOf } from "../queries/dimensions.ts";
import { optionName } from "../queries/filter-kinds.ts";
import { FILTERS } from "../queries/filters.ts";
import { readFilter, type TypedFilter } from "../queries/read-filter.ts";
import { announceNames, announceVariable } from "./announce-names.ts";
import { archiveStateText } from "./archive-state-text.ts";
import { count } from "./archive-words.ts";
import { printable } from "./escape.ts";
import { typedFilter } from "./filter-options.ts";
import { type FormatFlags, formatOf } from "./format.ts";
import { toJson } from "./json.ts";
import { correctedColumns, correctionNotes, withCorrections } from "./print-corrected.ts";
import { rowPrinter } from "./rows.ts";
import { lendReader } from "./second-reader.ts";
import { type Column, tableWriter } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

type Report = CountReport | CorrectedCount;

interface CountFlags extends FormatFlags {
  readonly by: readonly string[];
  readonly limit?: number;
  readonly corrected?: true;
  readonly each?: true;
  readonly once?: true;
}

/** Counts what the options of a command ask for, and prints the figures and what a reader should know about them. */
export async function printCount<Noun extends CountedNoun>(
  command: Command,
  noun: Noun,
  terminal: Terminal,
): Promise<void> {
  const { by, limit, corrected = false, each, once, ...flags } = command.opts<CountFlags>();
  if (corrected && once) command.error("error: --corrected counts prints; leave --once out");
  const typed = typedFilter(command, FILTERS[noun]);
  const report = await withArchive(command, terminal, async (db) => {
    await announceNames(db, FILTERS[noun], typed, terminal);
    for (const name of by) if (name.startsWith(CODED)) await announceVariable(db, name.slice(CODED.length), terminal);
    return corrected ? countCorrected(db, typed, by) : countAll(db, noun, typed, { by, counting: { each, once } });
  });
  const shown = { ...report, groups: report.groups.slice(0, limit) };
  const notes = [...leftOutOfTable(report, shown), ...correctionNotes(report), ...provenance(report, typed)];
  const format = formatOf(flags);
  if (format === "json") return terminal.write(toJson(shown));
  if (format === "table") {
    const lines = notes.map((note) => `${printable(note)}\n`).join("");
    return terminal.write(`${tableWriter(columnsOf(shown), terminal)(shown.groups)}\n${lines}`);
  }
  const { columns, rows } = withCorrections(countTable(shown), shown);
  const printer = await rowPrinter(format, columns, terminal);
  await printer.begin();
  await printer.add(shown.groups, rows);
  await printer.end();
  for (const note of notes) terminal.note(note);
}

async function countAll<Noun extends CountedNoun>(
  db: Reader,
  noun: Noun,
  typed: TypedFilter,
  { by, counting }: { readonly by: readonly string[]; readonly counting: Counting },
): Promise<CountReport> {
  const { groupingOf } = await import("../queries/groupings.ts");
  return groupingOf(db, noun).group(readFilter(noun, typed), by as readonly DimensionOf[Noun][], counting);
}

async function countCorrected(db: Reader, typed: TypedFilter, by: readonly string[]): Promise<CorrectedCount> {
  const { createCorrectedCount, requireCorrectable } = await import("../desk/corrected-count.ts");
  const filter = readFilter("quotes", typed);
  requireCorrectable(filter, by, optionName);
  return createCorrectedCount(db, lendReader)(filter, by as readonly DimensionOf["quotes"][]);
}

function columnsOf(report: Report): Column<CountedGroup & Partial<CorrectedGroup>>[] {
  const { noun, by, units } = report;
  return [
    ...by.map(
      (name): Column<CountedGroup> => ({
        title: dimensionLabel(noun, name),
        value: ({ values }) => groupText(noun, name, values[name] ?? null),
        wraps: true,
      }),
    ),
    ...units.map(
      (unit): Column<CountedGroup> => ({
        title: unit,
        value: ({ counts }) => counts[unit] ?? null,
        alignment: "right",
      }),
    ),
    ...correctedColumns(report),
  ];
}

function leftOutOfTable({ by, groups, total, units }: Report, shown: Report): string[] {
  if (by.length === 0) return [];
  const all = units.map((unit) => count(total[unit] ?? 0, unit)).join(", ");
  const rest = groups.length - shown.groups.length;
  return [
    `in all ${all}, each counted once, in ${count(groups.length, "groups")}`,
    ...(rest > 0 ? [`${count(rest, "groups")} not shown: --limit`] : []),
  ];
}

/** What must be cited with a figure. */
function provenance({ noun, leftOut, letThrough, ...state }: CountReport, typed: TypedFilter): string[] {
  const { undated, heldBack, withoutUtterance } = leftOut;
  return [
    `filters: ${filterText(noun, typed)}`,
    ...(letThrough > 0
      ? [`${count(letThrough, "quotes")} of less confidence counted, since people have judged them`]
      : []),
    `left out: ${count(undated, "articles")} without a date, ${count(heldBack, "articles")} held back for now`,
    ...(withoutUtterance > 0
      ? [
          `left out of utterances: ${count(withoutUtterance, "prints")} read by an older version; "onrecord reread" finds them`,
        ]
      : []),
    archiveStateText(state),
  ];
}

function filterText(noun: CountedNoun, typed: TypedFilter): string {
  const given = Object.entries(typed).map(([name, words = ""]) =>
    FILTERS[noun][name]?.isArgument ? words : `${optionName(name)} ${/\s/.test(words) ? `"${words}"` : words}`,
  );
  return given.length === 0 ? "none" : given.join(" ");
}
