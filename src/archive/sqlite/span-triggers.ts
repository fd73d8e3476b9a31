import type { FactTable, SpanColumns } from "../../facts/table.ts";
import { BLOCK } from "../write/blocks.ts";

/**
 * The triggers that hold every span of every fact to the text: the stored characters must be those that the article has
 * there. For an article that does not exist, or a quote that is not of the article, everything is refused. Rows are
 * never changed afterwards (fact-triggers.ts). Made from the declarations of the tables, in the form of `objects.sql`,
 * so that running them again changes nothing.
 */
export function spanTriggers(tables: readonly FactTable[]): string {
  const spanned = tables.filter(({ spans }) => spans.length > 0);
  return spanned.map(toTrigger).join("\n");
}

function toTrigger(table: FactTable): string {
  const name = `${table.name}_exact_insert`;
  return `DROP TRIGGER IF EXISTS ${name};
CREATE TRIGGER ${name} BEFORE INSERT ON ${table.name}
WHEN NOT EXISTS (
  SELECT 1 FROM articles${joinQuote(table)}
  WHERE articles.id = NEW.article_id
${table.spans.map((span) => `    AND ${isExact(span)}`).join("\n")}
)
BEGIN
  SELECT RAISE(ABORT, '${refusalOf(table)}');
END;
`;
}

function joinQuote(table: FactTable): string {
  const quote = quoteColumn(table);
  return quote === undefined ? "" : ` JOIN quotes ON quotes.id = NEW.${quote} AND quotes.article_id = articles.id`;
}

function isExact({ start, end, exact, nullable }: SpanColumns): string {
  const condition = `${printed(`NEW.${start}`, `NEW.${end}`)} IS NOT DISTINCT FROM NEW.${exact}`;
  return nullable ? `(NEW.${exact} IS NULL OR ${condition})` : condition;
}

/**
 * SQL for the characters of a stretch of the article at hand. SQLite counts characters from the start of a text, which
 * costs more the farther on they are, so for a long text they are taken from its blocks. A block 0 shows that the
 * blocks are verified.
 */
function printed(start: string, end: string): string {
  return `CASE
      WHEN EXISTS (SELECT 1 FROM article_blocks WHERE article_id = NEW.article_id AND seq = 0) THEN (
        SELECT substr(group_concat(text, ''), ${start} % ${BLOCK} + 1, ${end} - ${start})
        FROM (
          SELECT text FROM article_blocks
          WHERE article_id = NEW.article_id AND seq BETWEEN ${start} / ${BLOCK} AND (${end} - 1) / ${BLOCK}
          ORDER BY seq
        ) AS blocks
      )
      ELSE substr(articles.text, ${start} + 1, ${end} - ${start})
    END`;
}

/** "mentions.exact or title is not what the article has there". */
function refusalOf(table: FactTable): string {
  const columns = table.spans.map(({ exact }) => exact).join(" or ");
  const article = quoteColumn(table) === undefined ? "the article" : "the article of the quote";
  const isOnlyTheRow = table.spans.every(({ nullable }) => !nullable);
  return `${table.name}.${columns} is not what ${article} has ${isOnlyTheRow ? "from start_char to end_char" : "there"}`;
}

/** The column that points at the quote, in a table whose rows each belong to one. */
function quoteColumn({ columns }: FactTable): string | undefined {
  return columns.find(({ holds }) => holds === "quote")?.name;
}
