import type { VerifyProblem } from "../verify-report.ts";
import type { Session } from "./session.ts";
import { searchParts, WORDS_OF_PARTS } from "./write-words.ts";

/** What is searched: the table of its words, and the texts they come from. */
interface Searched {
  readonly table: string;
  readonly owner: string;
  /**
   * A query for some rows after an id, in the order of their ids: the id, the text, and whatever else it is found by.
   */
  readonly texts: string;
}

const SEARCHED: readonly Searched[] = [
  {
    table: "article_search",
    owner: "article_id",
    texts: "SELECT id, text, headline FROM articles WHERE id > $1 ORDER BY id LIMIT 50",
  },
  {
    table: "quote_search",
    owner: "quote_id",
    texts:
      "SELECT quote_id, text, speaker, title, occasion FROM quotes_searched WHERE quote_id > $1 ORDER BY quote_id LIMIT 1000",
  },
];

/** Finds whether the search lacks words of any text, or has others: `search-differs`. */
export async function* searchProblems(session: Session): AsyncGenerator<VerifyProblem> {
  for (const searched of SEARCHED) {
    if (await agrees(session, searched)) continue;
    yield problem(searched.table, "the search does not agree with what it finds");
  }
  const [stems] = await session.rows(
    `SELECT count(*) FROM (
       SELECT lexeme AS term, count(DISTINCT article_id) AS articles FROM article_search CROSS JOIN unnest(words) GROUP BY lexeme
     ) AS counted FULL JOIN article_terms ON article_terms.term = counted.term
     WHERE article_terms.articles IS DISTINCT FROM counted.articles`,
  );
  if (Number(stems?.[0]) > 0) yield problem("article_terms", "the stems are not those of the articles");
}

const REMEDY = "a copy of the archive into an empty database has it right";

function problem(table: string, message: string): VerifyProblem {
  return { code: "search-differs", message: `${message}; ${REMEDY}`, table, row: null, articleId: null };
}

async function agrees(session: Session, { table, owner, texts }: Searched): Promise<boolean> {
  const columns = `${owner}, part, parts, words`;
  let rows = 0;
  for (let last = 0; ; ) {
    const some = await session.rows(texts, [last]);
    if (some.length === 0) break;
    for (const parts of searchParts(some)) {
      const [found] = await session.rows(
        `WITH wanted AS (${WORDS_OF_PARTS})
         SELECT (SELECT count(*) FROM wanted), count(*) FROM (
           SELECT * FROM wanted EXCEPT SELECT ${columns} FROM ${table} WHERE ${owner} IN (SELECT id FROM wanted)
         ) AS missing`,
        [parts],
      );
      if (Number(found?.[1]) > 0) return false;
      rows += Number(found?.[0]);
    }
    last = Number(some.at(-1)?.[0]);
  }
  const [counted] = await session.rows(`SELECT count(*) FROM ${table}`);
  return Number(counted?.[0]) === rows;
}
