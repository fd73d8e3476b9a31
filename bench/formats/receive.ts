import { readFileSync } from "node:fs";
import type { Received } from "../../src/sources/received.ts";

/** A file in the form of a received source. */
export function receive(path: string): Received {
  const bytes = new Uint8Array(readFileSync(path));
  return {
    name: path,
    uri: path,
    part: null,
    head: bytes.subarray(0, 4096),
    bytes: () => Promise.resolve(bytes),
    async *stream() {
      yield bytes;
    },
  };
}
