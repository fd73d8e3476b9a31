import { type Command, Option } from "commander";

/** How results are printed: for people, or for programs. */
export type Format = "table" | "json" | "ndjson" | "csv" | "tsv";

/** The flags of {@link addFormatOptions} as commander returns them. */
export interface FormatFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly tsv?: true;
}

const FORMATS = {
  json: "a JSON array",
  ndjson: "JSON, an object on each line",
  csv: "comma-separated values",
  tsv: "tab-separated values",
} as const;

/** Adds `--json`, `--ndjson`, `--csv` and `--tsv`, of which one may be given. */
export function addFormatOptions(command: Command): Command {
  const names = Object.keys(FORMATS);
  for (const [name, description] of Object.entries(FORMATS)) {
    const others = names.filter((other) => other !== name);
    command.addOption(new Option(`--${name}`, `print ${description}`).conflicts(others));
  }
  return command;
}

export function formatOf(flags: FormatFlags): Format {
  if (flags.json) return "json";
  if (flags.ndjson) return "ndjson";
  if (flags.csv) return "csv";
  return flags.tsv ? "tsv" : "table";
}
