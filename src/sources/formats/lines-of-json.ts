import { isRefusal } from "../../diagnostic.ts";
import type { FormatOptions } from "../format.ts";
import { openStream, readRecords, toSource } from "../read-records.ts";
import type { Source } from "../source.ts";

/**
 * NDJSON of our own: each line is an article, `{"text", "uri"?, "publishedAt"?, "meta"?}`. A file or a pipe; folders
 * are not scanned.
 */
export async function* readLinesOfJson(place: string, { standardInput }: FormatOptions): AsyncGenerator<Source> {
  const stream = place === "-" ? standardInput : openStream(place);
  if (isRefusal(stream)) yield { name: place, uri: null, content: stream };
  else for await (const record of readRecords(place, stream)) yield toSource(record);
}
