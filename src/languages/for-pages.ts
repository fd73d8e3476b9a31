/**
 * What a language must supply to separate the article of a page from what is printed round it. In lower case.
 *
 * @module
 */

/** Words of web pages. */
export interface PageWords {
  /** Words before names in bylines: "⟨written by⟩ Jane Roe". */
  readonly beforeAuthors: readonly string[];
  /** Words between two names: "Jane Roe ⟨and⟩ Joe Moe". */
  readonly betweenAuthors: readonly string[];
  /** Values for the author that publishing systems fill in instead of a name: "admin". */
  readonly noAuthors: ReadonlySet<string>;
  /** First or last words of a role behind a name and a comma: "Jane Roe, Staff Writer". */
  readonly rolesAfterAuthors: readonly string[];
  /** Words that are not part of a name, such as those of buttons beside it. */
  readonly noNames: ReadonlySet<string>;
  /**
   * Labels of advertisements, of lists of other articles, and of buttons, such as "share"; without marks at the ends. A
   * block with nothing else is not text.
   */
  readonly labels: ReadonlySet<string>;
  /** Openings of a line that refers to something else, before a colon or a bar and a link: "⟨Read more⟩: …". */
  readonly pointers: readonly string[];
  /** Phrases of a short paragraph that asks for something, or is about the page and not the news. */
  readonly requests: readonly string[];
  /** Titles of pages that say that there is no such page, or ask who the reader is. */
  readonly notFoundTitles: readonly string[];
}

/** Words for printed pages, whose lines divide words. */
export interface DividedWords {
  /** The common words of the language: a divided word is put together if it is one of them. */
  readonly commonWords: ReadonlySet<string>;
  /**
   * The rest of a divided word that is never anything else: it is not a word, and never stands behind a word's own
   * hyphen.
   */
  readonly endings: ReadonlySet<string>;
}
