import { closeSync, openSync, readSync, writeFileSync, writeSync } from "node:fs";

/** What tests/faults/oom.c is told, and tells; it reads and writes the same file. */
export interface Control {
  /** Lets the allocation of this number from now on fail, and every later one too if memory is to stay short. */
  arm(at: number, isSticky: boolean): void;
  /** Lets none fail any more. */
  disarm(): Counts;
  close(): void;
}

export interface Counts {
  /** Allocations since it was armed. */
  readonly calls: number;
  /** How many of them failed. */
  readonly refused: number;
}

/** Makes the file before the program starts that is to be watched. */
export function makeControl(path: string, at = 0, isSticky = false): void {
  writeFileSync(path, fields([at, 0, Number(isSticky), 0]));
}

/** Opens the file of this very process, which LD_PRELOAD has given the library. */
export function openControl(path: string): Control {
  const file = openSync(path, "r+");
  const write = (numbers: readonly number[]) => void writeSync(file, fields(numbers), 0, SIZE, 0);
  return {
    arm: (at, isSticky) => write([at, 0, Number(isSticky), 0]),
    disarm: () => {
      const bytes = Buffer.alloc(SIZE);
      readSync(file, bytes, 0, SIZE, 0);
      write([0, 0, 0, 0]);
      return { calls: Number(bytes.readBigInt64LE(8)), refused: Number(bytes.readBigInt64LE(24)) };
    },
    close: () => closeSync(file),
  };
}

const SIZE = 32;

function fields(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(SIZE);
  for (const [index, number] of numbers.entries()) bytes.writeBigInt64LE(BigInt(number), index * 8);
  return bytes;
}
