import type { DocumentFormat, PartRefusal, SourceDocument } from "../../../src/sources/document.ts";
import type { Received } from "../../../src/sources/received.ts";

/** Bytes as something received; the stream gives them in pieces of so many. */
export function received(bytes: Uint8Array | string, name = "file", pieceLength = 65_536): Received {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return {
    name,
    uri: name,
    part: null,
    head: all.subarray(0, 4096),
    bytes: () => Promise.resolve(all),
    async *stream() {
      for (let at = 0; at < all.length; at += pieceLength) yield all.subarray(at, at + pieceLength);
    },
  };
}

/** Everything that a format gives of what was received. */
export async function readWith(
  format: DocumentFormat,
  bytes: Uint8Array | string,
  name?: string,
): Promise<(SourceDocument | PartRefusal)[]> {
  const results: (SourceDocument | PartRefusal)[] = [];
  for await (const result of format.read(received(bytes, name))) {
    if ("stream" in result) throw new Error("a container");
    results.push(result);
  }
  return results;
}
