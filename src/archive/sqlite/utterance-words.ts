import type { Database } from "better-sqlite3";
import { wordingKeys } from "../../stories/wording-keys.ts";
import type { Stance } from "../../vocabulary.ts";

/** A print of direct or quoted words as it is stored, but for the utterance that it is of. */
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
  readonly quoteId: number;
  readonly stance: Stance;
  /** A JSON array. */
  readonly stretches: string;
  readonly day: number;
  readonly speaker: string | null;
  readonly saidOn: string | null;
}

/** Prepares the look-up of what is printed in quotation marks in an article, in the order of its quotes. */
export function prepareUtteranceWords(database: Database): (articleId: number) => UtteranceWords[] {
  const find = database.prepare<[number], Row>(
    `SELECT quotes.id AS quoteId, quotes.stance AS stance,
       coalesce(CAST(julianday(articles.published_on) + 0.5 AS INTEGER), 0) AS day,
       CASE WHEN quotes.said_from = quotes.said_until THEN quotes.said_from END AS saidOn,
       (
         SELECT json_group_array(exact) FROM (
           SELECT exact FROM quote_spans
           WHERE quote_id = quotes.id AND article_id = quotes.article_id
             AND role = CASE quotes.kind WHEN 'mixed' THEN 'quoted' ELSE 'content' END
           ORDER BY seq
         ) AS printed
       ) AS stretches,
       (
         SELECT group_concat(who, ' ') FROM (
           SELECT DISTINCT coalesce('p' || person_id, 'o' || organisation_id) AS who FROM quote_speakers
           WHERE quote_id = quotes.id AND article_id = quotes.article_id AND role = 'speaker'
             AND coalesce(person_id, organisation_id) IS NOT NULL
           ORDER BY who
         ) AS named
       ) AS speaker
     FROM articles CROSS JOIN quotes ON quotes.article_id = articles.id
     WHERE articles.id = ? AND quotes.kind IN ('direct', 'mixed')
     ORDER BY quotes.id`,
  );
  return (articleId) => find.all(articleId).map(toWords);
}

function toWords({ quoteId, stance, stretches, day, speaker, saidOn }: Row): UtteranceWords {
  const { words, wording, substance, count } = wordingKeys(JSON.parse(stretches) as string[], stance);
  return { quoteId, words, wording, substance, wordCount: count, day, speaker, saidOn };
}
