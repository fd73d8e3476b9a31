/**
 * Reads rows in the order of their ids, a batch at a time, so that only a few are in memory at once.
 *
 * @param size how many rows a full batch has
 * @param read returns the first rows after an id, `size` at most
 */
export async function* inBatches<Row extends { readonly id: number }>(
  size: number,
  read: (after: number) => PromiseLike<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let last = 0;
  for (;;) {
    const rows = await read(last);
    if (rows.length > 0) yield rows;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < size) return;
  }
}
