import { sha256 } from "../sha256.ts";
import { encode } from "../text/decode.ts";

/** The columns of an article that hold its source. */
export interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
}

/** The bytes as received, proved by their SHA-256; or, in words, how the text was altered. */
export function readSourceBytes(row: SourceRow): Uint8Array | string {
  try {
    const bytes = encode({ text: row.text, encoding: row.encoding, byteOrderMark: row.byte_order_mark === 1 });
    const hash = sha256(bytes);
    return hash === row.sha256 ? bytes : `the text gives bytes of SHA-256 ${hash}, not ${row.sha256}`;
  } catch (error) {
    return `the text cannot be written as ${row.encoding}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
