import { findBlocks } from "./find-blocks.ts";
import { parseHtml } from "./parse-html.ts";

/**
 * The text of a piece of HTML that holds only an article's body, such as a feed's content, the HTML part of a mail or the
 * `body_xhtml` of ninjs, by the rules of `SourceDocument.text`: paragraphs, headings, list items, captions and rows of tables
 * are lines separated by blank lines. It ends with a line feed, or is empty if a reader would see no text. Takes any markup,
 * broken or hostile, in linear time, and never throws.
 *
 *     textOfFragment("<h2>Floods</h2><p>The river&nbsp;rose.<br><br>It fell.") // "Floods\n\nThe river rose.\n\nIt fell.\n"
 */
export function textOfFragment(html: string): string {
  return toText(findBlocks(parseHtml(html)).map(({ text }) => text));
}

/** Paragraphs as the text of a document; "" if there are none. */
export function toText(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;
}
