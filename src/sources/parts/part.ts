import { isRefusal, type Refusal } from "../../diagnostic.ts";
import type { PartRefusal } from "../document.ts";
import { SIZE_LIMIT, tooLarge } from "../read-file.ts";
import { HEAD_LENGTH, type Received } from "../received.ts";
import { refusalOf } from "./damaged.ts";

/** What a container says about a part of it. */
export interface PartFacts {
  /** Its path or id within the container. */
  readonly id: string;
  /** What a report calls it within the container; the id, unless something else tells people more. */
  readonly label?: string;
  /** Its own URL; if it has none, the container's is taken. */
  readonly uri?: string | null;
  readonly mediaType?: string;
  readonly capturedAt?: string;
  /** How many bytes it has, if known beforehand. */
  readonly length?: number;
  /** How much deeper than its container it lies; 1 unless the container only packs one thing. */
  readonly deeper?: number;
}

/**
 * Gives a part of a container as something received, or why it cannot be read, if its first bytes already show that.
 * The bytes are released when the next thing is asked for.
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

/** The first bytes of a part as they came: at least as many as a format must see, unless there are fewer. */
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

/** Where a part stands within the outermost container: "2026/march.zip/harbour.txt". */
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

/**
 * Whether a file is skipped in archives as in folders: its name, or that of a folder above it, begins with a dot or is
 * `__MACOSX`.
 */
export function isHidden(path: string): boolean {
  return path.split("/").some((step) => step === "__MACOSX" || /^\.[^./]/.test(step));
}
