import { type Command, Option } from "commander";
import { requireOneOf } from "../queries/check-values.ts";
import type { Sort } from "../queries/sorts.ts";
import { addFormatOptions, type Format, type FormatFlags, formatOf } from "./format.ts";
import { wholeNumber } from "./parse-option.ts";

/** Adds the formats, `--limit` and `--after` to a command that lists. */
export function addPageOptions(command: Command): Command {
  return addFormatOptions(command)
    .option("--limit <n>", "at most this many (by default a table shows 50, other formats all)", wholeNumber(1))
    .option("--after <cursor>", "continue where a page ended");
}

/** Adds `--sort` to a command whose list has several orders; the first is the default. */
export function addSortOption(command: Command, sorts: readonly Sort[]): Command {
  const option = new Option("--sort <order>", `what comes first; ${sorts[0]} unless given`).choices(sorts);
  return command.addOption(
    option.argParser((words: string) => {
      requireOneOf("--sort", words, sorts);
      return words;
    }),
  );
}

/** The options of {@link addPageOptions} as commander returns them. */
export interface PageFlags extends FormatFlags {
  readonly limit?: number;
  readonly after?: string;
  readonly sort?: Sort;
}

/** What to print of a list. */
export interface ListRequest {
  readonly format: Format;
  /** How many items at most; null for 50 in a table, which says so, and for all in other formats. */
  readonly limit: number | null;
  readonly after: string | null;
  /** The default order, if not given. */
  readonly sort?: Sort | undefined;
}

/** What these options ask for. */
export function listRequest(flags: PageFlags): ListRequest {
  return { format: formatOf(flags), limit: flags.limit ?? null, after: flags.after ?? null, sort: flags.sort };
}
