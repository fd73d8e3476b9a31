import { DamagedError } from "./damaged.ts";

/** Reads a stream of bytes from the front, by lines or by numbers of bytes. Holds one piece of the stream at a time. */
export class ByteReader {
  /** How many bytes have been read. */
  position = 0;
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line without its line end, LF or CR LF, as Latin-1, cut after `limit` characters; null at the end of the
   * stream. The whole line is consumed, however long it is.
   */
  async line(limit: number): Promise<string | null> {
    let line = "";
    let isNothing = true;
    while (await this.#fill()) {
      isNothing = false;
      const end = this.#piece.indexOf(LF);
      const part = this.#advance(end < 0 ? this.#piece.length : end + 1);
      if (line.length < limit) line += Buffer.from(end < 0 ? part : part.subarray(0, -1)).toString("latin1");
      if (end >= 0) break;
    }
    return isNothing ? null : line.replace(/\r$/, "").slice(0, limit);
  }

  /** The next `length` bytes, piece by piece; throws a {@link DamagedError} if there are fewer. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (!(await this.#fill())) {
        throw new DamagedError({
          code: "E_FORMAT",
          reason: `cut off at byte ${this.position}, ${left} bytes too early`,
        });
      }
      const piece = this.#advance(Math.min(left, this.#piece.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** Passes over the next `length` bytes; throws as {@link take} does. */
  async skip(length: number): Promise<void> {
    for await (const _ of this.take(length));
  }

  /** Puts bytes back that were read last, to be read again. */
  unread(bytes: Uint8Array): void {
    this.#piece = Buffer.concat([bytes, this.#piece]);
    this.position -= bytes.length;
  }

  /** All bytes that are left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (await this.#fill()) yield this.#advance(this.#piece.length);
  }

  /** The next `length` bytes, or as many as there are, without reading past them. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#piece.length < length) {
      const { value, done } = await this.#pieces.next();
      if (done === true) break;
      this.#piece = Buffer.concat([this.#piece, value]);
    }
    return this.#piece.subarray(0, length);
  }

  /** Releases the stream. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** Fetches the next piece if none is at hand; says whether any byte is left. */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const { value, done } = await this.#pieces.next();
      if (done === true) return false;
      this.#piece = value;
    }
    return true;
  }

  #advance(length: number): Uint8Array {
    const part = this.#piece.subarray(0, length);
    this.#piece = this.#piece.subarray(length);
    this.position += length;
    return part;
  }
}

const LF = 0x0a;
