import { groupBy } from "../../group-by.ts";
import { printedUrls } from "../../stories/addresses.ts";
import type { StoryArticle, StoryLabel } from "../../stories/story-article.ts";
import { query } from "./statement.ts";
import type { Work } from "./work.ts";

interface Row {
  readonly id: number;
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  readonly sourceUri: string | null;
  readonly status: string | null;
  /** The first {@link HEAD} characters of the text, within which what stands above the body is read. */
  readonly beginning: string;
  readonly publisher: string | null;
  readonly original: string | null;
}

/** Addresses are looked for above the body within this many characters. */
const HEAD = 600;

const FIND = query<[string], Row>(
  `SELECT id, sha256, published_at AS "publishedAt", agency, headline, language, source_uri AS "sourceUri",
     publication_status AS status, substr(text, 1, ${HEAD}) AS beginning,
     (
       SELECT name_as_stated FROM credits WHERE article_id = articles.id AND role = 'publisher' ORDER BY seq LIMIT 1
     ) AS publisher,
     (
       SELECT originals.sha256 || ' ' || coalesce(receipts.part, '')
       FROM receipts JOIN originals ON originals.id = receipts.original_id
       WHERE receipts.article_id = articles.id ORDER BY receipts.seq LIMIT 1
     ) AS original
   FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
);

interface BodyRow {
  readonly articleId: number;
  readonly start: number;
  readonly exact: string;
}

const FIND_BODIES = query<[string], BodyRow>(
  `SELECT article_id AS "articleId", start_char AS start, exact FROM article_spans
   WHERE article_id IN (SELECT value FROM json_each(?)) AND role = 'body' ORDER BY article_id, seq`,
);

interface FactRow {
  readonly articleId: number;
  readonly name: string;
  readonly value: string;
}

const FIND_FACTS = query<[string], FactRow>(
  `SELECT article_id AS "articleId", name, value FROM article_facts
   WHERE article_id IN (SELECT value FROM json_each(?)) AND name IN ('url', 'publication', 'external_id')
   ORDER BY article_id, name, seq`,
);

interface LabelRow extends StoryLabel {
  readonly articleId: number;
}

const FIND_LABELS = query<[string], LabelRow>(
  `SELECT article_id AS "articleId", label, number, printed_in AS place, exact FROM article_labels
   WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, seq`,
);

/** What articles are compared by, by their ids; unknown ids are skipped. */
export function* storyArticles(articleIds: readonly number[]): Work<ReadonlyMap<number, StoryArticle>> {
  if (articleIds.length === 0) return new Map();
  const ids = JSON.stringify(articleIds);
  const rows = yield* FIND.all(ids);
  const bodies = groupBy(yield* FIND_BODIES.all(ids), ({ articleId }) => articleId);
  const facts = groupBy(yield* FIND_FACTS.all(ids), ({ articleId }) => articleId);
  const labels = groupBy(yield* FIND_LABELS.all(ids), ({ articleId }) => articleId);
  return new Map(
    rows.map((row) => {
      const { id } = row;
      return [id, toStoryArticle(row, { body: bodies.get(id), facts: facts.get(id), labels: labels.get(id) })];
    }),
  );
}

interface Beside {
  readonly body: readonly BodyRow[] | undefined;
  readonly facts: readonly FactRow[] | undefined;
  readonly labels: readonly LabelRow[] | undefined;
}

function toStoryArticle(row: Row, { body = [], facts = [], labels = [] }: Beside): StoryArticle {
  const { sha256, publishedAt, agency, headline, language, sourceUri, publisher, original } = row;
  const valuesOf = (wanted: string) => facts.flatMap(({ name, value }) => (name === wanted ? [value] : []));
  const source = sourceUri !== null && /^https?:/i.test(sourceUri) ? [sourceUri] : [];
  return {
    ...{ sha256, publishedAt, agency, headline, language, original },
    body: body.map(({ exact }) => exact).join("\n"),
    publication: valuesOf("publication")[0] ?? publisher,
    urls: [...new Set([...valuesOf("url"), ...source, ...printedUrls(headOf(row, body))])],
    itemId: valuesOf("external_id")[0] ?? null,
    isCanceled: row.status === "canceled",
    labels: labels.map(({ label, number, place, exact }) => ({ label, number, place, exact })),
  };
}

/** What stands above the body; empty for an article without one. */
function headOf({ beginning }: Row, body: readonly BodyRow[]): string {
  if (body.length === 0) return "";
  const start = Math.min(...body.map(({ start }) => start));
  return start >= HEAD ? beginning : [...beginning].slice(0, start).join("");
}
