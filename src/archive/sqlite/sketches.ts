import type { Database, Statement } from "better-sqlite3";
import { WINDOW_IN_DAYS } from "../../stories/link.ts";
import { LEAST_SHARED_BANDS, type Sketch, STORY_FORM } from "../../stories/sketch.ts";
import { prepareInsertRows } from "./insert-rows.ts";

/** The sketches of articles, and the index by which one finds others. Call within a transaction. */
export interface Sketches {
  /** Whether an article has a sketch of this form. */
  has(articleId: number): boolean;
  put(articleId: number, sketch: Sketch): void;
  remove(articleId: number): void;
  /**
   * The articles, by id, that share enough with a sketch to be compared with it. The time depends on how many those are, and not on
   * how many there are in all: of dated articles only those of some days before and after are looked at, and those without a
   * date.
   */
  findLike(sketch: Sketch): number[];
}

export function prepareSketches(database: Database): Sketches {
  const hasForm = database.prepare<[number, number]>(
    "SELECT 1 FROM article_sketches WHERE article_id = ? AND form = ?",
  );
  const insert = database.prepare<[number, number, number, Buffer, Buffer, number | null]>(
    "INSERT INTO article_sketches (article_id, form, shingles, sketch, bands, day) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const insertBands = prepareInsertRows(database, "article_bands", ["band_hash", "day", "article_id"]);
  const find = database.prepare<[number], { readonly bands: Buffer; readonly day: number | null }>(
    "SELECT bands, day FROM article_sketches WHERE article_id = ?",
  );
  const removeSketch = database.prepare<[number]>("DELETE FROM article_sketches WHERE article_id = ?");
  const removeBand = database.prepare<[number, number, number]>(
    "DELETE FROM article_bands WHERE band_hash = ? AND day = ? AND article_id = ?",
  );
  const findLike = prepareFindLike(database);
  return {
    has: (articleId) => hasForm.get(articleId, STORY_FORM) !== undefined,
    put: (articleId, sketch) => {
      const { values, shingles, day } = sketch;
      const bands = bandsOf(sketch);
      insert.run(articleId, STORY_FORM, shingles, toBytes(values), toBytes(bands), day === 0 ? null : day);
      insertBands(bands.flatMap((band) => [band, day, articleId]));
    },
    remove: (articleId) => {
      const stored = find.get(articleId);
      if (stored === undefined) return;
      for (let at = 0; at < stored.bands.length; at += 4) {
        removeBand.run(stored.bands.readInt32LE(at), stored.day ?? 0, articleId);
      }
      removeSketch.run(articleId);
    },
    findLike,
  };
}

/** All bands of a sketch, each once. */
export function bandsOf({ textBands, otherBands }: Pick<Sketch, "textBands" | "otherBands">): number[] {
  return [...new Set([...textBands, ...otherBands])];
}

/** Four bytes each, the lowest first. */
export function toBytes(values: Uint32Array | readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value | 0, at * 4);
  return bytes;
}

function prepareFindLike(database: Database): Sketches["findLike"] {
  const statements = new Map<string, Statement<number[], number>>();
  const prepared = (bands: number, least: number, isDated: boolean) => {
    const key = `${bands} ${least} ${isDated}`;
    const known = statements.get(key);
    if (known !== undefined) return known;
    const having = (days: string) =>
      `SELECT article_id FROM wanted CROSS JOIN article_bands ON article_bands.band_hash = wanted.band ${days}`;
    const rows = isDated ? `${having("AND day = 0")} UNION ALL ${having("AND day BETWEEN ? AND ?")}` : having("");
    const made = database
      .prepare<number[], number>(
        `WITH wanted(band) AS (VALUES ${Array.from({ length: bands }, () => "(?)").join(", ")})
         SELECT article_id FROM (${rows}) AS found GROUP BY article_id HAVING count(*) >= ${least}`,
      )
      .pluck();
    statements.set(key, made);
    return made;
  };
  const sharing = (bands: readonly number[], day: number, least: number) => {
    if (bands.length === 0) return [];
    const days = day === 0 ? [] : [day - WINDOW_IN_DAYS, day + WINDOW_IN_DAYS];
    return prepared(bands.length, least, day !== 0).all(...bands, ...days);
  };
  return ({ textBands, otherBands, sameText, day }) => {
    const least = Math.min(LEAST_SHARED_BANDS, textBands.length);
    const found = [
      ...sharing(textBands, day, least),
      ...sharing(otherBands, day, 1),
      // The same text is the same story whenever it was printed.
      ...(sameText === null || day === 0 ? [] : sharing([sameText], 0, 1)),
    ];
    return [...new Set(found)].sort((one, other) => one - other);
  };
}
