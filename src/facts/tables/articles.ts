import type { DecidedReading } from "../../decisions/reading.ts";
import type { Basis } from "../../vocabulary.ts";
import { publishedOn } from "../facts.ts";
import { ARTICLE, factTable, rowForm, usually, type Value } from "../table.ts";

/** An article as it was received. */
export interface ArticleSource {
  /** That of the bytes received, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  readonly uri: string | null;
}

/** What never changes in an article's row. */
export const articleSource = rowForm<ArticleSource>({
  sha256: ({ sha256 }) => sha256,
  text: ({ text }) => text,
  encoding: ({ encoding }) => encoding,
  byte_order_mark: ({ byteOrderMark }) => Number(byteOrderMark),
  source_uri: ({ uri }) => uri,
});

const READ: Readonly<Record<string, (extraction: DecidedReading) => Value>> = {
  language: ({ article }) => article.language,
  headline: ({ article }) => article.headline,
  byline: ({ article }) => article.byline,
  dateline: ({ article }) => article.dateline,
  agency: ({ article }) => article.agency,
  published_at: ({ article }) => article.publishedAt,
  published_on: publishedOn,
  published_at_basis: ({ article }) => article.publishedAtBasis,
  headline_basis: ({ article }) => basisOf(article.headline, article.headlineBasis),
  byline_basis: ({ article }) => basisOf(article.byline, article.bylineBasis),
  language_basis: ({ article }) => article.languageBasis ?? null,
  publication_status: ({ article }) => article.publicationStatus ?? null,
  publication_status_basis: ({ article }) => article.publicationStatusBasis ?? null,
  embargoed_until: ({ article }) => article.embargoedUntil ?? null,
  embargoed_until_basis: ({ article }) => article.embargoedUntilBasis ?? null,
};

/** The basis of a value: stated, since what is read is printed, unless another is given; null without a value. */
function basisOf(value: string | null, basis: Basis | null | undefined): Basis | null {
  return value === null ? null : (basis ?? "stated");
}

/** What is read from the text into an article's own row. */
export const articleReading = rowForm(READ);

/** The same as a table of facts: one row, that of the article. */
export const articles = factTable<DecidedReading>("articles", {
  facts: ({ extraction }) => [extraction],
  columns: {
    id: ARTICLE,
    ...READ,
    headline_basis: usually("stated", ({ article }) => basisOf(article.headline, article.headlineBasis)),
    byline_basis: usually("stated", ({ article }) => basisOf(article.byline, article.bylineBasis)),
  },
});
