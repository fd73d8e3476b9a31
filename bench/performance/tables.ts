import { median } from "./alternate.ts";
import type { Ingested } from "./ingest.ts";
import type { Measured } from "./measured.ts";

/** How fast articles go in, the median of the rounds. */
export function ingestTable(measured: readonly Measured[]): string {
  return toTable(
    ["articles", "1 core, articles/s", "2 cores, articles/s", "ratio", "CPU ms/article", "memory, MiB", "file, MB"],
    measured.map(({ articles, ingested }) => {
      const wall = (cores: number) => middle(ingested, cores, "wall");
      const ratio = wall(1) * wall(2) === 0 ? "–" : (wall(1) / wall(2)).toFixed(2);
      const rate = (cores: number) => (wall(cores) === 0 ? "–" : Math.round((articles / wall(cores)) * 1000));
      const cpu = Math.min(...ingested.map((one) => one.cpu)) / articles;
      const memory = Math.max(...ingested.map((one) => one.memory)) / 2 ** 20;
      const bytes = (ingested[0]?.bytes ?? 0) / 1e6;
      return [articles, rate(1), rate(2), ratio, cpu.toFixed(2), Math.round(memory), Math.round(bytes)];
    }),
  );
}

function middle(ingested: readonly Ingested[], cores: number, figure: "wall" | "cpu"): number {
  return median(ingested.filter((one) => one.cores === cores).map((one) => one[figure]));
}

/** What writing alone takes, in milliseconds of the processor for each article. */
export function writerTable(measured: readonly Measured[]): string {
  return toTable(
    ["articles", "reading", "writer", "rows by hand", "ratio", "sqlite3 .import", "ratio"],
    measured.flatMap(({ articles, writers }) => {
      if (writers === null) return [];
      const { extraction, writer, raw, imported } = writers;
      const each = (time: number | null) => (time === null ? "–" : (time / articles).toFixed(3));
      const to = (time: number | null) => (time === null ? "–" : (writer / time).toFixed(2));
      return [[articles, each(extraction), each(writer), each(raw), to(raw), each(imported), to(imported)]];
    }),
  );
}

/** What a query takes, in milliseconds of the processor. */
export function queryTable(measured: readonly Measured[]): string {
  return toTable(
    ["query", "articles", "API, ms", "by hand, ms", "ratio"],
    measured.flatMap(({ articles, queries }) =>
      queries.map(({ query, api, raw }) => [
        query,
        articles,
        api.cpu.toFixed(3),
        raw?.cpu.toFixed(3) ?? "–",
        raw === null ? "–" : (api.cpu / raw.cpu).toFixed(2),
      ]),
    ),
  );
}

function toTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  return line(heads) + line(heads.map(() => "---")) + rows.map(line).join("");
}
