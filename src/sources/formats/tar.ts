import { ReadableStream } from "node:stream/web";
import type { DocumentFormat, PartRefusal } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import { MAX_PARTS, refuseDepth } from "../parts/limits.ts";
import { givePart, isHidden } from "../parts/part.ts";
import type { Received } from "../received.ts";

/** A TAR: each file in it is received by itself, in order. Links, devices, folders and hidden files are skipped. */
export const TAR: DocumentFormat = {
  name: "tar",
  recognise: (head) => (Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar" ? 0.9 : 0),
  read: readTar,
};

async function* readTar(received: Received): AsyncGenerator<PartRefusal | Received> {
  const refusal = refuseDepth(received, "a TAR");
  if (refusal !== null) {
    yield { ...refusal, part: null };
    return;
  }
  let place = "before the first file";
  let count = 0;
  let isReported = false;
  // An archive that is cut off within a file is reported once, by whoever reads the file.
  const reporting = async function* (body: AsyncIterable<Uint8Array>) {
    try {
      yield* body;
    } catch (error) {
      isReported = true;
      throw error;
    }
  };
  try {
    const { createTarDecoder } = await import("modern-tar");
    const entries = ReadableStream.from(received.stream()).pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries) {
      count += 1;
      place = `after file ${count}, “${header.name}”`;
      const isGiven = header.type === "file" && !isHidden(header.name) && count <= MAX_PARTS;
      if (isGiven) yield* givePart(received, { id: header.name, length: header.size }, reporting(body));
      else await body.cancel();
      if (count > MAX_PARTS) throw new RangeError(`over ${MAX_PARTS} files`);
    }
  } catch (error) {
    if (!isReported) yield { ...refusalOf(error, `a damaged TAR, ${place}`), part: null };
    return;
  }
  if (count === 0) yield { code: "E_EMPTY", reason: "a TAR without files", part: null };
}
