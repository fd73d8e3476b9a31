import { textOfFragment } from "./html/text-of-fragment.ts";

/** A piece of HTML as one line, for a headline or a name that a format gives as HTML. */
export function lineOfHtml(html: string): string {
  return /[<&]/.test(html) ? textOfFragment(html).replace(/\s+/g, " ").trim() : html.trim();
}

/** The paragraphs of a piece of HTML. */
export function paragraphsOfHtml(html: string): string[] {
  const text = textOfFragment(html).trimEnd();
  return text === "" ? [] : text.split("\n\n");
}
