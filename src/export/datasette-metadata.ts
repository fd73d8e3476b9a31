/**
 * Datasette's metadata for an archive: it describes columns, enables search, hides helper tables and adds two common
 * queries.
 *
 * @param name of the archive's file without its extension, by which Datasette knows a database
 */
export function datasetteMetadata(name: string): object {
  return {
    title: "A news archive",
    description: "Who said what, in which article, reported by whom. Made with onrecord.",
    databases: { [name]: { tables: TABLES, queries: QUERIES } },
  };
}

const TABLES = {
  quotes_attributed: {
    title: "Quotes",
    description: "A row for each quote and speaker: count distinct quote_id",
    fts_table: "quotes_fts",
    fts_pk: "quote_id",
    facets: ["speaker", "speaker_kind", "kind"],
    sort_desc: "published_on",
    columns: {
      address: "The beginning of the article's SHA-256, and the characters where the words stand",
      text: "As printed, quotation marks included; segments joined by […]",
      title: "The speaker's, as stated in the article",
      rule: "Of the extraction that found it",
      confidence: "0 to 1: how probable it is that words and speaker are right",
    },
  },
  articles: {
    description: "The texts as received, known by their SHA-256",
    fts_table: "articles_fts",
    label_column: "headline",
    facets: ["agency", "published_on"],
    sort_desc: "published_on",
  },
  quotes: { fts_table: "quotes_fts", label_column: "text" },
  people: { label_column: "name" },
  organisations: { label_column: "name", facets: ["kind"] },
  credits: { label_column: "name_as_stated", facets: ["role"] },
  articles_fts: { hidden: true },
  quotes_fts: { hidden: true },
  __onrecord_objects: { hidden: true },
  __drizzle_migrations: { hidden: true },
} as const;

const QUERIES = {
  most_quoted: {
    title: "Who is quoted most",
    sql: "select speaker, count(distinct quote_id) as quotes from quotes_attributed where speaker_kind in ('person', 'organisation') group by speaker order by quotes desc, speaker",
  },
  quoted_beside: {
    title: "Who is quoted in the same articles as someone",
    sql: "select b.speaker, count(*) as articles from article_speakers a join article_speakers b on b.article_id = a.article_id and b.speaker <> a.speaker where a.speaker = :speaker group by b.speaker order by articles desc, b.speaker",
  },
} as const;
