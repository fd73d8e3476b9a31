import { setImmediate } from "node:timers/promises";
import { type Sketch, STORY_FORM } from "../../stories/sketch.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { countArticles } from "../write/counts.ts";
import { beginFindLinks, type StoredLink } from "../write/link-articles.ts";
import { storiesAround, toStoryRow } from "../write/settle-stories.ts";
import { bandsOf, toBytes } from "../write/sketches.ts";
import { query, valuesOf } from "../write/statement.ts";
import type { Work } from "../write/work.ts";
import type { CheckedArchive } from "./check.ts";

/**
 * Finds articles that are not linked as their words, labels and decisions require, or are not in the stories that
 * follow from the links. Every article is compared anew with those it shares bands with. What was linked by other rules
 * is skipped, as `linkRemarks` says.
 */
export async function* linkProblems(archive: CheckedArchive): AsyncGenerator<VerifyProblem> {
  const { read } = archive;
  const ids = await read(LINKED.all(STORY_FORM));
  const finding = await read(beginFindLinks());
  const isComparable = new Set(ids);
  const between = ({ articleId, otherId }: StoredLink) => isComparable.has(articleId) && isComparable.has(otherId);
  for (const [at, id] of ids.entries()) {
    if (at % ARTICLES_IN_TURN === 0) await setImmediate();
    const sketch = (await read(finding.sketches([id]))).get(id);
    if (sketch === undefined) continue;
    const fault = await read(sketchFault(id, sketch));
    if (fault !== null) yield problem("sketch-differs", fault, "article_sketches", id);
    const now = (await read(finding.links(id, sketch))).filter(between);
    const stored = (await read(FIND_LINKS.all({ id }))).filter(between);
    if (textOf(now) !== textOf(stored)) {
      const message = `article ${id} is linked with ${textOf(stored) || "none"}, and should be with ${textOf(now) || "none"}`;
      yield problem("links-differ", message, "article_links", id);
    }
  }
  yield* strayBands(archive);
  yield* await archive.readAtOnce(storyProblems());
}

/** After this many articles, other tasks get their turn. */
const ARTICLES_IN_TURN = 100;

const LINKED = valuesOf<[number], number>("SELECT article_id FROM article_sketches WHERE form = ? ORDER BY article_id");

/** What `linkProblems` skips, in sentences. */
export async function linkRemarks({ read }: CheckedArchive): Promise<string[]> {
  const all = await read(countArticles());
  const without = all - (await read(LINKED.all(STORY_FORM))).length;
  return without === 0
    ? []
    : [`${without} of ${all} articles were not compared with others by this version's rules; reread does it`];
}

function problem(code: string, message: string, table: string, articleId: number | null): VerifyProblem {
  return { code, message, table, row: articleId === null ? null : String(articleId), articleId };
}

interface SketchRow {
  readonly shingles: number;
  readonly sketch: Uint8Array;
  readonly bands: Uint8Array;
  readonly day: number | null;
}

const FIND_SKETCH = query<[number], SketchRow>(
  "SELECT shingles, sketch, bands, day FROM article_sketches WHERE article_id = ?",
);
const FIND_BANDS = valuesOf<[{ readonly bands: string; readonly day: number; readonly id: number }], number>(
  `SELECT band_hash FROM json_each(@bands) AS wanted CROSS JOIN article_bands
   WHERE band_hash = wanted.value AND day = @day AND article_id = @id`,
);

function* sketchFault(id: number, sketch: Sketch): Work<string | null> {
  const stored = yield* FIND_SKETCH.get(id);
  if (stored === undefined) return "it has no sketch";
  const bands = bandsOf(sketch);
  const isSame =
    stored.shingles === sketch.shingles &&
    (stored.day ?? 0) === sketch.day &&
    isSameBytes(stored.sketch, toBytes(sketch.values)) &&
    isSameBytes(stored.bands, toBytes(bands));
  if (!isSame) return "its sketch is not that of its words";
  const entered = new Set(yield* FIND_BANDS.all({ bands: JSON.stringify(bands), day: sketch.day, id }));
  return bands.every((band) => entered.has(band)) ? null : "it is not found by its bands";
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

const COUNT_BANDS = valuesOf<[], number>("SELECT count(*) FROM article_bands");
const COUNT_MADE = valuesOf<[], number>("SELECT coalesce(sum(length(bands) / 4), 0) FROM article_sketches");

/** Checks that the index holds nothing but the bands of sketches. */
async function* strayBands({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  const entered = (await read(COUNT_BANDS.get())) ?? 0;
  const made = (await read(COUNT_MADE.get())) ?? 0;
  if (entered === made) return;
  const message = `there are ${entered} rows, and the sketches have ${made} bands`;
  yield problem("sketch-differs", message, "article_bands", null);
}

const FIND_LINKS = query<[{ readonly id: number }], StoredLink>(
  `SELECT article_id AS "articleId", other_id AS "otherId", kind, share, basis, decision_id AS "decisionId"
   FROM article_links WHERE article_id = @id OR other_id = @id`,
);

function textOf(links: readonly StoredLink[]): string {
  return links
    .map(({ articleId, otherId, kind, share, basis, decisionId }) => {
      return `${articleId} → ${otherId} ${kind} ${share} ${basis}${decisionId === null ? "" : ` ${decisionId}`}`;
    })
    .sort()
    .join(", ");
}

interface StoryRow {
  readonly id: number;
  readonly slug: string;
  readonly first: number;
  readonly latest: number;
  readonly count: number;
}

const FIND_STORIES = query<[], StoryRow>(
  `SELECT id, slug, first_article_id AS first, latest_article_id AS latest, article_count AS count FROM stories`,
);
const FIND_IN_LINKS = valuesOf<[], number>(
  "SELECT article_id FROM article_links UNION SELECT other_id FROM article_links ORDER BY 1",
);
const FIND_ASSIGNED = query<[], { readonly id: number; readonly storyId: number }>(
  `SELECT id, story_id AS "storyId" FROM articles WHERE story_id IS NOT NULL ORDER BY id`,
);

function* storyProblems(): Work<VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  const differs = (message: string, table: string, id: number) => {
    found.push(problem("story-differs", message, table, id));
  };
  const stories = new Map((yield* FIND_STORIES.all()).map((row) => [row.first, row]));
  const made = new Map<number, number>();
  const done = new Set<number>();
  for (const start of yield* FIND_IN_LINKS.all()) {
    if (done.has(start)) continue;
    const connected = yield* storiesAround(new Set([start]));
    for (const { id } of connected.flatMap(({ members }) => members)) done.add(id);
    for (const story of connected.flatMap((part) => part.stories)) {
      const [first] = story;
      const row = stories.get(first.id);
      const { slug, latest, count } = toStoryRow(story);
      const isSame = row !== undefined && row.slug === slug && row.latest === latest && row.count === count;
      if (!isSame) {
        differs(`the story that begins with article ${first.id} is not what its links make it`, "stories", first.id);
      }
      stories.delete(first.id);
      if (row !== undefined) for (const { id } of story) made.set(id, row.id);
    }
  }
  for (const { id, first } of stories.values()) differs(`story ${id} is none by its links`, "stories", first);
  for (const { id, storyId } of yield* FIND_ASSIGNED.all()) {
    if (made.get(id) !== storyId)
      differs(`article ${id} is in a story that its links do not put it in`, "articles", id);
    made.delete(id);
  }
  for (const id of made.keys()) {
    differs(`article ${id} is not in the story that its links put it in`, "articles", id);
  }
  return found;
}
