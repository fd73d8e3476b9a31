/**
 * The floor for a writer. It puts the rows of an archive, with all ids known, into another one of the same schema, by
 * prepared statements of one row, in the same transactions, and fills the search index once for each transaction.
 * Nothing is looked up, and nobody is identified.
 *
 * @module
 */
import type { Database, Statement } from "better-sqlite3";

type Row = readonly unknown[];

/**
 * What belongs to an article, in an order that the foreign keys allow; the article's id is the last column of each
 * query.
 */
const PARTS = [
  ["article_spans", "SELECT * FROM article_spans WHERE article_id = ? ORDER BY rowid"],
  ["article_places", "SELECT * FROM article_places WHERE article_id = ? ORDER BY rowid"],
  ["mentions", "SELECT * FROM mentions WHERE article_id = ? ORDER BY id"],
  ["quotes", "SELECT * FROM quotes WHERE article_id = ? ORDER BY id"],
  [
    "quote_spans",
    "SELECT quote_spans.* FROM quotes JOIN quote_spans ON quote_id = quotes.id WHERE quotes.article_id = ? ORDER BY quote_id, quote_spans.rowid",
  ],
  ["quote_speakers", "SELECT * FROM quote_speakers WHERE article_id = ? ORDER BY rowid"],
  ["credits", "SELECT * FROM credits WHERE article_id = ? ORDER BY id"],
  ["diagnostics", "SELECT * FROM diagnostics WHERE article_id = ? ORDER BY id"],
] as const;

const NAMED = [
  ["people", "person_names", "person_id", ["person_id"]],
  ["organisations", "organisation_names", "organisation_id", ["organisation_id", "speaks_for_id"]],
] as const;

/** All rows of one article, by table; including the people and organisations that no earlier article has. */
export interface ArticleRows {
  readonly id: number;
  readonly tables: readonly (readonly [table: string, rows: readonly Row[]])[];
}

/**
 * Reads the rows of the articles from `first` to `last`. Must be called for rising ids, since it remembers whom it has
 * returned.
 */
export function prepareReadRows(source: Database): (first: number, last: number) => readonly ArticleRows[] {
  const all = (sql: string) => source.prepare<unknown[], Row>(sql).raw();
  const articles = all("SELECT * FROM articles WHERE id BETWEEN ? AND ? ORDER BY id");
  const parts = PARTS.map(([table, sql]) => [table, all(sql)] as const);
  const named = NAMED.map(([table, names, key, speaking]) => ({
    table,
    names,
    ids: source
      .prepare<{ readonly id: number }, number>(
        ["mentions", "credits"]
          .map((part) => `SELECT ${key} FROM ${part} WHERE article_id = @id`)
          .concat(speaking.map((column) => `SELECT ${column} FROM quote_speakers WHERE article_id = @id`))
          .join(" UNION "),
      )
      .pluck(),
    row: all(`SELECT * FROM ${table} WHERE id = ?`),
    nameRows: all(`SELECT * FROM ${names} WHERE ${key} = ?`),
    given: new Set<number | null>([null]),
  }));
  return (first, last) =>
    articles.all(first, last).map((article) => {
      const id = Number(article[0]);
      const newlyNamed = named.flatMap(({ table, names, ids, row, nameRows, given }) => {
        const fresh = ids.all({ id }).filter((one) => !given.has(one));
        for (const one of fresh) given.add(one);
        return [
          [table, fresh.flatMap((one) => row.all(one))],
          [names, fresh.flatMap((one) => nameRows.all(one))],
        ] as const;
      });
      const rest = parts.map(([table, statement]) => [table, statement.all(id)] as const);
      return { id, tables: [["articles", [article]], ...newlyNamed, ...rest] };
    });
}

/** Prepares the writing of articles' rows; each call is one transaction. */
export function prepareWriteRows(target: Database): (articles: readonly ArticleRows[]) => void {
  const inserts = new Map<string, Statement<unknown[]>>();
  const insertInto = (table: string) => {
    const known = inserts.get(table);
    if (known !== undefined) return known;
    const columns = target.pragma(`table_info(${table})`) as readonly unknown[];
    const made = target.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
    inserts.set(table, made);
    return made;
  };
  const articlesFts = target.prepare(
    "INSERT INTO articles_fts (rowid, headline, text) SELECT id, headline, text FROM articles WHERE id BETWEEN ? AND ?",
  );
  const quotesFts = target.prepare(
    `INSERT INTO quotes_fts (rowid, text, speaker, title, occasion)
     SELECT quote_id, text, speaker, title, occasion FROM quotes_searched WHERE article_id BETWEEN ? AND ?`,
  );
  return (articles) => {
    target.exec("BEGIN IMMEDIATE");
    for (const { tables } of articles) {
      for (const [table, rows] of tables) {
        const insert = insertInto(table);
        for (const row of rows) insert.run(row);
      }
    }
    const [first, last] = [articles.at(0)?.id, articles.at(-1)?.id];
    articlesFts.run(first, last);
    quotesFts.run(first, last);
    target.exec("COMMIT");
  };
}
