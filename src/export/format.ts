import { ArchiveError } from "../errors.ts";
import { requirePath } from "../misuse.ts";

/** The formats of exported files, and the ending of a file name that means each. */
export const EXPORT_FORMATS = {
  csv: ".csv",
  tsv: ".tsv",
  json: ".json",
  ndjson: ".ndjson",
  parquet: ".parquet",
  jsonld: ".jsonld",
  ninjs: ".ninjs.json",
} as const;

/** A format of exported files. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;
/** The formats that can also go to standard output. */
export type TextFormat = "csv" | "tsv" | "json" | "ndjson";

/**
 * The format that the name of a file asks for; the longest ending decides.
 *
 * @param option what says the format otherwise: "--format"
 * @throws ArchiveError `invalid_argument` if none does
 */
export function formatOfName(file: string, option: string): ExportFormat {
  requirePath(file);
  const name = file.toLowerCase().replace(/\.jsonl$/, ".ndjson");
  const [best] = Object.entries(EXPORT_FORMATS)
    .filter(([, ending]) => name.endsWith(ending))
    .sort(([, a], [, b]) => b.length - a.length);
  if (best) return best[0] as ExportFormat;
  const known = Object.values(EXPORT_FORMATS).join(", ");
  throw new ArchiveError("invalid_argument", `${file}: its name does not say the format (${known}); give ${option}`);
}
