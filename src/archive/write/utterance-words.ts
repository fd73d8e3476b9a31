import { groupBy } from "../../group-by.ts";
import { wordingWordsOf } from "../../languages/known/wording.ts";
import { wordingKeys } from "../../stories/wording-keys.ts";
import type { Stance } from "../../vocabulary.ts";
import { query } from "./statement.ts";
import type { Work } from "./work.ts";

/** A print of direct or quoted words as it is stored, without the utterance it belongs to. */
export interface UtteranceWords {
  readonly quoteId: number;
  readonly words: number;
  readonly wording: number;
  readonly substance: number;
  readonly wordCount: number;
  readonly day: number;
  readonly speaker: string | null;
  readonly saidOn: string | null;
}

interface Row {
  readonly articleId: number;
  readonly quoteId: number;
  readonly stance: Stance;
  readonly language: string | null;
  readonly day: number;
  readonly saidOn: string | null;
}

/** Quotes of some articles that stand in quotation marks. SQLite goes from the articles to them, and on from there. */
function quotedIn(beside = ""): string {
  return `articles CROSS JOIN quotes${beside}
   WHERE articles.id IN (SELECT value FROM json_each(?)) AND quotes.article_id = articles.id
     AND quotes.kind IN ('direct', 'mixed')`;
}

const FIND = query<[string], Row>(
  `SELECT articles.id AS "articleId", quotes.id AS "quoteId", quotes.stance AS stance, articles.language AS language,
     coalesce(CAST(julianday(articles.published_on) + 0.5 AS INTEGER), 0) AS day,
     CASE WHEN quotes.said_from = quotes.said_until THEN quotes.said_from END AS "saidOn"
   FROM ${quotedIn()} ORDER BY articles.id, quotes.id`,
);

const FIND_STRETCHES = query<[string], { readonly quoteId: number; readonly exact: string }>(
  `SELECT quote_id AS "quoteId", exact FROM ${quotedIn(" CROSS JOIN quote_spans")}
     AND quote_spans.quote_id = quotes.id AND quote_spans.article_id = quotes.article_id
     AND quote_spans.role = CASE quotes.kind WHEN 'mixed' THEN 'quoted' ELSE 'content' END
   ORDER BY quote_id, quote_spans.seq`,
);

const FIND_SPEAKERS = query<[string], { readonly quoteId: number; readonly who: string }>(
  `SELECT DISTINCT quote_id AS "quoteId", coalesce('p' || person_id, 'o' || organisation_id) AS who
   FROM ${quotedIn(" CROSS JOIN quote_speakers")}
     AND quote_speakers.quote_id = quotes.id AND quote_speakers.article_id = quotes.article_id
     AND quote_speakers.role = 'speaker' AND coalesce(person_id, organisation_id) IS NOT NULL`,
);

/** What is printed in quotation marks in articles, by article id, in the order of the quotes. */
export function* utteranceWords(articleIds: readonly number[]): Work<ReadonlyMap<number, UtteranceWords[]>> {
  const ids = JSON.stringify(articleIds);
  const rows = yield* FIND.all(ids);
  if (rows.length === 0) return new Map();
  const stretches = groupBy(yield* FIND_STRETCHES.all(ids), ({ quoteId }) => quoteId);
  const speakers = groupBy(yield* FIND_SPEAKERS.all(ids), ({ quoteId }) => quoteId);
  const words = new Map<number, UtteranceWords[]>();
  for (const [articleId, quotes] of groupBy(rows, (row) => row.articleId)) {
    words.set(
      articleId,
      quotes.map(({ quoteId, stance, language, day, saidOn }) => {
        const printed = (stretches.get(quoteId) ?? []).map(({ exact }) => exact);
        const { words, wording, substance, count } = wordingKeys(printed, stance, wordingWordsOf(language));
        const named = speakers.get(quoteId)?.map(({ who }) => who);
        const speaker = named === undefined ? null : named.sort().join(" ");
        return { quoteId, words, wording, substance, wordCount: count, day, speaker, saidOn };
      }),
    );
  }
  return words;
}
