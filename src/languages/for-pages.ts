/**
 * What a language must give for the article of a page to be told from what is printed round it. In lower case.
 *
 * @module
 */

/** Of web pages. */
export interface PageWords {
  /** What stands before names in bylines: "⟨written by⟩ Jane Roe". */
  readonly beforeAuthors: readonly string[];
  /** Words that part two names. */
  readonly betweenAuthors: readonly string[];
  /** What stands for a name in the author's field of publishing systems. */
  readonly noAuthors: ReadonlySet<string>;
  /** How a role begins or ends that stands after a name and a comma: "Jane Roe, Staff Writer". */
  readonly rolesAfterAuthors: readonly string[];
  /** Words that are no part of a name: of buttons that stand beside it. */
  readonly noNames: ReadonlySet<string>;
  /** Labels of advertisements, of lists of other articles, of buttons; without marks at the ends. A block that says just that is no text. */
  readonly labels: ReadonlySet<string>;
  /** How a line begins that leads elsewhere, before a colon or a bar and a link. */
  readonly pointers: readonly string[];
  /** What a short paragraph says that asks for something or speaks of the page, not of the news. */
  readonly requests: readonly string[];
  /** What the title of a page says when the page is not there or wants to know who reads it. */
  readonly notFoundTitles: readonly string[];
}

/** Of printed pages, whose lines divide words. */
export interface DividedWords {
  readonly commonWords: ReadonlySet<string>;
  /** What is the rest of a word and nothing else: no word is spelt so, and none has it behind its own hyphen. */
  readonly endings: ReadonlySet<string>;
}
