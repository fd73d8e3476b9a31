import type { Segment } from "./segment.ts";

/** How many rows at the top and at the bottom of a page may be running heads. */
const ROWS = 3;
/** A row that this many pages share is a running head; two are enough if there are only two pages. */
const MANY = 3;
/** Running heads are set no larger than this, in units of the text's size, and have no more characters than this. */
const MAX_SIZE = 1.2;
const MAX_LENGTH = 80;

/**
 * The pages without their running heads and page numbers: rows at the top or bottom of a page that other pages have
 * there too, numbers aside, and rows that are only a number. Also returns how many rows were removed.
 */
export function withoutRunningHeads(
  pages: readonly (readonly Segment[])[],
  bodySize: number,
): { readonly pages: (readonly Segment[])[]; readonly count: number } {
  const rows = pages.map(toRows);
  const shared = findShared(rows);
  let count = 0;
  const cleaned = rows.map((page) => {
    const kept = [...page];
    for (const edge of ["top", "bottom"] as const) {
      for (let taken = 0; taken < ROWS; taken += 1) {
        const row = edge === "top" ? kept[0] : kept.at(-1);
        if (row === undefined || !isSmall(row, bodySize)) break;
        if (!shared.has(keyOf(edge, row)) && !isPageNumber(row)) break;
        if (edge === "top") kept.shift();
        else kept.pop();
        count += 1;
      }
    }
    return kept.flat();
  });
  return { pages: cleaned, count };
}

type Edge = "top" | "bottom";

function findShared(pages: readonly (readonly Segment[][])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    const keys = new Set([
      ...rows.slice(0, ROWS).map((row) => keyOf("top", row)),
      ...rows.slice(-ROWS).map((row) => keyOf("bottom", row)),
    ]);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const many = pages.length === 2 ? 2 : MANY;
  return new Set([...counts].filter(([, count]) => count >= many).map(([key]) => key));
}

function isSmall(row: readonly Segment[], bodySize: number): boolean {
  return row.every(({ size }) => size <= bodySize * MAX_SIZE) && textOf(row).length <= MAX_LENGTH;
}

function keyOf(edge: Edge, row: readonly Segment[]): string {
  return `${edge} ${textOf(row).toLowerCase().replaceAll(/\d+/g, "#")}`;
}

function isPageNumber(row: readonly Segment[]): boolean {
  return /^[-–—|]? ?(?:page )?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/) ?\d{1,4})? ?[-–—|]?$/i.test(textOf(row));
}

function textOf(row: readonly Segment[]): string {
  return row.map(({ text }) => text.trim()).join(" ");
}

/** The rows of a page from the top, across its columns. */
function toRows(page: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...page].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && segment.y - first.y < 0.35 * first.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
