import type { FactTable, SpanColumns } from "../../facts/table.ts";
import { toFunction } from "./translate-objects.ts";

/**
 * The triggers that hold every span of every fact to the text, made, like those of SQLite, from the declarations of the
 * tables. They check all rows of a statement at once and fetch the text of each article only once, since a check for
 * each row would unpack it each time. They cut the text into pieces, because PostgreSQL too counts characters from the
 * start of a text. For the same reason a long text is cut within its blocks: at 10 MiB, cutting from the start took
 * minutes for each statement.
 */
export function spanTriggers(tables: readonly FactTable[]): string {
  return tables
    .filter(({ spans }) => spans.length > 0)
    .map(toTrigger)
    .join("\n");
}

function toTrigger({ name, columns, spans }: FactTable): string {
  const trigger = `${name}_exact_insert`;
  const quote = columns.find(({ holds }) => holds === "quote")?.name;
  const ofQuote =
    quote === undefined ? "" : `${refuseUnless(`${name}.${quote} is not of the article`, isOfQuote(quote))}\n`;
  return `${toFunction(trigger, `${ofQuote}${spans.map((span) => holdsTo(name, span)).join("\n")}\nRETURN NULL;`, PLAN)}
DROP TRIGGER IF EXISTS ${trigger} ON ${name};
CREATE TRIGGER ${trigger} AFTER INSERT ON ${name} REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION ${trigger}();
`;
}

/**
 * The planner does not know how many rows are added, and with a million of them a join would compare each with each.
 */
const PLAN = " SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off";

/** Length of a piece in characters; it divides a block. Of 256 to 4,096 this was the quickest for texts of 20,000. */
const PIECE = 1024;

/** The text of an article in order: its blocks once all of them are there, else the whole. */
const IN_BLOCKS = `SELECT 0 AS seq, text || '' AS text FROM articles
        WHERE id = given.article_id AND NOT EXISTS (SELECT 1 FROM article_blocks WHERE article_id = id AND seq = 0)
        UNION ALL
        SELECT seq, text FROM article_blocks WHERE article_id = given.article_id
          AND EXISTS (SELECT 1 FROM article_blocks WHERE article_id = given.article_id AND seq = 0)`;

function isOfQuote(quote: string): string {
  return `SELECT 1 FROM added WHERE NOT EXISTS (
    SELECT 1 FROM quotes WHERE quotes.id = added.${quote} AND quotes.article_id = added.article_id
  )`;
}

function holdsTo(table: string, { start, end, exact, nullable }: SpanColumns): string {
  const given = nullable ? ` WHERE ${exact} IS NOT NULL` : "";
  const message = `${table}.${exact} is not what the article has there`;
  return refuseUnless(
    message,
    `SELECT 1
    FROM (
      SELECT article_id, array_agg(${start}) AS starts, array_agg(${end}) AS ends, array_agg(${exact}) AS exacts
      FROM added${given} GROUP BY article_id
    ) AS given
    CROSS JOIN LATERAL (
      SELECT ARRAY(
        SELECT substr(part.text, at, ${PIECE})
        FROM (${IN_BLOCKS} OFFSET 0) AS part CROSS JOIN generate_series(1, length(part.text), ${PIECE}) AS at
        ORDER BY seq, at
      ) AS pieces OFFSET 0
    ) AS cut
    CROSS JOIN LATERAL unnest(given.starts, given.ends, given.exacts) AS own (start_char, end_char, exact)
    WHERE substr(
      array_to_string(cut.pieces[own.start_char / ${PIECE} + 1 : (own.end_char - 1) / ${PIECE} + 1], ''),
      own.start_char % ${PIECE} + 1, own.end_char - own.start_char
    ) IS DISTINCT FROM own.exact`,
  );
}

/** SQL that refuses what was added if a query returns anything. */
function refuseUnless(message: string, wrong: string): string {
  return `IF EXISTS (${wrong}) THEN
  RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = '${message}';
END IF;`;
}
