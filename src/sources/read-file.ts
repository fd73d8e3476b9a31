import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type { Refusal } from "../diagnostic.ts";

/** The largest source that is read: 16 MiB, a hundred times the longest article. */
export const SIZE_LIMIT = 16 * 2 ** 20;

/**
 * The bytes of a file, or why there are none. Never waits (a pipe would block, a device never end) and never returns
 * more than the limit. It checks the path before opening it, and again what was opened.
 */
export function readFile(path: string | Buffer, limit: number = SIZE_LIMIT): Uint8Array | Refusal {
  try {
    const found = statSync(path);
    if (!found.isFile()) return notFile(found);
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) return notFile(status);
      return status.size > limit ? tooLarge(status.size, limit) : readAll(descriptor, status.size, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return ioRefusal(error);
  }
}

/** The refusal of what is not a regular file. */
export function notFile(found: Stats): Refusal {
  if (found.isDirectory()) return { code: "E_NOT_FILE", reason: "a folder" };
  if (found.isFIFO()) return { code: "E_NOT_FILE", reason: 'a pipe; give it as standard input, with "-" for its name' };
  return { code: "E_NOT_FILE", reason: "not a regular file" };
}

export function tooLarge(size: number | string, limit: number = SIZE_LIMIT): Refusal {
  const found = typeof size === "number" ? `${size} bytes` : size;
  return { code: "E_TOO_LARGE", reason: `${found}, the limit is ${limit} bytes` };
}

/** The refusal of a failed system call. */
export function ioRefusal(error: unknown): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return { code: "E_IO", reason: IO_REASONS.get(code) ?? code };
}

const IO_REASONS = new Map([
  ["ENOENT", "no such file or folder"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "a link that leads to itself"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EIO", "the disk reported an error"],
]);

/** Reads to the end, which may not be at `expected` bytes: the file may be growing. */
function readAll(descriptor: number, expected: number, limit: number): Uint8Array | Refusal {
  let buffer = new Uint8Array(expected + 1);
  let total = 0;
  for (;;) {
    const length = readSync(descriptor, buffer, total, buffer.length - total, null);
    total += length;
    if (length === 0) return buffer.subarray(0, total);
    if (total > limit) return tooLarge("it has grown while it was read", limit);
    if (total === buffer.length) buffer = grown(buffer, limit);
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(bytes.length * 2 + 65_536, limit + 1));
  larger.set(bytes);
  return larger;
}
