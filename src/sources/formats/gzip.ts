import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { DocumentFormat, PartRefusal } from "../document.ts";
import { DamagedError, refusalOf } from "../parts/damaged.ts";
import { MAX_UNPACKED, refuseDepth, refuseRatio } from "../parts/limits.ts";
import { givePart } from "../parts/part.ts";
import type { Received } from "../received.ts";

/** A single packed file: "harbour.html.gz", "news.tar.gz", "crawl.warc.gz". It is unpacked while it is read. */
export const GZIP: DocumentFormat = {
  name: "gzip",
  recognise: (head) => (looksLikeGzip(head) ? 0.9 : 0),
  read: readGzip,
};

function looksLikeGzip(head: Uint8Array): boolean {
  // The third byte is the method; there has only ever been one.
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

async function* readGzip(received: Received): AsyncGenerator<PartRefusal | Received> {
  const refusal = refuseDepth(received, "a GZIP");
  if (refusal !== null) {
    yield { ...refusal, part: null };
    return;
  }
  const facts = { id: unpackedName(received), deeper: 0 };
  for await (const inner of givePart(received, facts, unpack(received))) {
    if ("head" in inner && looksLikeGzip(inner.head)) {
      yield { code: "E_FORMAT", reason: "a GZIP within a GZIP: unpack it first", part: facts.id };
    } else yield inner;
  }
}

/** The name of what is packed: "news.tgz" and "news.tar.gz" hold "news.tar". */
function unpackedName({ part, name }: Received): string {
  const last = (part ?? name).split(/[/\\]/).at(-1) ?? "";
  return last.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "") || "unpacked";
}

async function* unpack(received: Received): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // Errors reach the loop below through the stream that it reads.
  pipeline(Readable.from(received.stream()), gunzip, () => {});
  let unpacked = 0;
  try {
    for await (const piece of gunzip) {
      unpacked += piece.length;
      const refusal = refuseRatio(gunzip.bytesWritten, unpacked) ?? refuseSize(unpacked);
      if (refusal !== null) throw new DamagedError(refusal);
      yield piece;
    }
  } catch (error) {
    throw new DamagedError(refusalOf(error, `a damaged GZIP, after ${unpacked} bytes unpacked`));
  }
}

function refuseSize(unpacked: number) {
  if (unpacked <= MAX_UNPACKED) return null;
  return { code: "E_TOO_LARGE", reason: `over ${MAX_UNPACKED} bytes unpacked` } as const;
}
