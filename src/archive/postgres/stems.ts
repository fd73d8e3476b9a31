import type { Session } from "./session.ts";

/** The stems of bare words in the index's form, by word; a word without a stem is its own. */
export async function stemsOf(session: Session, words: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows(
    `SELECT word, (ts_lexize('onrecord_stem', word))[1] FROM json_array_elements_text($1::json) AS word`,
    [JSON.stringify([...new Set(words)])],
  );
  return new Map(rows.map(([word, stem]) => [String(word), String(stem ?? word)]));
}
