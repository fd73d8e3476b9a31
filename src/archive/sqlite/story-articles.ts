import type { Database } from "better-sqlite3";
import { printedUrls } from "../../stories/addresses.ts";
import type { StoryArticle, StoryLabel } from "../../stories/story-article.ts";

interface Row {
  readonly sha256: string;
  readonly publishedAt: string | null;
  readonly agency: string | null;
  readonly headline: string | null;
  readonly sourceUri: string | null;
  readonly isCanceled: number;
  readonly body: string | null;
  readonly head: string;
  readonly publisher: string | null;
  readonly original: string | null;
  /** JSON arrays: of pairs of name and value; of label, number, place and words. */
  readonly facts: string;
  readonly labels: string;
}

/** Addresses are looked for in so many characters above the body. */
const HEAD = 600;

/** Prepares the look-up of what an article is compared by; undefined for an id that nothing has. */
export function prepareStoryArticle(database: Database): (articleId: number) => StoryArticle | undefined {
  const find = database.prepare<[number], Row>(
    `SELECT sha256, published_at AS publishedAt, agency, headline, source_uri AS sourceUri,
       publication_status IS 'canceled' AS isCanceled,
       (
         SELECT group_concat(exact, char(10)) FROM (
           SELECT exact FROM article_spans WHERE article_id = articles.id AND role = 'body' ORDER BY seq
         ) AS stretches
       ) AS body,
       substr(text, 1, coalesce(min(${HEAD}, (
         SELECT min(start_char) FROM article_spans WHERE article_id = articles.id AND role = 'body'
       )), 0)) AS head,
       (
         SELECT name_as_stated FROM credits WHERE article_id = articles.id AND role = 'publisher' ORDER BY seq LIMIT 1
       ) AS publisher,
       (
         SELECT originals.sha256 || ' ' || coalesce(receipts.part, '')
         FROM receipts JOIN originals ON originals.id = receipts.original_id
         WHERE receipts.article_id = articles.id ORDER BY receipts.seq LIMIT 1
       ) AS original,
       (
         SELECT json_group_array(json_array(name, value)) FROM (
           SELECT name, value FROM article_facts
           WHERE article_id = articles.id AND name IN ('url', 'publication', 'external_id') ORDER BY name, seq
         ) AS known
       ) AS facts,
       (
         SELECT json_group_array(json_array(label, number, printed_in, exact)) FROM (
           SELECT label, number, printed_in, exact FROM article_labels WHERE article_id = articles.id ORDER BY seq
         ) AS said
       ) AS labels
     FROM articles WHERE id = ?`,
  );
  return (articleId) => {
    const row = find.get(articleId);
    return row === undefined ? undefined : toStoryArticle(row);
  };
}

function toStoryArticle(row: Row): StoryArticle {
  const { sha256, publishedAt, agency, headline, sourceUri, head, publisher, original } = row;
  const facts = JSON.parse(row.facts) as (readonly [name: string, value: string])[];
  const valuesOf = (wanted: string) => facts.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const source = sourceUri !== null && /^https?:/i.test(sourceUri) ? [sourceUri] : [];
  return {
    ...{ sha256, publishedAt, agency, headline, original },
    body: row.body ?? "",
    publication: valuesOf("publication")[0] ?? publisher,
    urls: [...new Set([...valuesOf("url"), ...source, ...printedUrls(head)])],
    itemId: valuesOf("external_id")[0] ?? null,
    isCanceled: row.isCanceled === 1,
    labels: (JSON.parse(row.labels) as LabelRow[]).map(toLabel),
  };
}

type LabelRow = readonly [StoryLabel["label"], number | null, StoryLabel["place"], string | null];

function toLabel([label, number, place, exact]: LabelRow): StoryLabel {
  return { label, number, place, exact };
}
