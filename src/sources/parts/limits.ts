import type { Refusal } from "../../diagnostic.ts";
import type { Received } from "../received.ts";

/** No container gives more things than this. */
export const MAX_PARTS = 1_000_000;
/** No container gives more bytes, unpacked, than this: 64 GiB. */
export const MAX_UNPACKED = 64 * 2 ** 30;
/**
 * The most times that bytes may grow: text packs to a tenth, the dullest logs to a hundredth, a bomb to a thousandth.
 */
export const MAX_RATIO = 200;
/** Up to this size, 16 MiB, no ratio does any harm. */
export const HARMLESS = 16 * 2 ** 20;

/**
 * The most bytes of a document, which may have pictures, fonts or attachments in it: 64 MiB. Its text is as short as
 * any.
 */
export const DOCUMENT_LIMIT = 64 * 2 ** 20;

/** Why this many packed bytes that unpack to this many are not unpacked; null if they are. */
export function refuseRatio(packed: number, unpacked: number): Refusal | null {
  if (unpacked <= HARMLESS || unpacked <= packed * MAX_RATIO) return null;
  return {
    code: "E_TOO_LARGE",
    reason: `${packed} bytes that unpack to ${unpacked} or more, over ${MAX_RATIO} times as many: a bomb, not a text`,
  };
}

/**
 * Why a container is not opened: it lies in two others or more. Null if it is opened. It may hold articles, so that it
 * counts as one that could not be read, not as no article.
 */
export function refuseDepth({ depth = 0 }: Received, what: string): Refusal | null {
  if (depth < 2) return null;
  return { code: "E_FORMAT", reason: `${what} within ${depth} other containers: unpack the outer ones first` };
}
