import type { FormatOptions, SourceFormat } from "./format.ts";
import { LINES_OF_JSON } from "./formats/lines-of-json.ts";
import { PLAIN_TEXT } from "./formats/plain-text.ts";
import type { Source } from "./source.ts";

/** Which format the places have, and how they are read. */
export interface FindOptions extends FormatOptions {
  /** Each place holds lines of JSON instead of one article; folders are not scanned. */
  readonly ndjson?: boolean;
}

/** A further format is a file in `formats/` and a line here. */
function formatOf({ ndjson }: Pick<FindOptions, "ndjson">): SourceFormat {
  return ndjson === true ? LINES_OF_JSON : PLAIN_TEXT;
}

/** The sources at some places, in order: see {@link SourceFormat.read}. */
export async function* findSources(places: readonly string[], options: FindOptions): AsyncGenerator<Source> {
  for (const place of places) yield* formatOf(options).read(place, options);
}

/** How many sources there are, without reading them; null if that can only be known at the end. */
export function countSources(places: readonly string[], options: Pick<FindOptions, "ndjson">): number | null {
  let sum = 0;
  for (const place of places) {
    const count = formatOf(options).count(place);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
