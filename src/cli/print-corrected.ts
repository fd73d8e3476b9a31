import type { Interval } from "../accuracy/interval.ts";
import type { CorrectedCount, CorrectedGroup } from "../desk/corrected-count.ts";
import type { CountedGroup, CountReport } from "../queries/count-report.ts";
import type { CountTable } from "../queries/count-table.ts";
import { count } from "./archive-words.ts";
import type { Column } from "./table.ts";

/** A count, corrected or as it was read. */
type Report = CountReport | CorrectedCount;
type Group = CountedGroup & Partial<CorrectedGroup>;

/**
 * The additional columns of a corrected count: the figure and its interval, in whole numbers. None if it is not
 * corrected.
 */
export function correctedColumns(report: Report): Column<Group>[] {
  if (!isCorrected(report)) return [];
  return [
    {
      title: "corrected",
      value: ({ corrected }) => (corrected ? whole(corrected.estimate) : null),
      alignment: "right",
    },
    { title: "95 %", value: ({ corrected }) => (corrected ? between(corrected) : null), alignment: "right" },
  ];
}

/** The same for programs: `corrected`, `low` and `high`, not rounded. */
export function withCorrections({ columns, rows }: CountTable, report: Report): CountTable {
  if (!isCorrected(report)) return { columns, rows };
  return {
    columns: [...columns, "corrected", "low", "high"],
    rows: rows.map((row, at) => {
      const corrected = report.groups[at]?.corrected;
      return [...row, corrected?.estimate ?? null, corrected?.low ?? null, corrected?.high ?? null];
    }),
  };
}

/** What a corrected figure rests on. */
export function correctionNotes(report: Report): string[] {
  if (!isCorrected(report)) return [];
  const { corrected, basis, by } = report;
  const all = by.length === 0 ? [] : [`corrected, in all ${whole(corrected.estimate)} (${between(corrected)})`];
  const { judged, right, articles } = basis;
  return [
    ...all,
    `by ${count(judged, "quotes")} drawn and judged, in ${count(articles, "articles")}, of which ${right} were read right; quotes that were missed are not in it: onrecord accuracy`,
  ];
}

function isCorrected(report: Report): report is CorrectedCount {
  return "corrected" in report;
}

/** "1,204 to 1,377". */
function between({ low, high }: Interval): string {
  return `${whole(low)} to ${whole(high)}`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
