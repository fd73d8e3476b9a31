import { inflateSync } from "node:zlib";
import type { Refusal } from "../../../diagnostic.ts";

/** No stream of a PDF unpacks to more than this: 128 MiB, a newspaper page as a picture in fine resolution. */
const MAX_STREAM = 128 * 2 ** 20;
/** The most bytes packed by LZW, which grow at most 1,500 times. No tool has used it for twenty-five years. */
const MAX_LZW = 256 * 1024;
/** Streams that are packed more than once are unpacked up to this many times to see how large they are. */
const MAX_LAYERS = 3;

/**
 * Why a PDF is not opened: one of its streams would unpack to more than memory holds. Null if none would. The library
 * that reads PDFs unpacks whatever it meets, so each stream is unpacked here first, where a limit can be set.
 */
export function refuseBomb(bytes: Uint8Array): Refusal | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    const head = buffer.toString("latin1", Math.max(0, at - 512), at);
    const dictionary = head.slice(head.lastIndexOf("obj") + 1);
    const start = at + STREAM.length + (buffer[at + STREAM.length] === CR ? 2 : 1);
    if (/\/LZW(Decode)?\b/.test(dictionary) && lengthOf(buffer, start) > MAX_LZW) return tooLarge(at, "by LZW");
    if (unpacksTooFar(buffer.subarray(start))) return tooLarge(at, `to more than ${MAX_STREAM} bytes`);
  }
  return null;
}

const STREAM = "stream";
const CR = 0x0d;

function tooLarge(at: number, how: string): Refusal {
  return { code: "E_TOO_LARGE", reason: `the stream at byte ${at} is packed ${how}: a bomb, not a page` };
}

function lengthOf(buffer: Buffer, start: number): number {
  const end = buffer.indexOf("endstream", start);
  return (end < 0 ? buffer.length : end) - start;
}

function unpacksTooFar(packed: Uint8Array): boolean {
  let layer = packed;
  for (let layers = 0; layers < MAX_LAYERS && isZlib(layer); layers += 1) {
    try {
      layer = inflateSync(layer, { maxOutputLength: MAX_STREAM });
    } catch (error) {
      // Damage is for the library to judge.
      return error instanceof RangeError;
    }
  }
  return false;
}

/** Whether bytes begin as zlib does (RFC 1950): the method is 8, and the first two bytes are a multiple of 31. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
