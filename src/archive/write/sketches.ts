import { groupBy } from "../../group-by.ts";
import { WINDOW_IN_DAYS } from "../../stories/link.ts";
import { LEAST_SHARED_BANDS, type Sketch, STORY_FORM } from "../../stories/sketch.ts";
import { change, insertInto, query, tuples, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/*
 * The sketches of articles, and the index by which articles find each other. To be called within a transaction.
 */

const HAS_FORM = valuesOf<[number, number], number>("SELECT 1 FROM article_sketches WHERE article_id = ? AND form = ?");

/** Whether an article has a sketch of this form. */
export function* hasSketch(articleId: number): Work<boolean> {
  return (yield* HAS_FORM.get(articleId, STORY_FORM)) !== undefined;
}

const INSERT = insertInto("article_sketches", ["article_id", "form", "shingles", "sketch", "bands", "day"]);
const INSERT_BANDS = insertInto("article_bands", ["band_hash", "day", "article_id"]);

/** Stores sketches, given by the ids of their articles. */
export function* putSketches(sketches: ReadonlyMap<number, Sketch>): Work<void> {
  const made = [...sketches].map(([articleId, sketch]) => ({ articleId, ...sketch, bands: bandsOf(sketch) }));
  yield* INSERT.rows(
    made.flatMap(({ articleId, values, shingles, bands, day }) => {
      return [articleId, STORY_FORM, shingles, toBytes(values), toBytes(bands), day === 0 ? null : day];
    }),
  );
  yield* INSERT_BANDS.rows(
    made.flatMap(({ articleId, bands, day }) => bands.flatMap((band) => [band, day, articleId])),
  );
}

const FIND = query<[number], { readonly bands: Buffer; readonly day: number | null }>(
  "SELECT bands, day FROM article_sketches WHERE article_id = ?",
);
const REMOVE = change<[number]>("DELETE FROM article_sketches WHERE article_id = ?");
const REMOVE_BANDS = change<[string, number, number]>(
  "DELETE FROM article_bands WHERE band_hash IN (SELECT value FROM json_each(?)) AND day = ? AND article_id = ?",
);

export function* removeSketch(articleId: number): Work<void> {
  const stored = yield* FIND.get(articleId);
  if (stored === undefined) return;
  yield* REMOVE_BANDS.run(JSON.stringify(fromBytes(stored.bands)), stored.day ?? 0, articleId);
  yield* REMOVE.run(articleId);
}

/** All bands of a sketch, each once. */
export function bandsOf({ textBands, otherBands }: Pick<Sketch, "textBands" | "otherBands">): number[] {
  return [...new Set([...textBands, ...otherBands])];
}

/** The values in four bytes each, lowest byte first. */
export function toBytes(values: Uint32Array | readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value | 0, at * 4);
  return bytes;
}

function fromBytes(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getInt32(at * 4, true));
}

type Shared = readonly [band: number, articleId: number];

/** A query that looks up the bands in the index, one after the other. */
function sharing(days: string): string {
  return `SELECT band_hash, article_id FROM json_each(@bands) AS wanted CROSS JOIN article_bands
     WHERE article_bands.band_hash = wanted.value${days}`;
}

const FIND_NEAR = tuples<[{ bands: string; first: number; last: number; sameText: number | null }], Shared>(
  `${sharing(" AND article_bands.day = 0")} UNION ALL ${sharing(" AND article_bands.day BETWEEN @first AND @last")}
   UNION ALL SELECT band_hash, article_id FROM article_bands WHERE band_hash = @sameText`,
);
const FIND_WHENEVER = tuples<[{ bands: string }], Shared>(sharing(""));

/**
 * The ids of the articles that share enough with a sketch to be compared with it. The time depends on how many those
 * are, not on how many there are in all: for a dated article, only those of some days before and after it and those
 * without a date are looked at. The same text is the same story whenever it was printed.
 */
export function* findLike(sketch: Sketch): Work<number[]> {
  const { textBands, otherBands, sameText, day } = sketch;
  const bands = JSON.stringify(bandsOf(sketch));
  const [first, last] = [day - WINDOW_IN_DAYS, day + WINDOW_IN_DAYS];
  const shared = yield* day === 0 ? FIND_WHENEVER.all({ bands }) : FIND_NEAR.all({ bands, first, last, sameText });
  const others = new Set(otherBands);
  const least = Math.min(LEAST_SHARED_BANDS, textBands.length);
  const found = new Set<number>();
  for (const [articleId, some] of groupBy(shared, ([, id]) => id)) {
    if (some.length >= least || some.some(([band]) => others.has(band))) found.add(articleId);
  }
  return [...found].sort((one, other) => one - other);
}
