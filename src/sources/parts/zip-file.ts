import { crc32 } from "node:zlib";
import type { Entry, ZipFile as Yauzl } from "yauzl";
import type { Refusal } from "../../diagnostic.ts";
import { UTF_8 } from "../../text/encodings.ts";
import { DamagedError, refusalOf, refuse } from "./damaged.ts";
import { refuseRatio } from "./limits.ts";
import type { RandomAccess } from "./random-access.ts";

/** A file in a ZIP, as stated in the table of contents at its end. */
export interface ZipEntry {
  /** As stated, with "/" between folders. It is only a name, never a path to write to. */
  readonly name: string;
  /** How many bytes it has, according to the table. */
  readonly length: number;
  /** Why it cannot be read, if the table shows that: it is encrypted, packed by an unknown method, or a bomb. */
  readonly refusal: Refusal | null;
  /** Its bytes; throws a {@link DamagedError} if their number or their checksum is not the stated one. */
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Opens a ZIP, or says why it cannot be opened. The caller closes it, which also closes the bytes that it is read from.
 */
export async function openZip(access: RandomAccess): Promise<ZipFile | Refusal> {
  try {
    const { fromBufferPromise, fromFdPromise, getFileNameLowLevel } = await import("yauzl");
    // Names are decoded here: for the library, a name that points out of the archive is the end of it.
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
    const file =
      typeof access.held === "number"
        ? await fromFdPromise(access.held, options)
        : await fromBufferPromise(access.held, options);
    const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry) =>
      getFileNameLowLevel(
        generalPurposeBitFlag | (typeof UTF_8.decode(fileNameRaw) === "string" ? UTF_8_NAME : 0),
        fileNameRaw,
        extraFields,
        false,
      );
    return new ZipFile(access, file, nameOf);
  } catch (error) {
    access.close();
    return refusalOf(error, "a damaged ZIP");
  }
}

/**
 * The flag of an entry whose name is in UTF-8. macOS leaves it out, so that bytes which are valid UTF-8 are taken for it
 * as everywhere; otherwise a name without the flag is in code page 437, in which “café” would be “caf├⌐”.
 */
const UTF_8_NAME = 0x800;

export class ZipFile {
  readonly #access: RandomAccess;
  readonly #file: Yauzl;
  readonly #nameOf: (entry: Entry) => string;

  constructor(access: RandomAccess, file: Yauzl, nameOf: (entry: Entry) => string) {
    this.#access = access;
    this.#file = file;
    this.#nameOf = nameOf;
  }

  /**
   * The files in the order of the table, without folders; throws if the table is damaged, or has so many files at the
   * same bytes that together they are more than the ZIP. Call it only once.
   */
  async *entries(): AsyncGenerator<ZipEntry> {
    let packed = 0;
    for await (const entry of this.#file.eachEntry()) {
      const name = this.#nameOf(entry);
      packed += entry.compressedSize;
      if (packed > this.#file.fileSize) refuseOverlap(name);
      if (name.endsWith("/")) continue;
      yield { name, length: entry.uncompressedSize, refusal: refuseEntry(entry), open: () => this.#open(entry) };
    }
  }

  close(): void {
    this.#access.close();
  }

  async *#open(entry: Entry): AsyncGenerator<Uint8Array> {
    const stream = await this.#file.openReadStreamPromise(entry);
    let sum = 0;
    try {
      for await (const piece of stream) {
        sum = crc32(piece, sum);
        yield piece;
      }
    } catch (error) {
      throw new DamagedError(refusalOf(error, "damaged"));
    } finally {
      stream.destroy();
    }
    if (sum !== entry.crc32) {
      throw new DamagedError({ code: "E_FORMAT", reason: "damaged: its checksum is not the one that the ZIP states" });
    }
  }
}

/** Files that share their bytes are a bomb: a table of kilobytes may state one file of megabytes thousands of times. */
function refuseOverlap(name: string): never {
  refuse("E_FORMAT", `damaged or a bomb: its files overlap; from ${JSON.stringify(name)} on nothing is read`);
}

function refuseEntry(entry: Entry): Refusal | null {
  if (entry.isEncrypted()) return { code: "E_FORMAT", reason: "encrypted: unpack it with its password first" };
  if (!entry.canDecodeFileData()) {
    return { code: "E_FORMAT", reason: `packed by method ${entry.compressionMethod}, which is not supported` };
  }
  return refuseRatio(entry.compressedSize, entry.uncompressedSize);
}
