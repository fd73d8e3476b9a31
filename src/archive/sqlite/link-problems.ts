import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { type Sketch, STORY_FORM } from "../../stories/sketch.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { beginFindLinks, type StoredLink } from "../write/link-articles.ts";
import { storiesAround, toStoryRow } from "../write/settle-stories.ts";
import { bandsOf, toBytes } from "../write/sketches.ts";
import { workOn } from "./do-work.ts";

/**
 * Whether articles are linked as their words, labels and what was decided make it, and are the stories that follow. Every article
 * is compared anew with those that it shares bands with. What was linked by other rules is passed over: `linkRemarks` says so.
 */
export async function* linkProblems(raw: Database): AsyncGenerator<VerifyProblem> {
  const ids = linkedByTheseRules(raw);
  const sketchFault = prepareSketchFault(raw);
  const linksOf = prepareStoredLinks(raw);
  const work = workOn(raw);
  const finding = work(beginFindLinks());
  const isComparable = new Set(ids);
  for (const [at, id] of ids.entries()) {
    if (at % ARTICLES_IN_TURN === 0) await setImmediate();
    const sketch = work(finding.sketches([id])).get(id);
    if (sketch === undefined) continue;
    const fault = sketchFault(id, sketch);
    if (fault !== null) yield problem("sketch-differs", fault, "article_sketches", id);
    const between = ({ articleId, otherId }: StoredLink) => isComparable.has(articleId) && isComparable.has(otherId);
    const [now, stored] = [work(finding.links(id, sketch)).filter(between), linksOf(id).filter(between)];
    if (textOf(now) !== textOf(stored)) {
      const message = `article ${id} is linked with ${textOf(stored) || "none"}, and should be with ${textOf(now) || "none"}`;
      yield problem("links-differ", message, "article_links", id);
    }
  }
  yield* strayBands(raw);
  yield* storyProblems(raw);
}

/** After so many articles others have their turn. */
const ARTICLES_IN_TURN = 100;

/** What `linkProblems` passes over, in sentences. */
export function linkRemarks(raw: Database): string[] {
  const all = raw.prepare<[], number>("SELECT count(*) FROM articles").pluck().get() ?? 0;
  const without = all - linkedByTheseRules(raw).length;
  return without === 0
    ? []
    : [`${without} of ${all} articles were not compared with others by this version's rules; reread does it`];
}

function linkedByTheseRules(raw: Database): number[] {
  return raw
    .prepare<[number], number>("SELECT article_id FROM article_sketches WHERE form = ? ORDER BY article_id")
    .pluck()
    .all(STORY_FORM);
}

function problem(code: string, message: string, table: string, articleId: number | null): VerifyProblem {
  return { code, message, table, row: articleId === null ? null : String(articleId), articleId };
}

interface SketchRow {
  readonly shingles: number;
  readonly sketch: Buffer;
  readonly bands: Buffer;
  readonly day: number | null;
}

function prepareSketchFault(raw: Database): (id: number, sketch: Sketch) => string | null {
  const find = raw.prepare<[number], SketchRow>(
    "SELECT shingles, sketch, bands, day FROM article_sketches WHERE article_id = ?",
  );
  const isEntered = raw.prepare<[number, number, number]>(
    "SELECT 1 FROM article_bands WHERE band_hash = ? AND day = ? AND article_id = ?",
  );
  return (id, sketch) => {
    const stored = find.get(id);
    if (stored === undefined) return "it has no sketch";
    const bands = bandsOf(sketch);
    const isSame =
      stored.shingles === sketch.shingles &&
      (stored.day ?? 0) === sketch.day &&
      stored.sketch.equals(toBytes(sketch.values)) &&
      stored.bands.equals(toBytes(bands));
    if (!isSame) return "its sketch is not that of its words";
    const isFound = bands.every((band) => isEntered.get(band, sketch.day, id) !== undefined);
    return isFound ? null : "it is not found by its bands";
  };
}

/** The index holds nothing else than the bands of sketches. */
function* strayBands(raw: Database): Generator<VerifyProblem> {
  const entered = raw.prepare<[], number>("SELECT count(*) FROM article_bands").pluck().get() ?? 0;
  const made = raw
    .prepare<[], number>("SELECT coalesce(sum(length(bands) / 4), 0) FROM article_sketches")
    .pluck()
    .get();
  if (entered === made) return;
  const message = `there are ${entered} rows, and the sketches have ${made} bands`;
  yield problem("sketch-differs", message, "article_bands", null);
}

function prepareStoredLinks(raw: Database): (id: number) => StoredLink[] {
  const find = raw.prepare<{ readonly id: number }, StoredLink>(
    `SELECT article_id AS articleId, other_id AS otherId, kind, share, basis, decision_id AS decisionId
     FROM article_links WHERE article_id = @id OR other_id = @id`,
  );
  return (id) => find.all({ id });
}

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

function* storyProblems(raw: Database): Generator<VerifyProblem> {
  const work = workOn(raw);
  const stories = new Map(
    raw
      .prepare<[], StoryRow>(
        `SELECT id, slug, first_article_id AS first, latest_article_id AS latest, article_count AS count FROM stories`,
      )
      .all()
      .map((row) => [row.first, row]),
  );
  const made = new Map<number, number>();
  const done = new Set<number>();
  for (const start of raw
    .prepare<[], number>("SELECT article_id FROM article_links UNION SELECT other_id FROM article_links ORDER BY 1")
    .pluck()
    .all()) {
    if (done.has(start)) continue;
    const connected = work(storiesAround(new Set([start])));
    for (const { id } of connected.flatMap(({ members }) => members)) done.add(id);
    for (const story of connected.flatMap((part) => part.stories)) {
      const [first] = story;
      const row = stories.get(first.id);
      const { slug, latest, count } = toStoryRow(story);
      const isSame = row !== undefined && row.slug === slug && row.latest === latest && row.count === count;
      if (!isSame)
        yield problem(
          "story-differs",
          `the story that begins with article ${first.id} is not what its links make it`,
          "stories",
          first.id,
        );
      stories.delete(first.id);
      if (row !== undefined) for (const { id } of story) made.set(id, row.id);
    }
  }
  for (const { id, first } of stories.values()) {
    yield problem("story-differs", `story ${id} is none by its links`, "stories", first);
  }
  const assigned = raw.prepare<[], { readonly id: number; readonly storyId: number }>(
    "SELECT id, story_id AS storyId FROM articles WHERE story_id IS NOT NULL ORDER BY id",
  );
  for (const { id, storyId } of assigned.iterate()) {
    if (made.get(id) !== storyId)
      yield problem("story-differs", `article ${id} is in a story that its links do not put it in`, "articles", id);
    made.delete(id);
  }
  for (const id of made.keys())
    yield problem("story-differs", `article ${id} is not in the story that its links put it in`, "articles", id);
}
