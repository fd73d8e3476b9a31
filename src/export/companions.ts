import { misuse } from "../misuse.ts";
import type { ArchiveState } from "../queries/archive-state.ts";
import type { QuotedTogether } from "../queries/quoted-together.ts";
import { toGraphml } from "./graphml.ts";

/** How to write who is quoted beside whom: as a graph, or as a table of pairs. */
export type CompanionsFormat = "graphml" | "csv";

/**
 * The format that a file's name ends with.
 *
 * @throws ArchiveError `invalid_argument` for another ending
 */
export function companionsFormatOf(file: string): CompanionsFormat {
  const [, ending] = /\.(graphml|csv)$/i.exec(file) ?? [];
  if (ending !== undefined) return ending.toLowerCase() as CompanionsFormat;
  throw misuse(`${file}: a file of companions ends with .graphml or .csv, or its --format is given`);
}

const COLUMNS = ["one", "one_kind", "one_slug", "other", "other_kind", "other_slug", "articles"];

/** Who is quoted beside whom as the text of a file. */
export async function encodeCompanions(
  together: QuotedTogether,
  state: ArchiveState,
  format: CompanionsFormat,
  { byteOrderMark }: { readonly byteOrderMark?: boolean | undefined } = {},
): Promise<string> {
  if (format === "graphml") return toGraphml(together, state);
  const { separatedEncoder } = await import("./separated.ts");
  const encoder = separatedEncoder(",", COLUMNS, { byteOrderMark, quotesText: true });
  const rows = together.pairs.map(({ one, other, articleCount }) => [
    ...[one.name, one.kind, one.slug],
    ...[other.name, other.kind, other.slug, articleCount],
  ]);
  return [encoder.begin(), await encoder.add([], rows), await encoder.end()].join("");
}
