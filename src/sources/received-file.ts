import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, type Stats } from "node:fs";
import type { Refusal } from "../diagnostic.ts";
import { collect } from "./parts/part.ts";
import { ioRefusal, notFile, readFile, SIZE_LIMIT } from "./read-file.ts";
import { HEAD_LENGTH, type Received } from "./received.ts";

/** A file as something received; refused like any source if it cannot be read. */
export function receiveFile(path: string, readAt: string | Buffer): Received | Refusal {
  const head = readHead(readAt);
  if ("code" in head) return head;
  return {
    name: path,
    uri: path,
    part: null,
    head,
    bytes: async (limit = SIZE_LIMIT) => readFile(readAt, limit),
    stream: () => createReadStream(readAt),
  };
}

/** Standard input as something received. Only one of its stream and its bytes can be had, and the stream only once. */
export async function receiveStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<Received | Refusal> {
  const pieces = stream[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  try {
    for (let length = 0; length < HEAD_LENGTH; ) {
      const { value, done } = await pieces.next();
      if (done === true) break;
      start.push(value);
      length += value.length;
    }
  } catch (error) {
    return ioRefusal(error);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* start;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  }
  let whole: Promise<Uint8Array | Refusal> | null = null;
  return {
    name,
    uri: null,
    part: null,
    head: new Uint8Array(Buffer.concat(start)),
    bytes: (limit = SIZE_LIMIT) => {
      whole ??= collect(all(), limit);
      return whole;
    },
    stream: all,
  };
}

/** The first bytes of a file. Never waits, as opening a pipe would. */
function readHead(path: string | Buffer): Uint8Array | Refusal {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found: Stats = fstatSync(descriptor);
      if (!found.isFile()) return notFile(found);
      const head = Buffer.alloc(Math.min(HEAD_LENGTH, found.size));
      return new Uint8Array(head.subarray(0, readSync(descriptor, head, 0, head.length, 0)));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return ioRefusal(error);
  }
}
