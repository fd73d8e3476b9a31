import { ArchiveError, messageOf } from "../errors.ts";
import type { SecondReader } from "../second-reader/opinion.ts";

/**
 * The second reader of the package `onrecord-second-reader`, installed beside this one; null if it is not installed.
 * The package keeps it, so asking again costs nothing.
 *
 * @throws ArchiveError `io`, saying what to do, if the package is there but cannot be opened
 */
export async function findSecondReader(): Promise<SecondReader | null> {
  try {
    const { openSecondReader } = await import("onrecord-second-reader");
    return (await openSecondReader()) as SecondReader;
  } catch (error) {
    if (isMissing(error)) return null;
    throw new ArchiveError("io", `the second reader cannot be opened: ${messageOf(error)}; ${REMEDY}`, {
      cause: error,
    });
  }
}

const REMEDY = "remove the folder node_modules/onrecord-second-reader and run npm install onrecord-second-reader";

/**
 * {@link findSecondReader} for a caller who needs one.
 *
 * @throws ArchiveError `invalid_argument`, saying how to install the package, if it is not; `io` as
 * {@link findSecondReader}
 */
export async function requireSecondReader(): Promise<SecondReader> {
  const reader = await findSecondReader();
  if (reader === null)
    throw new ArchiveError(
      "invalid_argument",
      "a second reader is a package of its own: npm install onrecord-second-reader",
    );
  return reader;
}

/** Whether the package itself is missing, and not something that it needs. */
function isMissing(error: unknown): boolean {
  const isCode = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  return isCode && error.message.includes("'onrecord-second-reader'");
}
