import type { FormatOptions } from "./format.ts";
import { readLinesOfExtractions } from "./formats/lines-of-extractions.ts";
import { readLinesOfJson } from "./formats/lines-of-json.ts";
import type { FormatChoice } from "./formats.ts";
import { allWithMeta, type MetaChoice } from "./meta/with-meta.ts";
import { countPlace, readPlace } from "./places.ts";
import type { Source } from "./source.ts";

/** Which format the places have, and how they are read. */
export interface FindOptions extends FormatOptions, FormatChoice {
  /** Each place holds lines of our own JSON; folders are not scanned. */
  readonly ndjson?: boolean;
  /** Each place holds what `extract --ndjson --with-source` has printed; folders are not scanned. */
  readonly extracted?: boolean;
  /** What somebody knows about the articles beside what is found with them. */
  readonly meta?: MetaChoice;
}

/**
 * The sources at some places, in order, each read only when asked for. A place is the path of a file or folder, or "-"
 * for standard input. What cannot be read is a source with a refusal; nothing is thrown.
 */
export async function* findSources(places: readonly string[], options: FindOptions): AsyncGenerator<Source> {
  const { meta, extracted, ndjson } = options;
  if (extracted === true) {
    yield* readLinesOfExtractions(places, options);
    return;
  }
  for (const place of places) {
    const sources = ndjson === true ? readLinesOfJson(place, options) : readPlace(place, options);
    yield* meta === undefined ? sources : allWithMeta(sources, meta);
  }
}

/** How many files there are at the places, without reading them; null if that can only be known at the end. */
export function countSources(
  places: readonly string[],
  { ndjson, extracted }: Pick<FindOptions, "ndjson" | "extracted">,
): number | null {
  let sum = 0;
  for (const place of places) {
    const count = ndjson === true || extracted === true ? null : countPlace(place);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
