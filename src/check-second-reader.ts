import { misuse, requireObject } from "./misuse.ts";
import type { SecondReader } from "./second-reader/opinion.ts";

/** @throws ArchiveError `invalid_argument` if `reader` is not a second reader */
export function checkSecondReader(reader: SecondReader): void {
  requireObject("options: secondReader", reader);
  const isReader = typeof reader.read === "function" && /^[0-9a-f]{12}$/.test(reader.version);
  if (!isReader) throw misuse("options: secondReader must have a version of twelve hexadecimal digits, and read");
}
