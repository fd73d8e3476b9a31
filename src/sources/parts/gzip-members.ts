import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from "node:zlib";
import type { ByteReader } from "./byte-reader.ts";

/** How many packed bytes are looked at or unpacked at once. */
const STEP = 16 * 1024;
/** A member that unpacks to at most this much, 16 MiB, is given only when its sum is right. */
const HELD = 16 * 2 ** 20;
/**
 * How many packed bytes of a damaged member are searched for the next one, which may have been taken for part of it.
 */
const KEPT = 2 ** 20;
/** No more places than this are tried as the beginning of a member behind one that is damaged. */
const MAX_TRIED = 10_000;

/** How a member begins; the third byte is the method, and there has only ever been one. */
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

export function looksLikeGzip(head: Uint8Array): boolean {
  return MAGIC.equals(head.subarray(0, MAGIC.length));
}

/** Whether nothing is left but zeros, with which tapes are filled up. Throws for zeros with something behind them. */
export async function isAtEnd(bytes: ByteReader): Promise<boolean> {
  for (let hasZeros = false; ; hasZeros = true) {
    const piece = await bytes.peek(STEP);
    if (piece.length === 0) return true;
    if (piece.every((byte) => byte === 0)) await bytes.skip(piece.length);
    else if (hasZeros) throw new Error("no member begins here");
    else return false;
  }
}

/**
 * Unpacks the member that begins here (RFC 1952), and leaves the reader behind it. A member of ordinary size is given
 * only if its sum is right. If it is damaged, throws, and the reader is somewhere behind its first byte.
 */
export async function* unpackMember(bytes: ByteReader): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | null = [];
  let length = 0;
  for await (const piece of inflateMember(bytes)) {
    length += piece.length;
    if (held !== null) held.push(piece);
    else yield piece;
    if (held !== null && length > HELD) {
      yield* held;
      held = null;
    }
  }
  yield* held ?? [];
}

async function* inflateMember(bytes: ByteReader): AsyncGenerator<Uint8Array> {
  await skipHeader(bytes);
  const inflate = createInflateRaw();
  const unpacked: Uint8Array[] = [];
  inflate.on("data", (piece: Uint8Array) => unpacked.push(piece));
  const ended = new Promise<void>((resolve, reject) => inflate.once("end", resolve).once("error", reject));
  const kept: Uint8Array[] = [];
  let [sum, length, keptLength] = [0, 0, 0];
  try {
    for (let isOver = false; !isOver; ) {
      const packed = await bytes.peek(STEP);
      const before = inflate.bytesWritten;
      isOver = await feed(inflate, packed, ended);
      const used = packed.subarray(0, inflate.bytesWritten - before);
      await bytes.skip(used.length);
      kept.push(used);
      for (keptLength += used.length; keptLength > KEPT; ) keptLength -= kept.shift()?.length ?? 0;
      for (const piece of unpacked.splice(0)) {
        sum = crc32(piece, sum);
        length += piece.length;
        yield piece;
      }
    }
    await checkTrailer(bytes, sum, length);
  } catch (error) {
    bytes.unread(Buffer.concat(kept));
    throw error;
  } finally {
    inflate.destroy();
  }
}

/** Unpacks a piece, empty at the end of the file; says whether that was the end of the packed data. */
async function feed(inflate: InflateRaw, packed: Uint8Array, ended: Promise<void>): Promise<boolean> {
  const over = ended.then(() => true);
  if (packed.length === 0) {
    inflate.end();
    return over;
  }
  // If there is more than the data, the callback is never called.
  return Promise.race([over, new Promise<false>((resolve) => inflate.write(packed, () => resolve(false)))]);
}

async function skipHeader(bytes: ByteReader): Promise<void> {
  const head = await bytes.peek(HEADER_LENGTH);
  const flags = head[3] ?? 0;
  if (head.length < HEADER_LENGTH) throw new Error("unexpected end of file");
  if (!looksLikeGzip(head)) {
    await bytes.skip(1);
    throw new Error("no member begins here");
  }
  await bytes.skip(HEADER_LENGTH);
  if ((flags & HAS_EXTRA) !== 0) {
    const [low = 0, high = 0] = await bytes.peek(2);
    await bytes.skip(2 + low + 256 * high);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) if ((flags & flag) !== 0) await skipText(bytes);
  if ((flags & HAS_HEADER_SUM) !== 0) await bytes.skip(2);
}

const HEADER_LENGTH = 10;
const HAS_HEADER_SUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

/** Skips a text that a zero ends. */
async function skipText(bytes: ByteReader): Promise<void> {
  for (;;) {
    const piece = await bytes.peek(STEP);
    const end = piece.indexOf(0);
    if (end >= 0) return bytes.skip(end + 1);
    if (piece.length === 0) throw new Error("unexpected end of file");
    await bytes.skip(piece.length);
  }
}

async function checkTrailer(bytes: ByteReader, sum: number, length: number): Promise<void> {
  const trailer = Buffer.from(await bytes.peek(TRAILER_LENGTH));
  if (trailer.length < TRAILER_LENGTH) throw new Error("unexpected end of file");
  if (trailer.readUInt32LE(0) !== sum) throw new Error("incorrect data check");
  if (trailer.readUInt32LE(4) !== length % 2 ** 32) throw new Error("incorrect length check");
  await bytes.skip(TRAILER_LENGTH);
}

const TRAILER_LENGTH = 8;

/**
 * Goes to the next member that begins with a record of a WARC, which can be read whatever was before it; says whether
 * there is one.
 */
export async function findRecord(bytes: ByteReader): Promise<boolean> {
  for (let tried = 0; tried < MAX_TRIED; ) {
    const piece = Buffer.from(await bytes.peek(STEP));
    const at = piece.indexOf(MAGIC);
    if (at < 0 && piece.length < STEP) return false;
    await bytes.skip(at < 0 ? piece.length - MAGIC.length + 1 : at);
    if (at < 0) continue;
    if (packsRecord(await bytes.peek(STEP))) return true;
    await bytes.skip(1);
    tried += 1;
  }
  return false;
}

/** Whether a member without extra fields, as every program for web archives writes them, begins with a record. */
function packsRecord(member: Uint8Array): boolean {
  try {
    const start = inflateRawSync(member.subarray(HEADER_LENGTH), { finishFlush: constants.Z_SYNC_FLUSH });
    return member[3] === 0 && beginsRecord(start);
  } catch {
    return false;
  }
}

/** Whether a text begins as a record of a WARC does. */
export function beginsRecord(text: Uint8Array): boolean {
  return RECORD.equals(text.subarray(0, RECORD.length));
}

const RECORD = Buffer.from("WARC/1.");
