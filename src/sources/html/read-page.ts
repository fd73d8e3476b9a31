import type { Refusal } from "../../diagnostic.ts";
import type { Given } from "../document.ts";
import { findBlocks } from "./find-blocks.ts";
import { findBody } from "./find-body.ts";
import { judgePage } from "./judge-page.ts";
import { noteSeveral } from "./note-several.ts";
import { isUnseen } from "./page-parts.ts";
import { PageStatements } from "./page-statements.ts";
import { MAX_ELEMENTS, parseHtml } from "./parse-html.ts";
import { readFields } from "./read-fields.ts";
import { toText } from "./text-of-fragment.ts";

/** The article on a page. */
export interface PageArticle {
  readonly text: string;
  readonly given: Given;
  /** What a person should know: that the page has further articles. */
  readonly notes: readonly string[];
}

/**
 * The article on a page, or why there is none. Linear time, except for a factor of the bounded depth; no network, no
 * script.
 *
 * @param url where the page was received from, if known
 */
export function readPage(html: string, url: string | null): PageArticle | Refusal {
  const page = parseHtml(html);
  const blocks = findBlocks(page, isUnseen);
  const statements = new PageStatements(page, url);
  if (statements.elements.length >= MAX_ELEMENTS) {
    return { code: "E_TOO_LARGE", reason: `more than ${MAX_ELEMENTS} elements` };
  }
  const given = readFields(statements, url);
  const { paragraphs, captions, main } = findBody(page, blocks, {
    headline: given.headline,
    description: given.facts.find(({ name }) => name === "description")?.value ?? null,
    authors: given.authors,
    articleBody: statements.linked("articleBody")[0]?.value ?? null,
  });
  const refusal = judgePage(statements, main, blocks, given.headline);
  if (refusal !== null) return refusal;
  if (paragraphs.length === 0)
    return { code: "E_NO_TEXT", reason: "no paragraph that could be the body of an article" };
  const facts = captions.map((value) => ({ name: "image_caption" as const, value, statedIn: "html: figcaption" }));
  const text = toText(paragraphs);
  const notes = noteSeveral(main, statements.data, text);
  return { text, given: { ...given, facts: [...given.facts, ...facts] }, notes };
}
