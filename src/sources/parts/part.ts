import { isRefusal, type Refusal } from "../../diagnostic.ts";
import type { PartRefusal } from "../document.ts";
import { SIZE_LIMIT, tooLarge } from "../read-file.ts";
import { HEAD_LENGTH, type Received } from "../received.ts";
import { refusalOf } from "./damaged.ts";

/** What a container says about a part of it. */
export interface PartFacts {
  /** Its path or id within the container. */
  readonly id: string;
  /** How a report names it within the container; the id unless something tells people more. */
  readonly label?: string;
  /** Its own URL; otherwise the one of the container is its. */
  readonly uri?: string | null;
  readonly mediaType?: string;
  readonly capturedAt?: string;
  /** How many bytes it has, where that is known beforehand. */
  readonly length?: number;
  /** How much deeper than its container it lies; 1 unless the container only packs one thing. */
  readonly deeper?: number;
}

/**
 * Gives a part of a container as something received, or why it cannot be read where its first bytes already show that. When the
 * next thing is asked for, the bytes are let go.
 */
export async function* givePart(
  container: Received,
  facts: PartFacts,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Received | PartRefusal> {
  const rest = bytes[Symbol.asyncIterator]();
  const start = await readStart(rest);
  if (isRefusal(start)) yield { ...start, part: facts.id };
  else yield new Part(container, facts, start, rest);
  await rest.return?.();
}

/** The first of a part's bytes as they came: at least as many as a format must see. */
async function readStart(rest: AsyncIterator<Uint8Array>): Promise<readonly Uint8Array[] | Refusal> {
  const start: Uint8Array[] = [];
  try {
    for (let length = 0; length < HEAD_LENGTH; ) {
      const { value, done } = await rest.next();
      if (done === true) break;
      start.push(value);
      length += value.length;
    }
  } catch (error) {
    return refusalOf(error, "damaged");
  }
  return start;
}

/** Where a part stands, seen from the outermost container: "2026/march.zip/harbour.txt". */
function partId({ part }: Received, id: string): string {
  return part === null ? id : `${part}/${id}`;
}

class Part implements Received {
  readonly name: string;
  readonly uri: string | null;
  readonly part: string;
  readonly head: Uint8Array;
  readonly depth: number;
  readonly mediaType?: string;
  readonly capturedAt?: string;
  readonly #length: number | null;
  readonly #start: readonly Uint8Array[];
  readonly #rest: AsyncIterator<Uint8Array>;
  #whole: Promise<Uint8Array | Refusal> | null = null;

  constructor(container: Received, facts: PartFacts, start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>) {
    this.name = `${container.name}, ${facts.label ?? facts.id}`;
    this.uri = facts.uri ?? container.uri;
    this.part = partId(container, facts.id);
    this.head = concat(start);
    this.depth = (container.depth ?? 0) + (facts.deeper ?? 1);
    if (facts.mediaType !== undefined) this.mediaType = facts.mediaType;
    const capturedAt = facts.capturedAt ?? container.capturedAt;
    if (capturedAt !== undefined) this.capturedAt = capturedAt;
    this.#length = facts.length ?? null;
    this.#start = start;
    this.#rest = rest;
  }

  bytes(limit = SIZE_LIMIT): Promise<Uint8Array | Refusal> {
    this.#whole ??= this.#collect(limit);
    return this.#whole;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    yield* this.#start;
    for (;;) {
      const { value, done } = await this.#rest.next();
      if (done === true) return;
      yield value;
    }
  }

  async #collect(limit: number): Promise<Uint8Array | Refusal> {
    if (this.#length !== null && this.#length > limit) return tooLarge(this.#length, limit);
    return collect(this.stream(), limit);
  }
}

/** All bytes of a stream, or the refusal of one that is damaged or longer than the limit. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | Refusal> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of stream) {
      length += piece.length;
      if (length > limit) return tooLarge("more than that", limit);
      pieces.push(piece);
    }
  } catch (error) {
    return refusalOf(error, "damaged");
  }
  return concat(pieces);
}

/** One array of several; the first itself if it is the only one. */
function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  return pieces.length === 1 && first !== undefined ? first : new Uint8Array(Buffer.concat(pieces));
}

/** A file that is passed over in archives as in folders: one whose name, or a folder's above it, begins with a dot. */
export function isHidden(path: string): boolean {
  return path.split("/").some((step) => step === "__MACOSX" || /^\.[^./]/.test(step));
}
