import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { isRefusal } from "../../../diagnostic.ts";
import type { ByteReader } from "../../parts/byte-reader.ts";
import { DamagedError, refusalOf, refuse } from "../../parts/damaged.ts";
import { collect } from "../../parts/part.ts";
import { SIZE_LIMIT, tooLarge } from "../../read-file.ts";
import { readHeaders } from "./headers.ts";

/** An answer to an HTTP request, up to its body. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

const MAX_LINE = 16 * 1024;

/** Reads the head of an answer and leaves the reader at its body; null if there is no such head. */
export async function readResponseHead(bytes: ByteReader): Promise<ResponseHead | null> {
  const line = await bytes.line(MAX_LINE);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(line ?? "")?.[1];
  return status === undefined ? null : { status: Number(status), headers: await readHeaders(bytes, MAX_LINE) };
}

/**
 * The body as the page's author wrote it: chunks joined, then unpacked. Some crawlers undo either of these but keep the
 * header that announces it, so the bytes are believed if they say otherwise.
 */
export async function* decodeBody(bytes: ByteReader, headers: ResponseHead["headers"]): AsyncGenerator<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const body = isChunked ? joinChunks(bytes) : bytes.rest();
  const coding = (headers.get("content-encoding") ?? "").trim().toLowerCase();
  yield* unpack(body, coding);
}

async function* joinChunks(bytes: ByteReader): AsyncGenerator<Uint8Array> {
  for (let isFirst = true; ; isFirst = false) {
    const start = await bytes.peek(MAX_SIZE_LINE);
    const line = /^([0-9a-f]{1,8}) *(?:;[^\r\n]*)?\r?\n/i.exec(Buffer.from(start).toString("latin1"));
    if (line?.[1] === undefined) {
      if (isFirst) yield* bytes.rest();
      else throw new DamagedError({ code: "E_FORMAT", reason: "damaged: a chunk of the answer has no length" });
      return;
    }
    await bytes.line(MAX_SIZE_LINE);
    const length = Number.parseInt(line[1], 16);
    if (length === 0) return;
    yield* bytes.take(length);
    await bytes.line(MAX_SIZE_LINE);
  }
}

const MAX_SIZE_LINE = 256;

/**
 * Unpacks a page at once, which is short enough: in pieces, other readers of the archive would have to wait for this
 * one.
 */
async function* unpack(body: AsyncGenerator<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  if (coding === "" || coding === "identity") {
    yield* body;
    return;
  }
  const packed = await collect(body, SIZE_LIMIT);
  if (isRefusal(packed)) throw new DamagedError(packed);
  const unpacker = UNPACKERS[coding] ?? unknown(coding);
  if (packed.length === 0 || !unpacker.accepts(packed)) {
    yield packed;
    return;
  }
  try {
    yield unpacker.unpack(packed, { maxOutputLength: SIZE_LIMIT });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new DamagedError(isTooLarge ? tooLarge("more than that, unpacked") : refusalOf(error, "a damaged answer"));
  }
}

interface Unpacker {
  unpack(packed: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
  /** Whether the bytes are packed at all. */
  accepts(packed: Uint8Array): boolean;
}

const GUNZIP: Unpacker = { unpack: gunzipSync, accepts: ([first, second]) => first === 0x1f && second === 0x8b };
/** Most servers pack "deflate" as zlib does, some without its head, and browsers take either. */
const DEFLATE: Unpacker = {
  unpack: (packed, options) => ((packed[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(packed, options),
  accepts: (packed) => !looksLikeText(packed),
};
const UNPACKERS: { readonly [coding: string]: Unpacker | undefined } = {
  gzip: GUNZIP,
  "x-gzip": GUNZIP,
  deflate: DEFLATE,
  br: { unpack: brotliDecompressSync, accepts: (packed) => !looksLikeText(packed) },
};

/** Refuses what is packed in a way that is not known: it was a page, and may not pass for a file of no format. */
function unknown(coding: string): Unpacker {
  const reason = `packed to be sent as ${JSON.stringify(coding)}, which is not supported`;
  return { unpack: () => refuse("E_FORMAT", reason), accepts: (packed) => !looksLikeText(packed) };
}

/** Whether bytes begin with "<", white space aside, as nothing packed does. */
function looksLikeText(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
}
