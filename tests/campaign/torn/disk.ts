import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Step } from "./write-log.ts";

/** A disk's unit: SQLite counts on it that a write changes nothing beyond its own bytes, and on nothing else. */
export const SECTOR = 512;

/**
 * The files of a folder on a disk that keeps a promise only where it was asked to. What was written to a file is
 * lasting once the file was forced to the disk, and a name (made, changed, removed) once its folder was. Until then it
 * may be lost: of names the last ones, from any point on, as on a file system with a journal; of bytes any sectors.
 */
export class Disk {
  readonly #folder: string;
  /** Names as the running program sees them, and as they are for certain. */
  #seen: Map<string, StoredFile>;
  #lasting: Map<string, StoredFile>;
  /** How the names have changed since, step by step. */
  #renamings: ReadonlyMap<string, StoredFile>[] = [];

  /** As the folder is now, all of it lasting. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#seen = new Map(readdirSync(folder).map((name) => [name, new StoredFile(readFileSync(join(folder, name)))]));
    this.#lasting = new Map(this.#seen);
  }

  take(step: Step): void {
    if (step.kind === "sync" && step.path === this.#folder) {
      this.#lasting = new Map(this.#seen);
      this.#renamings = [];
      return;
    }
    if (dirname(step.path) !== this.#folder) return;
    const name = basename(step.path);
    const file = this.#seen.get(name);
    if (step.kind === "unlink") this.#rename((names) => names.delete(name));
    else if (step.kind === "rename") this.#move(name, basename(step.target));
    else if (step.kind === "sync") file?.sync();
    else this.#fileOf(name).take(step);
  }

  #fileOf(name: string): StoredFile {
    const known = this.#seen.get(name);
    if (known !== undefined) return known;
    const made = new StoredFile(Buffer.alloc(0));
    this.#rename((names) => names.set(name, made));
    return made;
  }

  #move(name: string, target: string): void {
    const file = this.#seen.get(name);
    this.#rename((names) => {
      names.delete(name);
      if (file !== undefined) names.set(target, file);
    });
  }

  #rename(change: (names: Map<string, StoredFile>) => void): void {
    this.#seen = new Map(this.#seen);
    change(this.#seen);
    this.#renamings.push(this.#seen);
  }

  /** Writes into a folder, cleared before, what may be there after the power was cut now. */
  cutInto(folder: string, random: () => number): void {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const reached = Math.floor(random() * (this.#renamings.length + 1));
    const names = reached === 0 ? this.#lasting : (this.#renamings[reached - 1] ?? this.#lasting);
    for (const [name, file] of names) {
      // SQLite's index of the log lies in memory, whatever the folder shows, and is made anew.
      if (!name.endsWith("-shm")) writeFileSync(join(folder, name), file.afterCut(random));
    }
  }
}

type Change = Extract<Step, { readonly kind: "write" | "truncate" | "open" }>;
type Write = Extract<Step, { readonly kind: "write" }>;

class StoredFile {
  #lasting: Buffer;
  #pending: Change[] = [];

  constructor(bytes: Buffer) {
    this.#lasting = bytes;
  }

  take(change: Change): void {
    if (change.kind !== "open" || change.empties) this.#pending.push(change);
  }

  sync(): void {
    this.#lasting = this.#after(apply);
    this.#pending = [];
  }

  /** With none of what was not forced to the disk, all of it, or some sectors of it, and of some a half. */
  afterCut(random: () => number): Buffer {
    const luck = random();
    if (luck < 0.15) return this.#lasting;
    if (luck < 0.3) return this.#after(apply);
    return this.#after((bytes, change) => {
      if (change.kind === "write") applyTorn(bytes, change, random);
      else if (random() < 0.5) apply(bytes, change);
    });
  }

  #after(applyOne: (bytes: GrowingBytes, change: Change) => void): Buffer {
    if (this.#pending.length === 0) return this.#lasting;
    const bytes = new GrowingBytes(this.#lasting);
    for (const change of this.#pending) applyOne(bytes, change);
    return bytes.toBuffer();
  }
}

function apply(bytes: GrowingBytes, change: Change): void {
  if (change.kind === "open") bytes.resize(0);
  else if (change.kind === "truncate") bytes.resize(change.length);
  else bytes.write(change.offset, change.bytes);
}

/** Each sector that is written is old, new, or half of each; what lies between two that were written may be zeros. */
function applyTorn(bytes: GrowingBytes, { offset, bytes: written }: Write, random: () => number): void {
  for (let at = offset; at < offset + written.length; ) {
    const end = Math.min(offset + written.length, (Math.floor(at / SECTOR) + 1) * SECTOR);
    const [from, to] = newPart(random(), at, end);
    if (to > from) bytes.write(from, written.subarray(from - offset, to - offset));
    at = end;
  }
}

/** What of a sector is new: nothing, all, its first half or its second. */
function newPart(luck: number, start: number, end: number): readonly [number, number] {
  const middle = start + Math.floor((end - start) / 2);
  if (luck < 0.35) return [start, start];
  if (luck < 0.7) return [start, end];
  return luck < 0.85 ? [start, middle] : [middle, end];
}

/** Bytes with zeros wherever nobody wrote. */
class GrowingBytes {
  #bytes: Buffer;
  #length: number;

  constructor(start: Buffer) {
    this.#bytes = Buffer.from(start);
    this.#length = start.length;
  }

  write(offset: number, data: Buffer): void {
    if (offset + data.length > this.#length) this.resize(offset + data.length);
    data.copy(this.#bytes, offset);
  }

  resize(length: number): void {
    if (length > this.#bytes.length) {
      const longer = Buffer.alloc(2 * length);
      this.#bytes.copy(longer, 0, 0, this.#length);
      this.#bytes = longer;
    } else {
      this.#bytes.fill(0, Math.min(length, this.#length), this.#length);
    }
    this.#length = length;
  }

  toBuffer(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}
