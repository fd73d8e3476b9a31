import { archiveFiles } from "../archive/sqlite/file-kind.ts";
import { type AtomicFile, openAtomicFile } from "../export/atomic-file.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Opens the destination of one file of an export. The file is written as a whole or not at all; for "-" it is standard
 * output, piece by piece.
 *
 * @param archivePath the archive, which must not be replaced
 */
export async function openDestination(file: string, archivePath: string, terminal: Terminal): Promise<AtomicFile> {
  if (file !== "-") return openAtomicFile(file, archiveFiles(archivePath));
  return { write: terminal.write, finish: async () => {}, [Symbol.asyncDispose]: async () => {} };
}

/** What a remark on such a file begins with; empty for standard output, which needs no name. */
export function destinationLabel(file: string): string {
  return file === "-" ? "" : `${file}: `;
}
