import { messageOf } from "../errors.ts";
import type { ArticleSource } from "../facts/tables/articles.ts";
import { sha256 } from "../sha256.ts";
import { encode } from "../text/decode.ts";
import { findEncoding } from "../text/encodings.ts";

/** The bytes as received, verified by their SHA-256; or a message that says how the text was altered. */
export function readSourceBytes(source: Omit<ArticleSource, "uri">): Uint8Array | string {
  try {
    const encoding = findEncoding(source.encoding);
    if (typeof encoding !== "string" && encoding.name !== source.encoding) {
      return `the encoding is stored as ${source.encoding}, and it is called ${encoding.name}`;
    }
    const bytes = encode(source);
    const hash = sha256(bytes);
    return hash === source.sha256 ? bytes : `the text gives bytes of SHA-256 ${hash}, not ${source.sha256}`;
  } catch (error) {
    return `the text cannot be written as ${source.encoding}: ${messageOf(error)}`;
  }
}
