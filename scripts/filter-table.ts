import { type Filter, type Filters, optionName } from "../src/queries/filter-kinds.ts";

const BEGIN = "<!-- filters: npm run reference -->\n";
const END = "<!-- end of filters -->\n";

/**
 * A page with its table of filters brought up to date: what each filter is called on the command line, which lists have
 * it, and what it leaves.
 *
 * @throws RangeError if the page has no place for the table
 */
export function withFilterTable(page: string, lists: Readonly<Record<string, Filters>>): string {
  const [before, table] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || table < before) throw new RangeError(`the page has no ${BEGIN.trim()} … ${END.trim()}`);
  return page.slice(0, before + BEGIN.length) + filterTable(lists) + page.slice(table);
}

/** A line for each filter; lists that have the same one share it. */
export function filterTable(lists: Readonly<Record<string, Filters>>): string {
  const listsOf = new Map<string, string[]>();
  for (const [list, filters] of Object.entries(lists)) {
    for (const [name, filter] of Object.entries(filters)) {
      const line = `${typed(name, filter)}|${meaning(filter)}`;
      listsOf.set(line, [...(listsOf.get(line) ?? []), `\`${list}\``]);
    }
  }
  const all = Object.keys(lists).length;
  const lines = [...listsOf].map(([line, of]) => {
    const [option, help] = line.split("|");
    return `| ${option} | ${of.length === all ? "all" : of.join(", ")} | ${help} |\n`;
  });
  return ["| filter | of | |\n|---|---|---|\n", ...lines].join("");
}

function typed(name: string, { kind, placeholder, isArgument }: Filter<never>): string {
  if (kind === "flag") return `\`${optionName(name)}\``;
  const value = placeholder.toUpperCase();
  return isArgument ? `\`${value}\`` : `\`${optionName(name)} ${value}\``;
}

function meaning({ kind, help, choices }: Filter<never>): string {
  if (choices === undefined || kind === "flag") return help;
  const words = Object.keys(choices).map((choice) => `\`${choice}\``);
  return `${help}: ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
