/**
 * How much of JavaScript's memory texts may take, known before any of them is read: running out of it would end the
 * program, and with it the other texts. The figures are measured (docs/performance.md).
 *
 * @module
 */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import type { VerifyCheck } from "../archive/verify-check.ts";
import type { Refusal } from "../diagnostic.ts";

/** What the program needs before it has read anything. */
const PROGRAM = 64 * 2 ** 20;
/**
 * The share of the rest that one text may need while it is read and stored; the batch still to be written has what is
 * left.
 */
const SHARE = 3 / 4;
/**
 * Bytes of that share for each byte of a text: enough to store, and to verify, the densest text that we know, one of
 * quotes of three letters. Ordinary prose needs a fifth of it.
 */
const PER_BYTE = 180;
/** Bytes of memory for each byte of texts that are gathered, which means read and not yet written. */
const PER_BYTE_IN_HAND = 512;

const heapLimit = () => getHeapStatistics().heap_size_limit;

/**
 * Why a text of this many bytes is not read; null if it fits into the memory of this thread, whatever it says.
 *
 * @param heap the bytes that Node may use for objects
 */
export function memoryRefusal(bytes: number, heap: number = heapLimit()): Refusal | null {
  const most = Math.max(0, Math.floor(((heap - PROGRAM) * SHARE) / PER_BYTE));
  if (bytes <= most) return null;
  const needed = Math.ceil(((bytes * PER_BYTE) / SHARE + PROGRAM) / 2 ** 20);
  return {
    code: "E_TOO_LARGE",
    reason: `${bytes} bytes, and the memory of Node suffices for ${most}; NODE_OPTIONS=--max-old-space-size=${needed} lets it have more`,
  };
}

/** The least size, in bytes, of a text that counts as large. */
const LARGE = 2 ** 20;
/** The percentage of what is in use by which V8 may let its memory grow before it collects what is not. */
const SLOW_GROWTH = 10;
/** V8 chooses: up to four times what is in use. */
const OWN_GROWTH = 0;

/**
 * Call this before a text of this many bytes is read. From a large text until the next short one, V8 keeps its memory
 * close to what is in use: left to itself, it takes up to twice what such a text needs, to save some time.
 */
export function thriftFor(bytes: number): void {
  const growth = bytes >= LARGE ? SLOW_GROWTH : OWN_GROWTH;
  if (growth === current) return;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  current = growth;
}

let current = OWN_GROWTH;

/** Finds nothing, and lets the other checks of `verify` go through the rows of a large text with little memory. */
export const thriftCheck: VerifyCheck = {
  prepare: thriftFor,
  async *problems() {},
  remarks: async () => [],
};

/** How many bytes of texts may be gathered: `most`, or fewer if memory is short. */
export function bytesInHand(most: number, heap: number = heapLimit()): number {
  return Math.min(most, Math.floor(heap / PER_BYTE_IN_HAND));
}
