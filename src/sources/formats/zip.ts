import { isRefusal } from "../../diagnostic.ts";
import type { DocumentFormat, PartRefusal } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import { MAX_PARTS, MAX_UNPACKED, refuseDepth } from "../parts/limits.ts";
import { givePart, isHidden } from "../parts/part.ts";
import { openAtRandom } from "../parts/random-access.ts";
import { looksLikeZip } from "../parts/signatures.ts";
import { openZip, type ZipEntry, type ZipFile } from "../parts/zip-file.ts";
import type { Received } from "../received.ts";

/**
 * A ZIP: each file in it is received by itself, in the order of its table of contents. Hidden files and what macOS adds
 * (`__MACOSX`) are skipped, as in folders. Of a web archive collection (WACZ), which is a ZIP, only the archives are
 * given.
 */
export const ZIP: DocumentFormat = {
  name: "zip",
  // Less certain than the formats that are ZIPs themselves.
  recognise: (head) => (looksLikeZip(head) ? 0.5 : 0),
  read: readZip,
};

async function* readZip(received: Received): AsyncGenerator<PartRefusal | Received> {
  const refusal = refuseDepth(received, "a ZIP");
  const access = refusal ?? (await openAtRandom(received.stream()));
  const file = isRefusal(access) ? access : await openZip(access);
  if (isRefusal(file)) {
    yield { ...file, part: null };
    return;
  }
  try {
    yield* giveEntries(received, file);
  } catch (error) {
    yield { ...refusalOf(error, "a damaged ZIP"), part: null };
  } finally {
    file.close();
  }
}

async function* giveEntries(received: Received, file: ZipFile): AsyncGenerator<PartRefusal | Received> {
  let count = 0;
  let unpacked = 0;
  let isCollection = received.name.toLowerCase().endsWith(".wacz");
  for await (const entry of file.entries()) {
    count += 1;
    unpacked += entry.length;
    if (count > MAX_PARTS || unpacked > MAX_UNPACKED) {
      const reason = `over ${MAX_PARTS} files or ${MAX_UNPACKED} bytes unpacked: from this file on nothing is read`;
      yield { code: "E_TOO_LARGE", reason, part: entry.name };
      return;
    }
    isCollection ||= WEB_ARCHIVE.test(entry.name);
    if (isHidden(entry.name) || (isCollection && !WEB_ARCHIVE.test(entry.name))) continue;
    yield* giveEntry(received, entry);
  }
  if (count === 0) yield { code: "E_EMPTY", reason: "a ZIP without files", part: null };
}

/** Where a WACZ has its archives. */
const WEB_ARCHIVE = /^archive\/[^/]+\.warc(\.gz)?$/;

async function* giveEntry(received: Received, entry: ZipEntry): AsyncGenerator<PartRefusal | Received> {
  const { name, length, refusal } = entry;
  if (refusal === null) yield* givePart(received, { id: name, length }, entry.open());
  else yield { ...refusal, part: name };
}
