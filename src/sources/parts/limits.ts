import type { Refusal } from "../../diagnostic.ts";
import type { Received } from "../received.ts";

/** No container gives more things than this. */
export const MAX_PARTS = 1_000_000;
/** Nor more bytes, unpacked, than this: 64 GiB. */
export const MAX_UNPACKED = 64 * 2 ** 30;
/** Text packs to a tenth, the dullest of logs to a hundredth; what is made to exhaust a disk packs to a thousandth. */
export const MAX_RATIO = 200;
/** Below this size, 16 MiB, no ratio does any harm. */
export const HARMLESS = 16 * 2 ** 20;

/** A document with pictures, fonts or attachments in it may be this large, 64 MiB; its text is as short as any. */
export const DOCUMENT_LIMIT = 64 * 2 ** 20;

/** Why so many packed bytes that become so many are not unpacked; null if they are. */
export function refuseRatio(packed: number, unpacked: number): Refusal | null {
  if (unpacked <= HARMLESS || unpacked <= packed * MAX_RATIO) return null;
  return {
    code: "E_TOO_LARGE",
    reason: `${packed} bytes that unpack to ${unpacked} or more, over ${MAX_RATIO} times as many: a bomb, not a text`,
  };
}

/** Why a container is not opened that lies in too many others; null if it is. One within another is, and no further. */
export function refuseDepth({ depth = 0 }: Received, what: string): Refusal | null {
  if (depth < 2) return null;
  return { code: "E_NOT_ARTICLE", reason: `${what} within ${depth} other containers: unpack the outer ones first` };
}
