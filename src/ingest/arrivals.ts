/** Yielded when nothing has come for a while: what was gathered should not wait any longer. */
export const PAUSE = Symbol("pause");

/** How long to wait, and when to stop waiting. */
export interface Patience {
  /** Milliseconds of quiet before a {@link PAUSE}; each spell of quiet gives one. */
  readonly quietMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The items of a source as they come, and pauses. Ends at once, without the next item, when the signal is aborted. */
export async function* arrivals<Item>(
  items: AsyncIterable<Item>,
  { quietMs, signal }: Patience,
): AsyncGenerator<Item | typeof PAUSE> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    while (signal?.aborted !== true) {
      const next = iterator.next();
      let first = await settled(next, { quietMs, signal });
      if (first === PAUSE) {
        yield PAUSE;
        first = await settled(next, { quietMs: Number.POSITIVE_INFINITY, signal });
      }
      if (first === ABORTED || first === PAUSE || first.done === true) return;
      yield first.value;
    }
  } finally {
    // Not awaited: a generator that waits for input cannot return before it comes.
    iterator.return?.().catch(() => {});
  }
}

const ABORTED = Symbol("aborted");

/** Whichever comes first: the promise, the pause or the abort. Leaves no timer or listener behind. */
async function settled<Value>(promise: Promise<Value>, { quietMs, signal }: Patience) {
  let cleanUp = () => {};
  try {
    return await new Promise<Value | typeof PAUSE | typeof ABORTED>((resolve, reject) => {
      promise.then(resolve, reject);
      const onAbort = () => resolve(ABORTED);
      // An immediate runs after the events that are waiting: if this thread was busy that long, one may be an item.
      const onQuiet = () => setImmediate(resolve, PAUSE);
      const timer = Number.isFinite(quietMs) ? setTimeout(onQuiet, quietMs) : undefined;
      if (signal?.aborted === true) onAbort();
      signal?.addEventListener("abort", onAbort);
      cleanUp = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
    });
  } finally {
    cleanUp();
  }
}
