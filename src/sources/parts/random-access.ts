import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Refusal } from "../../diagnostic.ts";
import { tooLarge } from "../read-file.ts";
import { refusalOf } from "./damaged.ts";

/** Bytes that can be read in any order. */
export interface RandomAccess {
  /** The bytes themselves, or the descriptor of a file that holds them. */
  readonly held: Buffer | number;
  /** Releases memory and disk. */
  close(): void;
}

/** Up to this many bytes, 32 MiB, are held in memory, more in a temporary file. */
const IN_MEMORY = 32 * 2 ** 20;
/** No temporary file is larger than 32 GiB. */
const ON_DISK = 32 * 2 ** 30;

/** Takes in a whole stream, so that a format whose table of contents stands at the end can be read. */
export async function openAtRandom(stream: AsyncIterable<Uint8Array>): Promise<RandomAccess | Refusal> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let file: TemporaryFile | null = null;
  try {
    for await (const piece of stream) {
      length += piece.length;
      if (length > ON_DISK) throw new RangeError("too large");
      if (file !== null) file.write(piece);
      else pieces.push(piece);
      if (file === null && length > IN_MEMORY) {
        file = new TemporaryFile();
        for (const held of pieces.splice(0)) file.write(held);
      }
    }
  } catch (error) {
    file?.close();
    return length > ON_DISK ? tooLarge("more than that", ON_DISK) : refusalOf(error, "damaged");
  }
  return file ?? { held: Buffer.concat(pieces), close() {} };
}

/** A file in a folder of its own that only this user can open; it is gone when it is closed. */
class TemporaryFile implements RandomAccess {
  readonly held: number;
  readonly #folder: string;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), "onrecord-"));
    this.held = openSync(join(this.#folder, "received"), "wx+", 0o600);
    // If the system allows it, the name goes at once, so that a process that is killed leaves nothing behind.
    if (process.platform !== "win32") this.#remove();
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) from += writeSync(this.held, bytes, from);
  }

  close(): void {
    closeSync(this.held);
    if (process.platform === "win32") this.#remove();
  }

  #remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
