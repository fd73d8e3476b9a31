import { SIZE_LIMIT, tooLarge } from "./read-file.ts";
import { HEAD_LENGTH, type Received } from "./received.ts";

/** Bytes in memory as something received. */
export function receiveBytes(
  { name, uri, mediaType }: Pick<Received, "name" | "uri" | "mediaType">,
  bytes: Uint8Array,
): Received {
  return {
    name,
    uri,
    ...(mediaType === undefined ? {} : { mediaType }),
    part: null,
    head: bytes.subarray(0, HEAD_LENGTH),
    bytes: async (limit = SIZE_LIMIT) => (bytes.length > limit ? tooLarge(bytes.length, limit) : bytes),
    async *stream() {
      yield bytes;
    },
  };
}
