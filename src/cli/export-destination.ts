import { archiveFiles } from "../archive/sqlite/file-kind.ts";
import { type AtomicFile, openAtomicFile } from "../export/atomic-file.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Where one file of an export goes: there as a whole or not at all, or for "-" standard output, piece by piece.
 *
 * @param archivePath the archive, which is not replaced
 */
export async function openDestination(file: string, archivePath: string, terminal: Terminal): Promise<AtomicFile> {
  if (file !== "-") return openAtomicFile(file, archiveFiles(archivePath));
  return { write: terminal.write, finish: async () => {}, [Symbol.asyncDispose]: async () => {} };
}

/** What a remark on such a file begins with; standard output needs no name. */
export function destinationLabel(file: string): string {
  return file === "-" ? "" : `${file}: `;
}
