import { isRefusal } from "../../../diagnostic.ts";
import { DamagedError, refuse } from "../../parts/damaged.ts";
import { DOCUMENT_LIMIT } from "../../parts/limits.ts";
import { collect } from "../../parts/part.ts";
import { looksLikeCompound, looksLikeZip } from "../../parts/signatures.ts";
import { openZip, type ZipEntry, type ZipFile } from "../../parts/zip-file.ts";
import type { Received } from "../../received.ts";

/** No XML of a text document is larger than this, unpacked: 32 MiB, about 2,000 pages. */
const MAX_XML = 32 * 2 ** 20;
/** No package has more files than this, pictures included. */
const MAX_FILES = 10_000;

/** The files of an office document, by name. */
export type Package = ReadonlyMap<string, Uint8Array>;

/**
 * The files of an office document that a reader asks for, without those that are missing. Other files, such as
 * pictures, are not unpacked.
 *
 * @throws DamagedError if the package, or a file of it that is asked for, cannot be read
 */
export async function readPackage(received: Received, isWanted: (name: string) => boolean): Promise<Package> {
  if (!looksLikeZip(received.head)) refuseOther(received.head);
  const bytes = await received.bytes(DOCUMENT_LIMIT);
  if (isRefusal(bytes)) throw new DamagedError(bytes);
  const zip = await openZip({ held: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), close() {} });
  if (isRefusal(zip)) throw new DamagedError(zip);
  return readFiles(zip, isWanted);
}

async function readFiles(zip: ZipFile, isWanted: (name: string) => boolean): Promise<Package> {
  const files = new Map<string, Uint8Array>();
  let count = 0;
  for await (const entry of zip.entries()) {
    count += 1;
    if (count > MAX_FILES) refuse("E_TOO_LARGE", `over ${MAX_FILES} files in it`);
    if (isWanted(entry.name) && !files.has(entry.name)) files.set(entry.name, await readEntry(entry));
  }
  return files;
}

async function readEntry({ name, length, refusal, open }: ZipEntry): Promise<Uint8Array> {
  if (length > MAX_XML) refuse("E_TOO_LARGE", `${name} has ${length} bytes, the limit is ${MAX_XML}`);
  const bytes = refusal ?? (await collect(open(), MAX_XML));
  return isRefusal(bytes) ? refuse(bytes.code, `${name}: ${bytes.reason}`) : bytes;
}

function refuseOther(head: Uint8Array): never {
  const reason = looksLikeCompound(head)
    ? "encrypted, or a Word file of before 2007 under another name: save it as DOCX without a password"
    : "no ZIP, which such a document is";
  return refuse("E_FORMAT", reason);
}
