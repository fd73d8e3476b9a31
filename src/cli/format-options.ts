import { Option } from "commander";
import type { FieldMap } from "../sources/fields/field-map.ts";
import { parseFieldMap } from "../sources/fields/field-map.ts";
import { FORMAT_NAMES } from "../sources/format-names.ts";

/** `--format`: the format of every file, whatever it looks like. */
export function formatOption(): Option {
  return new Option("--format <name>", "read every file as this format").choices([...FORMAT_NAMES]);
}

/** `--map`: where the fields of an article stand in JSON and CSV. */
export function mapOption(): Option {
  return new Option(
    "--map <fields>",
    "where fields stand in JSON or CSV: text=body,headline=title,published=date",
  ).argParser((value): FieldMap => parseFieldMap(value));
}
