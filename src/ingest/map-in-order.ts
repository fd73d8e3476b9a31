import { PAUSE } from "./arrivals.ts";
import { bytesInHand } from "./memory.ts";
import { Pile } from "./pile.ts";

/** Work on many items, done in chunks; several may be under way. */
export interface ChunkedWork<Item, Result> {
  /** One result for each item, in order. */
  readonly work: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** How many chunks may be under way; read anew before each. 1: one after the other. */
  readonly width: () => number;
  /** Bytes, so that few large items make a chunk too. */
  readonly sizeOf: (item: Item) => number;
}

/** Items in one chunk: a message to another thread costs as much as a small article. */
const CHUNK = { things: 32, bytes: 2 ** 20 };

/**
 * Nothing is begun while more bytes are under way: a giant text takes some fifty times its size while it is read, so
 * not every thread may have one.
 */
const MAX_BYTES = bytesInHand(8 * 2 ** 20);

/**
 * The results of all items, in the order of the items; a pause is passed on when everything before it is done. No more
 * items are taken than the chunks under way can hold. If work fails, its error is thrown in its turn; if the items
 * fail, theirs is thrown after the results of all that came before.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item | typeof PAUSE>,
  { work, width, sizeOf }: ChunkedWork<Item, Result>,
): AsyncGenerator<Result | typeof PAUSE> {
  const chunk = new Pile<Item>(CHUNK);
  const underWay: { readonly results: Promise<readonly Result[]>; readonly bytes: number }[] = [];
  let bytesUnderWay = 0;

  function begin(): void {
    const { bytes } = chunk;
    const results = work(chunk.take());
    // Awaited in its turn; without this a failure meanwhile would end the process.
    results.catch(() => {});
    underWay.push({ results, bytes });
    bytesUnderWay += bytes;
  }
  /** Yields results until at most this many chunks are left, and not too many bytes. */
  async function* finish(most: number): AsyncGenerator<Result> {
    while (underWay.length > most || bytesUnderWay > MAX_BYTES) {
      const first = underWay.shift();
      yield* (await first?.results) ?? [];
      bytesUnderWay -= first?.bytes ?? 0;
    }
  }

  const taken = untilFailure(items);
  for await (const item of taken.items) {
    if (item !== PAUSE) chunk.add(item, sizeOf(item));
    if (item !== PAUSE && !chunk.isFull) continue;
    begin();
    yield* finish(item === PAUSE ? 0 : width() - 1);
    if (item === PAUSE) yield PAUSE;
  }
  begin();
  yield* finish(0);
  taken.rethrow();
}

/** The items up to the one that fails, whose error is kept for later. */
function untilFailure<Item>(items: AsyncIterable<Item>): { readonly items: AsyncIterable<Item>; rethrow(): void } {
  let failure: { readonly error: unknown } | null = null;
  async function* take(): AsyncGenerator<Item> {
    try {
      yield* items;
    } catch (error) {
      failure = { error };
    }
  }
  return {
    items: take(),
    rethrow: () => {
      if (failure !== null) throw failure.error;
    },
  };
}
