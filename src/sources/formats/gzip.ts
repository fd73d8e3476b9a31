import type { Refusal } from "../../diagnostic.ts";
import { messageOf } from "../../errors.ts";
import type { DocumentFormat, PartRefusal } from "../document.ts";
import { ByteReader } from "../parts/byte-reader.ts";
import { DamagedError } from "../parts/damaged.ts";
import { beginsRecord, findRecord, isAtEnd, looksLikeGzip, unpackMember } from "../parts/gzip-members.ts";
import { MAX_UNPACKED, refuseDepth, refuseRatio } from "../parts/limits.ts";
import { givePart } from "../parts/part.ts";
import type { Received } from "../received.ts";

/** A single packed file: "harbour.html.gz", "news.tar.gz", "crawl.warc.gz". It is unpacked while it is read. */
export const GZIP: DocumentFormat = {
  name: "gzip",
  recognise: (head) => (looksLikeGzip(head) ? 0.9 : 0),
  read: readGzip,
};

async function* readGzip(received: Received): AsyncGenerator<PartRefusal | Received> {
  const refusal = refuseDepth(received, "a GZIP");
  if (refusal !== null) {
    yield { ...refusal, part: null };
    return;
  }
  const facts = { id: unpackedName(received), deeper: 0 };
  const packed = new Unpacker(new ByteReader(received.stream()));
  try {
    for (let damages = 0; packed.goesOn && damages < MAX_DAMAGES; damages += 1) {
      for await (const inner of givePart(received, facts, packed.unpack())) {
        if ("head" in inner && looksLikeGzip(inner.head)) {
          yield { code: "E_FORMAT", reason: "a GZIP within a GZIP: unpack it first", part: facts.id };
        } else yield inner;
      }
      if (packed.damage !== null) yield { ...packed.damage, part: facts.id };
    }
    if (packed.goesOn) {
      const reason = `damaged in ${MAX_DAMAGES} places: from byte ${packed.bytes.position} on nothing more is read`;
      yield { code: "E_FORMAT", reason, part: facts.id };
    }
  } finally {
    await packed.bytes.close();
  }
}

/** Behind so many damaged places nothing more is read. */
const MAX_DAMAGES = 1000;

/** The name of what is packed: "news.tgz" and "news.tar.gz" hold "news.tar". */
function unpackedName({ part, name }: Received): string {
  const last = (part ?? name).split(/[/\\]/).at(-1) ?? "";
  return last.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "") || "unpacked";
}

/** Unpacks members one after another, until one is damaged, and then goes on behind it if it can. */
class Unpacker {
  /** Whether anything can be unpacked: nothing has been yet, or a record of a WARC stands behind a damaged place. */
  goesOn = true;
  /** What is wrong behind what was unpacked last, which is whole records of a WARC. */
  damage: Refusal | null = null;
  readonly bytes: ByteReader;

  constructor(bytes: ByteReader) {
    this.bytes = bytes;
  }

  /** Throws a {@link DamagedError} that says what is lost, unless whole records of a WARC were given before it. */
  async *unpack(): AsyncGenerator<Uint8Array> {
    this.goesOn = false;
    this.damage = null;
    const { bytes } = this;
    const begun = bytes.position;
    let start = begun;
    let [unpacked, whole, isOfRecords] = [0, 0, false];
    try {
      do {
        for await (const piece of unpackMember(bytes)) {
          isOfRecords ||= unpacked === 0 && beginsRecord(piece);
          unpacked += piece.length;
          const refusal = refuseRatio(bytes.position - begun, unpacked) ?? refuseSize(unpacked);
          if (refusal !== null) throw new DamagedError(refusal);
          yield piece;
        }
        start = bytes.position;
        whole = unpacked;
      } while (!(await isAtEnd(bytes)));
    } catch (error) {
      // Too large, or what it is read from is damaged or cannot be read.
      if (error instanceof DamagedError || (error instanceof Error && "syscall" in error)) throw error;
      this.goesOn = await findRecord(bytes);
      const then = this.goesOn
        ? `bytes ${start} to ${bytes.position} are lost, and reading goes on behind them`
        : `from byte ${start} on nothing more is read`;
      const reason = `a damaged GZIP, after ${unpacked} bytes unpacked: ${messageOf(error)}; ${then}`;
      if (!isOfRecords || unpacked > whole) throw new DamagedError({ code: "E_FORMAT", reason });
      this.damage = { code: "E_FORMAT", reason };
    }
  }
}

function refuseSize(unpacked: number) {
  if (unpacked <= MAX_UNPACKED) return null;
  return { code: "E_TOO_LARGE", reason: `over ${MAX_UNPACKED} bytes unpacked` } as const;
}
