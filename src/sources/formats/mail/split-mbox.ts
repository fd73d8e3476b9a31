import type { Refusal } from "../../../diagnostic.ts";
import { DOCUMENT_LIMIT } from "../../parts/limits.ts";
import { tooLarge } from "../../read-file.ts";

/** The line before a mail: "From", its sender or "-", and when it arrived: "Mon Mar  2 09:14:00 2026". */
export const POSTMARK = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,60}\d{4}\b/;

const LF = 0x0a;
const CR = 0x0d;
const GREATER = 0x3e;
/** Longer than any line before a mail, in bytes; longer lines are taken in pieces. */
const MAX_LINE = 64 * 1024;

/**
 * The mails of a mailbox, byte for byte as they were sent: without the line before each, the empty line after it, and
 * the ">" before "From " at the beginning of a line (mboxrd; mboxo does the same unless mails quote each other). A mail
 * that is too large becomes a refusal. What comes before the first mail is dropped.
 */
export async function* splitMbox(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Refusal> {
  let message: Message | null = null;
  let isAfterBlank = true;
  for await (const line of rawLines(stream)) {
    if (line.isStart && isAfterBlank && isPostmark(line.bytes)) {
      if (message !== null) yield message.close();
      message = new Message();
    } else message?.add(line.isStart ? unquoted(line.bytes) : line.bytes);
    isAfterBlank = line.isStart && isBlank(line.bytes);
  }
  if (message !== null) yield message.close();
}

/** A mail as it grows. */
class Message {
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > DOCUMENT_LIMIT) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  close(): Uint8Array | Refusal {
    if (this.#length > DOCUMENT_LIMIT) return tooLarge(this.#length, DOCUMENT_LIMIT);
    const last = this.#pieces.at(-1);
    if (last !== undefined && isBlank(last)) this.#pieces.pop();
    return new Uint8Array(Buffer.concat(this.#pieces));
  }
}

function isPostmark(line: Uint8Array): boolean {
  return line[0] === 0x46 && POSTMARK.test(Buffer.from(line.subarray(0, 200)).toString("latin1"));
}

function isBlank(line: Uint8Array): boolean {
  return line[0] === LF || (line[0] === CR && line[1] === LF);
}

function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== GREATER) return line;
  const start = Buffer.from(line.subarray(0, 100)).toString("latin1");
  return /^>+From /.test(start) ? line.subarray(1) : line;
}

interface RawLine {
  /** With its line end, or a piece of a long line. */
  readonly bytes: Uint8Array;
  /** Whether it begins a line. */
  readonly isStart: boolean;
}

async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let rest: Uint8Array = new Uint8Array(0);
  let isStart = true;
  for await (const piece of stream) {
    const buffer: Uint8Array = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = buffer.indexOf(LF); end >= 0; end = buffer.indexOf(LF, from)) {
      yield { bytes: buffer.subarray(from, end + 1), isStart };
      from = end + 1;
      isStart = true;
    }
    rest = buffer.subarray(from);
    if (rest.length > MAX_LINE) {
      yield { bytes: rest, isStart };
      rest = new Uint8Array(0);
      isStart = false;
    }
  }
  if (rest.length > 0) yield { bytes: rest, isStart };
}
