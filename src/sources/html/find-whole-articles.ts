import type { HtmlElement } from "./element.ts";
import type { Block } from "./find-blocks.ts";
import { isHeading, weighBlock } from "./weigh-block.ts";

/** A whole article has at least this many paragraphs, which no teaser and hardly a comment has. */
const MIN_PARAGRAPHS = 3;

/**
 * The `<article>` elements of a page that hold a whole article: a heading and several paragraphs, besides what stands in
 * an `<article>` within them. So a teaser, a comment without a heading and a box around other articles are none.
 *
 * @param aside what belongs to no article, such as a list of related ones
 */
export function findWholeArticles(blocks: readonly Block[], aside: ReadonlySet<HtmlElement>): HtmlElement[] {
  const headed = new Set<HtmlElement>();
  const paragraphs = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const article = articleAround(block.element, aside);
    if (article === null) continue;
    if (isHeading(block)) headed.add(article);
    if (weighBlock(block).prose > 0) paragraphs.set(article, (paragraphs.get(article) ?? 0) + 1);
  }
  return Array.from(headed).filter((article) => (paragraphs.get(article) ?? 0) >= MIN_PARAGRAPHS);
}

/** The innermost `<article>` around an element, or null if there is none or the element is set aside. */
function articleAround(element: HtmlElement, aside: ReadonlySet<HtmlElement>): HtmlElement | null {
  let article: HtmlElement | null = null;
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    if (aside.has(at)) return null;
    if (at.tag === "article") article ??= at;
  }
  return article;
}
