/** A line without its line end; `bytes` is null if it was longer than allowed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of a stream of bytes, ended by LF or CR LF. At most `limit` bytes of a line are held: a longer line is read
 * past and its bytes are dropped. A last line without a line end counts; an empty one after the last line end does not.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let line = new OpenLine(limit);
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      line.add(chunk.subarray(from, end));
      yield { number, bytes: line.close() };
      number += 1;
      line = new OpenLine(limit);
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield { number, bytes: line.close() };
}

/** The pieces of a line whose end has not come yet. */
class OpenLine {
  length = 0;
  readonly #limit: number;
  #pieces: Uint8Array[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.#limit + 1) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  close(): Uint8Array | null {
    if (this.length > this.#limit + 1) return null;
    const whole = new Uint8Array(Buffer.concat(this.#pieces));
    const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    return bytes.length > this.#limit ? null : bytes;
  }
}
