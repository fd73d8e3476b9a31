import { extname } from "node:path";
import type { Rejected } from "../ingest/outcome.ts";

/** What to do about a file in no format that is read, by the ending of its name: "save as .docx". */
export function remedyOf(path: string): string {
  return BY_ENDING.get(extname(path).toLowerCase()) ?? "if it is one of those that are, --format says which";
}

const OFFICE = "save as .docx or .odt";
const SHEET = "save as .csv";
const SLIDES = "save as .pdf";
const PICTURE = "a picture; save what it shows as .txt, or as a PDF with text";
const SOUND = "sound or video; save a transcript as .txt";
const PACKED = "unpack it, or pack it as .zip";
const PLAIN = "add it by name, or rename it to .txt";
const MAIL = "save as .eml";

/** Endings of files that newsrooms have and that no format here reads, with what to do. */
const BY_ENDING: ReadonlyMap<string, string> = new Map([
  ...[".doc", ".docm", ".dot", ".dotx", ".rtf", ".pages", ".wpd", ".wps", ".sxw", ".fodt"].map(to(OFFICE)),
  ...[".xls", ".xlsx", ".xlsm", ".ods", ".numbers"].map(to(SHEET)),
  ...[".ppt", ".pptx", ".odp", ".key", ".indd", ".idml", ".qxp", ".pub", ".ps", ".eps", ".djvu"].map(to(SLIDES)),
  ...[".epub", ".mobi", ".azw3"].map(to("save as .html or .docx")),
  ...[".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp", ".bmp", ".svg", ".heic", ".psd"].map(to(PICTURE)),
  ...[".mp3", ".wav", ".m4a", ".ogg", ".flac", ".mp4", ".mov", ".avi", ".mkv", ".webm"].map(to(SOUND)),
  ...[".rar", ".7z", ".bz2", ".xz", ".zst", ".tbz2", ".dmg", ".iso"].map(to(PACKED)),
  ...[".msg", ".pst", ".ost", ".mbx"].map(to(MAIL)),
  ...[".md", ".markdown", ".text", ".log", ".asc", ""].map(to(PLAIN)),
]);

function to(remedy: string): (ending: string) => readonly [string, string] {
  return (ending) => [ending, remedy];
}

/** The same for a source that is not the text it was taken for, by the format whose signature it has. */
const BY_SIGNATURE: ReadonlyMap<string, string> = new Map([
  ...["gzip", "zip", "zip or office document", "pdf"].map(to("--format reads it as what it is")),
  ...["office document", "rtf"].map(to("save as .docx, .odt or .csv")),
  ...["png", "gif", "jpeg", "tiff"].map(to(PICTURE)),
  ...["bzip2", "xz", "zstd", "7z", "rar"].map(to(PACKED)),
  ["postscript", SLIDES],
]);

/** What to try with a refused source if the reason does not say; null if nothing helps. */
export function remedyOfRefusal({ code, reason }: Rejected): string | null {
  if (code === "E_MARKUP") return "--format reads it as what it is; by itself a file named .txt is plain text";
  if (code !== "E_BINARY") return null;
  return BY_SIGNATURE.get(reason) ?? null;
}
