import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { misuse } from "../misuse.ts";
import { sha256 } from "../sha256.ts";
import { VERSION } from "../version.ts";
import { openAtomicFile, replaceablePlace } from "./atomic-file.ts";

/** The folder of a bag that holds the files it is made for. */
export const PAYLOAD = "data";

/** A file of the payload. */
export interface PayloadFile {
  /** Its name within `data`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

const DECLARATION = "bagit.txt";
const MANIFEST = "manifest-sha256.txt";
const TAG_MANIFEST = "tagmanifest-sha256.txt";
const TAG_FILES = [DECLARATION, "bag-info.txt", MANIFEST, TAG_MANIFEST];

/**
 * Prepares a folder to become a bag (BagIt 1.0, RFC 8493), making it if necessary; the payload then goes into `data`.
 * An existing bag may be added to: until it is finished again it has no `bagit.txt`, and so is not a bag.
 *
 * @throws ArchiveError `invalid_argument` if the folder holds anything else, the archive among it; the system's error
 * if it cannot be written
 */
export function beginBag(folder: string, archiveFiles: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const tag of TAG_FILES) replaceablePlace(join(folder, tag), archiveFiles);
  const foreign = readdirSync(folder).find((name) => name !== PAYLOAD && !isOurs(name));
  if (foreign !== undefined)
    throw misuse(`${folder} has ${foreign}, and is no bag: name an empty folder, or a new one`);
  rmSync(join(folder, DECLARATION), { force: true });
  mkdirSync(join(folder, PAYLOAD), { recursive: true });
}

/** Whether a file is a tag file, or what a killed process left of one. */
function isOurs(name: string): boolean {
  return TAG_FILES.some((tag) => name === tag || name.startsWith(`${tag}.partial-`));
}

/**
 * Makes a bag of a folder whose payload lies in `data`: writes the manifest, which `sha256sum -c` reads too, and the
 * other tag files, `bagit.txt` last. The same payload gives the same bytes: nothing in them says when it was made.
 *
 * @throws ArchiveError `invalid_argument` if `data` holds anything but the payload; `io`
 */
export async function finishBag(
  folder: string,
  payload: readonly PayloadFile[],
  archiveFiles: readonly string[],
): Promise<void> {
  requireOnly(join(folder, PAYLOAD), payload);
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0);
  const tags = {
    [MANIFEST]: toManifest(payload.map(({ file, sha256: hash }) => [`${PAYLOAD}/${file}`, hash])),
    "bag-info.txt": `Bag-Software-Agent: onrecord ${VERSION}\nPayload-Oxum: ${octets}.${payload.length}\n`,
    [DECLARATION]: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
  };
  const tagManifest = toManifest(Object.entries(tags).map(([name, text]) => [name, sha256(text)]));
  const { [DECLARATION]: declaration, ...others } = tags;
  for (const [name, text] of Object.entries({ ...others, [TAG_MANIFEST]: tagManifest, [DECLARATION]: declaration })) {
    await writeFile(join(folder, name), text, archiveFiles);
  }
}

/** A bag whose manifest leaves out a file of its payload is not valid. */
function requireOnly(data: string, payload: readonly PayloadFile[]): void {
  const known = new Set(payload.map(({ file }) => file));
  const foreign = readdirSync(data).find((name) => !known.has(name));
  if (foreign === undefined) return;
  throw misuse(`${data} has ${foreign}, which is none of the sources: no bag was made; move it away first`);
}

/** Lines "hash  path", by path. Names of sources have none of the characters that BagIt escapes: CR, LF and "%". */
function toManifest(hashes: readonly (readonly [path: string, hash: string])[]): string {
  return hashes
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .sort((a, b) => (a.slice(HASH_LENGTH) < b.slice(HASH_LENGTH) ? -1 : 1))
    .join("");
}

const HASH_LENGTH = 64;

async function writeFile(path: string, text: string, archiveFiles: readonly string[]): Promise<void> {
  await using file = await openAtomicFile(path, archiveFiles);
  await file.write(text);
  await file.finish();
}
