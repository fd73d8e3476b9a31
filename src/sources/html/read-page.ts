import type { Refusal } from "../../diagnostic.ts";
import type { Given } from "../document.ts";
import { findBody } from "./find-body.ts";
import { PageStatements } from "./page-statements.ts";
import { parseHtml } from "./parse-html.ts";
import { readFields } from "./read-fields.ts";
import { toText } from "./text-of-fragment.ts";

/** What a page gives of its article. */
export interface PageArticle {
  readonly text: string;
  readonly given: Given;
}

/** The article of a page, or why there is none. */
export function readPage(html: string, url: string | null): PageArticle | Refusal {
  const page = parseHtml(html);
  const statements = new PageStatements(page, url);
  const given = readFields(statements, url);
  const body = findBody(page, {
    headline: given.headline,
    description: given.facts.find(({ name }) => name === "description")?.value ?? null,
    authors: given.authors,
    articleBody: statements.linked("articleBody")[0]?.value ?? null,
  });
  const text = toText(body.paragraphs);
  if (text === "") return { code: "E_NO_TEXT", reason: "no paragraph that could be the body of an article" };
  const captions = body.captions.map((value) => ({
    name: "image_caption" as const,
    value,
    statedIn: "html: figcaption",
  }));
  return { text, given: { ...given, facts: [...given.facts, ...captions] } };
}
